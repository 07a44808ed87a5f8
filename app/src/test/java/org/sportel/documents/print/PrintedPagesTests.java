package org.sportel.documents.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.StandingPacks;
import org.sportel.documents.PdfStandards;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.insight.dashboards.ReadyDashboards;
import org.sportel.platform.Lang;
import org.springframework.beans.factory.annotation.Autowired;

/** Pages that are printed, in every language: for archives and for people who have them read. */
class PrintedPagesTests extends Served {
  @Autowired StandingPacks packs;
  @Autowired ReadyDashboards ready;

  @Test
  void keepBothStandardsInEveryLanguage() {
    var name = "p" + UUID.randomUUID().toString().replace("-", "");
    var budva = new Desks.Desk(packs.budva().id(), "budva", desk.unit());
    desks.person(
        budva,
        name,
        Set.of(Assignment.everywhere(Duty.DESIGNER), Assignment.everywhere(Duty.ADMINISTRATOR)));
    var browser = new Browser(port).signIn(name);
    var pages =
        new ArrayList<>(
            List.of(
                "/m/budva/notice-board.pdf",
                "/m/budva/figures.pdf",
                "/desk/services/BD-053/versions/1/document.pdf"));
    ready.all().forEach(board -> pages.add("/desk/dashboards/" + board.id() + "/pdf"));
    for (var lang : Lang.values()) {
      browser.get("/desk?lang=" + lang.tag());
      for (var page : pages) {
        assertThat(PdfStandards.violations(browser.bytes(page)))
            .as(page + " in " + lang.tag())
            .isEmpty();
      }
    }
  }
}
