package org.sportel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.bundle.PartKind;
import org.springframework.web.util.HtmlUtils;

/** A designer tries a draft out, records the run, and a later change must not break it. */
class TrialPagesTests extends Drafted {
  private String page = "";

  @Test
  void runsTheDraftToItsEndAndWritesNothing() {
    begin();
    assertThat(page).contains("Check that the file is complete", "This is a trial");
    step("complete:check", "r.complete", "true", "r.opinionNeeded", "false");
    step("complete:examine");
    step("complete:draft", "r.outcome", "granted");
    step("complete:approve", "r.approved", "true", "r.outcome", "granted");
    step("complete:deliver");
    assertThat(page).contains("The procedure ended", "To be decided by", "granted");
    step("back");
    assertThat(page).doesNotContain("The procedure ended");
  }

  @Test
  void refusesToPublishWhileARecordedRunComesOutDifferently() {
    begin();
    step("complete:check", "r.complete", "true", "r.opinionNeeded", "false");
    var recorded = send("record", "name", "plain-way");
    assertThat(recorded.statusCode()).isEqualTo(302);
    assertThat(browser.get(design).body())
        .contains("plain-way", "Nothing keeps this from being published");
    var body = published(PartKind.PROCEDURE).replace("=complete = true", "=complete = false");
    assertThat(draw(browser, "procedures/permit", 0, body).body()).contains("tests/plain-way.json");
    assertThat(browser.get(design).body()).contains("To mend", "tests/plain-way.json");
    var refused =
        browser.post("/desk/services/" + code + "/card/publish", "edition", "0", "reason", "Law 2");
    assertThat(refused.statusCode()).isNotEqualTo(302);
    page = browser.get(design + "/try?test=plain-way").body();
    assertThat(page).contains("This is a trial", "plain-way");
  }

  @Test
  void copiesAServiceWithItsTestsAndOwnPartsAsANewOne() {
    begin();
    step("complete:check", "r.complete", "true", "r.opinionNeeded", "false");
    assertThat(send("record", "name", "plain-way").statusCode()).isEqualTo(302);
    var own = published(PartKind.PROCEDURE).replace("name=\"", "name=\"Our ");
    draw(browser, "procedures/permit", 0, own);
    var publish = "/desk/services/" + code + "/card/publish";
    var done = browser.post(publish, "edition", "0", "reason", "Law 3");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    var copy = "CP-" + code;
    var begun =
        browser.post(
            "/desk/new-service",
            "from",
            "copy",
            "copy",
            code,
            "code",
            copy,
            "title-en",
            "Cat licence",
            "unit",
            "registry");
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
    var there = "/desk/services/" + copy + "/design";
    assertThat(browser.get(there).body())
        .contains("Cat licence", "plain-way", "Nothing keeps this from being published");
    assertThat(browser.get(there + "/procedures/permit/text").body()).isEqualTo(own);
    assertThat(browser.get(there + "/tests/plain-way/text").body())
        .contains("\"service\":\"" + copy + "\"")
        .doesNotContain("\"" + code + "\"");
    assertThat(browser.get("/desk/services/" + copy + "/card").body()).contains("Law 1/2020");
  }

  @Test
  void refusesATestOfTheSameName() {
    begin();
    assertThat(send("record", "name", "once").statusCode()).isEqualTo(302);
    begin();
    var again = send("record", "name", "once");
    assertThat(again.statusCode()).isEqualTo(422);
    assertThat(again.body()).contains("has a part");
  }

  @Test
  void takesNoRunThatIsNone() {
    var answer =
        browser.post(
            design + "/try", "action", "wait", "kept", "{\"begins\":\"never\"}", "days", "1");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body()).contains("Day on which the application comes in");
  }

  private void begin() {
    page =
        browser
            .post(design + "/try", "action", "begin", "begins", "2026-03-02", "incomplete", "true")
            .body();
  }

  private void step(String action, String... typed) {
    page = send(action, typed).body();
  }

  private java.net.http.HttpResponse<String> send(String action, String... typed) {
    var fields = new ArrayList<>(List.of("action", action, "incomplete", "true"));
    var at = page.indexOf("name=\"kept\" value=\"");
    var from = at + "name=\"kept\" value=\"".length();
    fields.addAll(
        List.of("kept", HtmlUtils.htmlUnescape(page.substring(from, page.indexOf('"', from)))));
    fields.addAll(List.of(typed));
    return browser.post(design + "/try", fields.toArray(String[]::new));
  }
}
