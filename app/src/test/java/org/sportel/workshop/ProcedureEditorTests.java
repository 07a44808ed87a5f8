package org.sportel.workshop;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;

/** A procedure is changed in the browser: drawn, or step by step in a list. */
class ProcedureEditorTests extends Drafted {
  private static final String PART = "procedures/permit";

  @Test
  void leadsFromTheServicesToTheEditors() {
    assertThat(browser.get("/desk/services").body()).contains("href=\"" + design + "\"");
    assertThat(browser.get(design).body())
        .contains("href=\"" + design + "/" + PART + "\"", PART + "/draw")
        .contains("Nothing keeps this from being published");
    var administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(administrator.get("/desk/services").body())
        .contains(design.substring(0, design.lastIndexOf('/')))
        .doesNotContain("href=\"" + design + "\"");
    administrator.post("/desk/skills", "code", "site-visit", "name-en", "Visiting a site");
    for (var editor : List.of(PART, PART + "/draw")) {
      assertThat(browser.get(design + "/" + editor).body())
          .contains("site-visit", "Visiting a site");
    }
  }

  @Test
  void drawsUnderAPolicyOfItsOwnAndLoadsNothingFromOutside() {
    var drawing = browser.get(design + "/" + PART + "/draw");
    assertThat(drawing.statusCode()).isEqualTo(200);
    assertThat(drawing.headers().firstValue("Content-Security-Policy").orElseThrow())
        .contains("style-src 'self' 'unsafe-inline'", "script-src 'self';")
        .doesNotContain("http", "unsafe-eval");
    assertThat(browser.get(design + "/" + PART).headers().firstValue("Content-Security-Policy"))
        .hasValueSatisfying(policy -> assertThat(policy).doesNotContain("unsafe"));
    assertThat(drawing.body())
        .contains("activity-message-applicant", "unit:registry", "procedure-editor");
  }

  @Test
  void givesTheVeryBytesThatWerePublished() {
    assertThat(browser.get(design + "/" + PART + "/text").body())
        .isEqualTo(published(PartKind.PROCEDURE));
  }

  @Test
  void savesAsYouGoAndTellsTwoEditorsOfEachOther() {
    var body = published(PartKind.PROCEDURE).replace("Examine the request", "Visit the site");
    var saved = draw(browser, PART, 0, body);
    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.body()).contains("\"edition\":1").doesNotContain("\"weight\":\"ERROR\"");
    var late = draw(other(), PART, 0, body);
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("saved this part meanwhile");
    assertThat(published(PartKind.PROCEDURE)).contains("Examine the request");
    assertThat(browser.get(design + "/" + PART + "/text").body()).isEqualTo(body);
  }

  @Test
  void tellsTwoEditorsWhatDiffersAndKeepsTheStateThatIsSavedOver() {
    var theirs = published(PartKind.PROCEDURE).replace("Examine the request", "Visit the site");
    var mine = published(PartKind.PROCEDURE).replace("Examine the request", "Ask the neighbours");
    draw(browser, PART, 0, theirs);
    var second = other();
    var told = sends(second, PART + "/compare", Map.of("body", mine));
    assertThat(told.statusCode()).isEqualTo(200);
    assertThat(told.body()).contains("Visit the site", "Ask the neighbours");
    assertThat(sends(second, PART + "/compare", Map.of("body", "<bpmn")).body())
        .isEqualTo("{\"changes\":[]}");
    var over = Map.of("edition", 1, "body", mine, "pressed", true);
    assertThat(sends(second, PART + "/text", over).statusCode()).isEqualTo(200);
    assertThat(browser.get(design + "/" + PART + "/text").body()).isEqualTo(mine);
    assertThat(browser.get(design + "/" + PART).body()).contains("name=\"state\" value=\"1\"");
  }

  @Test
  void saysOnTheElementWhatKeepsItFromBeingPublished() {
    var body = published(PartKind.PROCEDURE).replace("\"officer\"", "\"nobody\"");
    var saved = draw(browser, PART, 0, body);
    assertThat(saved.body())
        .contains("\"weight\":\"ERROR\"", "\"element\":\"check\"", "\"here\":true");
    assertThat(browser.get(design).body()).contains("To mend", "nobody");
  }

  @Test
  void keepsADrawingThatIsNoDrawingAndGoesBack() {
    assertThat(draw(browser, PART, 0, "<bpmn").statusCode()).isEqualTo(200);
    var page = browser.get(design + "/" + PART).body();
    assertThat(page).contains("cannot be shown as a list");
    assertThat(browser.post(design + "/" + PART + "/discard").statusCode()).isEqualTo(302);
    assertThat(browser.get(design + "/" + PART).body())
        .contains("Examine the request", "Earlier states");
  }

  @Test
  void changesAStepWithoutScript() {
    var step = save("examine", "save", "name", "Visit the site", "who", "unit:registry/head");
    assertThat(step.statusCode()).isEqualTo(302);
    assertThat(browser.get(design + "/" + PART).body())
        .contains("Visit the site", "Head: ")
        .contains("<del>Examine the request</del> <ins>Visit the site</ins>");
    assertThat(save("examine", "addTask").statusCode()).isEqualTo(302);
    var text = browser.get(design + "/" + PART + "/text").body();
    assertThat(text).contains("id=\"step1\"", "step1-shape", "unit:registry/head");
    assertThat(save("step1", "save", "name", "Write the report").statusCode()).isEqualTo(302);
    assertThat(browser.get(design).body()).contains("Nothing keeps this from being published");
    assertThat(browser.get(design + "/" + PART).body()).contains("Earlier states");
  }

  @Test
  void losesNothingTypedWhenSomebodyElseSavedTheStep() {
    save("examine", "save", "name", "First");
    var late =
        other()
            .post(
                design + "/" + PART,
                "edition",
                "0",
                "block",
                "examine",
                "action",
                "save",
                "name",
                "Second");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(late.body()).contains("saved this part meanwhile", "value=\"Second\"");
    assertThat(browser.get(design + "/" + PART).body()).contains("value=\"First\"");
  }

  @Test
  void completesADrawingQuestionByQuestionAndRemembersForeignNames() {
    var foreign = "org.example.Send" + code.replace("-", "");
    var drawing =
        """
        <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
          xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
          <process id="p" isExecutable="true"><startEvent id="s"/><task id="look" name="Look"/>
            <serviceTask id="tell" name="Tell" camunda:class="%s"/><endEvent id="e"/></process>
        </definitions>"""
            .formatted(foreign);
    draw(browser, PART, 0, drawing);
    var page = design + "/" + PART + "/complete";
    var open = browser.get(page).body();
    assertThat(open).contains("leaves 2 things open", "What happens at “Look”?", foreign);
    var filled =
        browser.post(
            page,
            "edition",
            edition(open),
            "task.look",
            "user:check",
            "call.tell",
            "call:message-applicant");
    assertThat(filled.statusCode()).as(filled.body()).isEqualTo(302);
    assertThat(browser.get(page).body()).contains("Who does “Look”?").doesNotContain("“Tell”");
    assertThat(browser.get("/desk/foreign-names").body()).contains(foreign, "message-applicant");
    assertThat(browser.post("/desk/foreign-names", "foreign", "x").statusCode()).isEqualTo(422);
    browser.post("/desk/foreign-names/forget", "foreign", foreign);
    assertThat(browser.get("/desk/foreign-names").body()).doesNotContain(foreign);
  }

  @Test
  void publishesWhatWasDesigned() {
    save("examine", "save", "name", "Visit the site");
    assertThat(browser.get("/desk/services/" + code + "/card/publish").body())
        .contains("procedures/permit.bpmn", "<ins class=\"sp-lines\">Visit the site");
    assertThat(browser.get(design).body()).contains("See what changes and publish");
    var done =
        browser.post(
            "/desk/services/" + code + "/card/publish",
            "edition",
            "0",
            "reason",
            "Law 2",
            "action",
            "publish");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    assertThat(published(PartKind.PROCEDURE)).contains("Visit the site");
    assertThat(browser.get(design).body()).doesNotContain(">Changed<");
  }

  @Test
  void addsAndLeavesOutParts() {
    var added = browser.post(design, "kind", "procedures", "name", "site-visit");
    assertThat(added.headers().firstValue("Location"))
        .hasValueSatisfying(to -> assertThat(to).endsWith(design + "/procedures/site-visit"));
    assertThat(browser.get(design).body()).contains("site-visit");
    assertThat(browser.post(design, "kind", "procedures", "name", "site-visit").statusCode())
        .isEqualTo(422);
    assertThat(browser.post(design, "kind", "procedures", "name", "Ä").statusCode()).isEqualTo(422);
    browser.post(design + "/procedures/site-visit/discard");
    assertThat(browser.get(design).body()).doesNotContain(">site-visit<");
    browser.post(design + "/" + PART + "/remove");
    assertThat(browser.get(design).body()).contains("Will be left out", "procedures/permit.bpmn");
  }

  @Test
  void takesAFileFromAnotherProgramAndKeepsWhatStoodBefore() {
    var body = published(PartKind.PROCEDURE).replace("Examine the request", "Made elsewhere");
    var sent = browser.upload(design + "/" + PART + "/file", "file", "permit.bpmn", body);
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    assertThat(browser.get(design + "/" + PART + "/text").body()).isEqualTo(body);
    assertThat(browser.get(design + "/" + PART).body()).contains("<ins>Made elsewhere</ins>");
    var late = browser.upload(design + "/" + PART + "/file", "file", "permit.bpmn", body);
    assertThat(late.statusCode()).isEqualTo(409);
  }

  @Test
  void isClosedToWhoDesignsNothing() {
    var clerk = new Browser(port).signIn(desk.name(Duty.CASE_OFFICER));
    assertThat(clerk.get(design).statusCode()).isEqualTo(403);
    assertThat(clerk.get(design + "/" + PART + "/text").statusCode()).isEqualTo(403);
  }

  private java.net.http.HttpResponse<String> save(String step, String action, String... typed) {
    var page = browser.get(design + "/" + PART).body();
    var fields = new java.util.ArrayList<>(java.util.List.of(typed));
    fields.addAll(java.util.List.of("edition", edition(page), "block", step, "action", action));
    if (page.contains("name=\"edition\"")) {
      return browser.post(design + "/" + PART, fields.toArray(String[]::new));
    }
    throw new AssertionError("no form");
  }
}
