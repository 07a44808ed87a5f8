package org.sportel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.springframework.web.util.HtmlUtils;

/** An official who designs nothing practises a service on a clock of their own. */
class PracticePagesTests extends Drafted {
  @Test
  void practisesAServiceWithItsTimesAndItsDecisionAndRecordsNothing() {
    var officer = new Browser(port).signIn(desk.name(Duty.CASE_OFFICER));
    assertThat(officer.get("/desk/guide/clerk").body()).contains("href=\"/desk/practice\"");
    var here = "/desk/practice/" + code;
    assertThat(officer.get("/desk/practice").body()).contains("href=\"" + here + "\"");
    assertThat(officer.get(here).body())
        .contains("nothing here is real")
        .doesNotContain("as a test");
    var page = step(officer, here, "", "begin", "begins", "2026-03-02");
    assertThat(page).contains("Check that the file is complete").doesNotContain("has passed");
    page = step(officer, here, page, "wait", "days", "60");
    assertThat(page).contains("this day has passed").doesNotContain("as a test");
    page = step(officer, here, page, "complete:check", "r.complete", "true");
    assertThat(page)
        .contains("Examine the request", "Is the file complete?")
        .doesNotContain(">complete<");
    officer.get("/desk?lang=sq");
    var albanian = step(officer, here, page, "wait", "days", "1");
    assertThat(albanian)
        .contains("A është e plotë dosja?", "Shqyrto kërkesën", "E plotë?")
        .doesNotContain("Examine the request", "Request received", "Complete?");
    officer.get("/desk?lang=en");
    var paper = officer.get(here + "/pdf?outcome=refused");
    assertThat(paper.headers().firstValue("Content-Type")).contains("application/pdf");
    assertThat(officer.get("/desk/practice/NONE-1").statusCode()).isEqualTo(404);
  }

  private static String step(
      Browser officer, String here, String page, String action, String... typed) {
    var fields = new ArrayList<>(List.of("action", action, "incomplete", "true"));
    var mark = "name=\"kept\" value=\"";
    if (page.contains(mark)) {
      var from = page.indexOf(mark) + mark.length();
      var kept = page.substring(from, page.indexOf('"', from));
      fields.addAll(List.of("kept", HtmlUtils.htmlUnescape(kept)));
    }
    fields.addAll(List.of(typed));
    return officer.post(here, fields.toArray(String[]::new)).body();
  }
}
