package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CasePause;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.outbound.OtherBodies;
import org.sportel.outbound.OutboundRequests;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.platform.Following;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an officer asks of other bodies for a case, as a browser without scripts sees it. */
class OtherBodiesTests extends Served {
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  @Autowired OutboundRequests requests;
  @Autowired Following following;
  private Town town;
  private Browser officer = new Browser(0);
  private String name = "";

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    officer = person("privreda");
    name = "Water works " + UUID.randomUUID();
    assertThat(
            officer
                .post("/desk/requests/bodies", "name", name, "email", "w@example.org", "open", "1")
                .statusCode())
        .isEqualTo(302);
  }

  @AfterEach
  void release() {
    clock.release();
  }

  @Test
  void sendsOnceMakesTheLetterRemindsAndFilesTheAnswer() {
    var opened = town.open("BD-012", "Vodovod Proba");
    var path = CaseLinks.at(opened.id()) + "/requests/new";
    var form = officer.get(path).body();
    assertThat(form).contains(name, opened.number().value()).doesNotContain("Vodovod Proba");
    var wrong = ask(opened.id(), "LETTER", "", once(form));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Write some words", "There is a problem");
    var first = location(ask(opened.id(), "LETTER", "Is there a pipe?", once(form)));
    assertThat(location(ask(opened.id(), "LETTER", "Is there a pipe?", once(form))))
        .isEqualTo(first);
    town.jobs();
    var one = only(opened.id());
    assertThat(one.number()).isNotBlank();
    assertThat(one.letter()).isPresent();
    assertThat(town.file(opened.id()).documents())
        .anyMatch(paper -> paper.file().equals(one.letter().orElseThrow()));
    var page = first.replaceAll("\\?.*", "");
    assertThat(officer.get(page).body())
        .contains("Is there a pipe?", "Letter " + one.number(), "mailto:w@example.org?subject=");
    assertThat(officer.get(CaseLinks.at(opened.id())).body()).contains(name, "Waiting");
    assertThat(town.file(opened.id()).pauses())
        .anyMatch(pause -> pause.reason().equals(CasePause.REQUEST) && pause.to().isEmpty());

    assertThat(officer.post(page + "/silence", "silence", "On").statusCode()).isEqualTo(409);
    var due = due(40);
    officer.post(page + "/remind", "way", "EMAIL", due[0], due[1], due[2], due[3], due[4], due[5]);
    assertThat(officer.get(page).body()).contains("Reminder: E-mail", "We have no answer yet");
    assertThat(officer.post(page + "/answer", "answer", " ").statusCode()).isEqualTo(422);
    assertThat(officer.post(page + "/answer", "answer", "No pipe.").statusCode()).isEqualTo(302);
    assertThat(officer.get(page).body()).contains("No pipe.", "Answered");
    assertThat(officer.post(page + "/back", "back", "x").statusCode()).isEqualTo(409);
    assertThat(town.file(opened.id()).pauses())
        .anyMatch(pause -> pause.reason().equals(CasePause.REQUEST) && pause.to().isPresent());
  }

  @Test
  void recordsSilenceOnlyAfterTheDayAndTakesALateAnswer() {
    var opened = town.open("BD-012", "Cutanje Proba");
    var form = officer.get(CaseLinks.at(opened.id()) + "/requests/new").body();
    var page = location(ask(opened.id(), "EMAIL", "Consent?", once(form))).replaceAll("\\?.*", "");
    clock.set(clock.instant().plus(Duration.ofDays(30)));
    var later = person("privreda");
    assertThat(later.get("/desk/requests?view=late").body()).contains(only(opened.id()).number());
    assertThat(later.post(page + "/silence", "silence", "Without it").statusCode()).isEqualTo(302);
    assertThat(later.get("/desk/requests?view=late").body())
        .doesNotContain(only(opened.id()).number());
    assertThat(later.post(page + "/answer", "answer", "Yes").statusCode()).isEqualTo(302);
    assertThat(later.get("/desk/requests?view=all").body())
        .contains(only(opened.id()).number(), "Answered");
  }

  @Test
  void tellsResponseTimesFromTheJournal() {
    var opened = town.open("BD-012", "Vremena Proba");
    var form = officer.get(CaseLinks.at(opened.id()) + "/requests/new").body();
    ask(opened.id(), "SYSTEM", "Data?", once(form));
    following.catchUp(town.tenant().id());
    var table = officer.get("/desk/requests/times").body();
    assertThat(table).contains(name, "Median, days");
    var csv = officer.get("/desk/requests/times.csv").body();
    assertThat(csv.lines().filter(line -> line.startsWith(name)))
        .containsExactly(name + ",1,0,0,,,1,0,0,0");
  }

  private HttpResponse<String> ask(CaseId id, String way, String words, String once) {
    var body =
        town.system(
                () ->
                    town.get(OtherBodies.class).list().stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow())
            .id();
    var due = due(20);
    return officer.post(
        CaseLinks.at(id) + "/requests/new",
        "once",
        once,
        "body",
        "body:" + body,
        "reason",
        "OPINION",
        "way",
        way,
        "subject",
        "Pipe",
        "words",
        words,
        "waits",
        "true",
        due[0],
        due[1],
        due[2],
        due[3],
        due[4],
        due[5]);
  }

  private String[] due(int days) {
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Podgorica")).plusDays(days);
    return new String[] {
      "due-day",
      String.valueOf(day.getDayOfMonth()),
      "due-month",
      String.valueOf(day.getMonthValue()),
      "due-year",
      String.valueOf(day.getYear())
    };
  }

  private OutboundRequest only(CaseId id) {
    var all = town.system(() -> requests.of(id));
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private Browser person(String unit) {
    var who = "o" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit(unit));
    desks.person(gate, who, Set.of(Assignment.in(gate.unit(), Duty.CASE_OFFICER)));
    var signedIn = new Browser(port).signIn(who);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }

  private static String location(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
  }

  private static String once(String page) {
    var found = ONCE.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }
}
