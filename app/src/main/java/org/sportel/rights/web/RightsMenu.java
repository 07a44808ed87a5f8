package org.sportel.rights.web;

import org.sportel.platform.Power;
import org.sportel.rights.assessment.Assessments;
import org.sportel.rights.charter.Standards;
import org.sportel.rights.measures.Measures;
import org.sportel.web.AdminTile;
import org.sportel.web.MenuEntry;
import org.sportel.web.MessageText;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lines of this module in the menu. */
@Configuration(proxyBeanMethods = false)
class RightsMenu {
  @Bean
  static MenuEntry measuresMenu() {
    return MenuEntry.of("rights.measures.title", "/desk/measures", 67, Power.MANAGE_CENTRE);
  }

  @Bean
  static MenuEntry charterMenu() {
    return MenuEntry.of("rights.charter.title", "/desk/charter", 68, Power.MANAGE_CENTRE);
  }

  @Bean
  static MenuEntry assessmentMenu() {
    return MenuEntry.of("rights.assessment.title", "/desk/assessment", 69, Power.MANAGE_CENTRE);
  }

  @Bean
  static AdminTile measuresTile(Measures measures) {
    return new AdminTile(
        70,
        "/desk/measures",
        "rights.measures.title",
        "rights.measures.about",
        () -> MessageText.of("rights.measures.tile", measures.list().size()));
  }

  @Bean
  static AdminTile assessmentTile(Assessments assessments) {
    return new AdminTile(
        72,
        "/desk/assessment",
        "rights.assessment.title",
        "rights.assessment.about",
        () -> MessageText.of("rights.assessment.tile", assessments.list().size()));
  }

  @Bean
  static AdminTile charterTile(Standards standards) {
    return new AdminTile(
        71,
        "/desk/charter",
        "rights.charter.title",
        "rights.charter.about",
        () -> MessageText.of("rights.charter.tile", standards.list().size()));
  }
}
