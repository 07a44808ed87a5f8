package org.sportel.visits.skills;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Option;

/** What one person can do. */
record SkillsPage(
    String centreId,
    Shown centre,
    String person,
    String office,
    List<String> languages,
    List<String> needs,
    List<String> services,
    List<Option> offered) {
  SkillsPage {
    languages = List.copyOf(languages);
    needs = List.copyOf(needs);
    services = List.copyOf(services);
    offered = List.copyOf(offered);
  }

  /** The address of the list. */
  String list() {
    return "/desk/today/" + centreId + "/people";
  }
}
