package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The pages as a browser without scripts sees them. */
class CasePagesTests extends Served {
  @Autowired ApplicationContext context;
  private Town town;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
  }

  @Test
  void anOfficerAsksAndTheApplicantAnswers() {
    var opened = town.open("BD-004", "Stranica Proba");
    var officer = person(Duty.CASE_OFFICER);
    assertThat(ok(officer.get("/desk/cases?view=unit&q=stranica")))
        .contains(opened.number().value(), "Stranica Proba");
    var page = CaseLinks.at(opened.id());
    assertThat(ok(officer.get(page))).contains("Assign to me", "Stranica Proba", "<svg");
    var check = page + "/tasks/" + town.task(opened.id(), TaskKind.CHECK).id().value();
    assertThat(send(officer, page, check + "/claim").statusCode()).isEqualTo(302);
    assertThat(ok(officer.get(page + "?done=claim")))
        .contains("Assigned to you", "The task is assigned to you.");
    var refused =
        send(
            officer,
            page,
            check + "/correction",
            "missing",
            "",
            "answerBy-day",
            "31",
            "answerBy-month",
            "2",
            "answerBy-year",
            "2027");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("There is a problem", "value=\"2027\"");
    var asked = send(officer, page, check + "/correction", "missing", "Donesite izvod <b>!");
    assertThat(asked.statusCode()).isEqualTo(302);
    answer(opened);
    assertThat(ok(officer.get(page)))
        .contains("Evo izvoda.", "Assigned to you")
        .doesNotContain("Assign to me");
    assertThat(send(officer, page, check + "/complete").statusCode()).isEqualTo(409);
  }

  @Test
  void tellsWhatWasDoneAndLeadsToTheNextCase() {
    var opened = town.open("BD-004", "Gotova Radnja");
    var other = town.open("BD-004", "Sljedeća Radnja");
    var officer = person(Duty.CASE_OFFICER);
    var page = CaseLinks.at(opened.id());
    var check = page + "/tasks/" + town.task(opened.id(), TaskKind.CHECK).id().value();
    send(officer, page, check + "/claim");
    var second = CaseLinks.at(other.id());
    var task = second + "/tasks/" + town.task(other.id(), TaskKind.CHECK).id().value();
    send(officer, second, task + "/claim");
    send(officer, page, check + "/correction", "missing", "Izvod");
    assertThat(ok(officer.get(page + "?done=correction")))
        .contains("the applicant is asked", "Next: " + other.number().value(), "href=\"" + second)
        .contains("Deadline paused", "With: Applicant", "Paused since");
    assertThat(ok(officer.get(page + "?done=nothing-known"))).doesNotContain("Next: ");
  }

  @Test
  void foldsTheTechnicalStepsAndCountsTheTabs() {
    var opened = town.open("BD-004", "Kratka Priča");
    var officer = person(Duty.CASE_OFFICER);
    var page = CaseLinks.at(opened.id());
    var check = page + "/tasks/" + town.task(opened.id(), TaskKind.CHECK).id().value();
    send(officer, page, check + "/claim");
    assertThat(ok(officer.get(page)))
        .contains("Show 1 technical step", "Documents (0)", "History (1)", "days left")
        .contains("id=\"file-procedure\"", "Complete?");
  }

  @Test
  void extendsTheDeadlineOnItsTabAndTellsWhy() {
    town.publish("BD-004", "TEST-LONGER", StatutoryTimeTests.extendable());
    var opened = town.open("TEST-LONGER", "Duga Molba");
    var officer = person(Duty.CASE_OFFICER);
    var page = CaseLinks.at(opened.id());
    assertThat(ok(officer.get(page))).contains("Extend the deadline", "15 days", "Art. 97");
    var wrong = send(officer, page, page + "/extension", "amount", "99", "legalBasis", "x");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("at most 15", "value=\"99\"");
    var done =
        send(
            officer,
            page,
            page + "/extension",
            "amount",
            "15",
            "legalBasis",
            "Art. 98",
            "reason",
            "Obimno traženje");
    assertThat(done.statusCode()).isEqualTo(302);
    assertThat(ok(officer.get(page + "?done=extended")))
        .contains("The deadline is extended", "Reason: Obimno traženje", "Deadline extended")
        .doesNotContain("Extend the deadline");
  }

  /** At a shared computer: closed is closed, another case closes the first, nothing is planted. */
  private void leavesNothingForTheNextPerson(Browser applicant, String base) {
    var closed = send(applicant, base, "/track/close");
    assertThat(closed.headers().firstValue("Clear-Site-Data").orElseThrow()).contains("storage");
    assertThat(ok(applicant.get("/track?closed"))).contains("is closed in this browser");
    assertThat(applicant.get(base).statusCode()).isEqualTo(302);
    var one = town.open("BD-004", "Prva Osoba");
    var two = town.open("BD-004", "Druga Osoba");
    for (var shown : new Opened[] {one, two}) {
      send(
          applicant,
          "/track",
          "/track",
          "number",
          shown.number().value(),
          "code",
          shown.code().text());
    }
    assertThat(ok(applicant.get("/track?code=" + two.code().text())))
        .doesNotContain("value=\"" + two.code().text());
    var track = "/m/budva/track/";
    assertThat(applicant.get(track + one.id().value()).statusCode()).isEqualTo(302);
    assertThat(applicant.get(track + two.id().value()).statusCode()).isEqualTo(200);
  }

  private void answer(Opened opened) {
    var applicant = new Browser(port);
    var number = opened.number().value();
    var wrong = send(applicant, "/track", "/track", "number", number, "code", "1-AAAA");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains(number);
    var typed = number.toLowerCase(Locale.ROOT).replaceFirst("-0+", " – ");
    var found = send(applicant, "/track", "/track", "number", typed, "code", opened.code().text());
    assertThat(found.statusCode()).isEqualTo(302);
    var base = "/m/budva/track/" + opened.id().value();
    assertThat(found.headers().firstValue("Location").orElseThrow()).endsWith(base);
    var tracked = ok(applicant.get(base));
    assertThat(tracked).contains(number, "Donesite izvod &lt;b&gt;!").doesNotContain("Stranica");
    assertThat(send(applicant, base, base + "/answer", "answer", " ").statusCode()).isEqualTo(422);
    assertThat(send(applicant, base, base + "/answer", "answer", "Evo izvoda.").statusCode())
        .isEqualTo(302);
    var stranger = new Browser(port).get(base);
    assertThat(stranger.statusCode()).isEqualTo(302);
    assertThat(stranger.headers().firstValue("Location").orElseThrow()).endsWith("/track");
    leavesNothingForTheNextPerson(applicant, base);
  }

  @Test
  void anAuditorSaysWhyAndSeesWhoLooked() {
    var opened = town.open("BD-004", "Gledana Strana");
    var page = CaseLinks.at(opened.id());
    var auditor = person(Duty.AUDITOR);
    assertThat(ok(auditor.get(page))).contains("Why do you open the case?");
    var paper = page + "/files/" + UUID.randomUUID();
    assertThat(auditor.get(paper).headers().firstValue("Location").orElse("")).endsWith(page);
    assertThat(send(auditor, page, page + "/purpose").statusCode()).isEqualTo(422);
    assertThat(send(auditor, page, page + "/purpose", "reason", "AUDIT").statusCode())
        .isEqualTo(302);
    assertThat(ok(auditor.get(page))).contains("Gledana Strana").doesNotContain("Assign to me");
    assertThat(auditor.get(paper).statusCode()).isEqualTo(404);
    assertThat(ok(auditor.get(page + "/looks"))).contains("Audit");
    assertThat(ok(auditor.get("/desk/register?q=gledana"))).contains(opened.number().value());
    var day = LocalDate.ofInstant(opened.receivedAt(), town.tenant().zone());
    assertThat(ok(auditor.get("/desk/register/sheet?day=" + day)))
        .contains(opened.number().value());
  }

  private Browser person(Duty duty) {
    var name = "p" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("samouprava"));
    var assignment =
        duty.inUnits() ? Assignment.in(gate.unit(), duty) : Assignment.everywhere(duty);
    desks.person(gate, name, Set.of(assignment));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }

  /** Sends a form with the token of the page it stands on. */
  private static HttpResponse<String> send(
      Browser browser, String page, String path, String... fields) {
    var token = Browser.token(browser.get(page).body()).orElseThrow();
    return browser.postWith(token, path, fields);
  }

  private static String ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
