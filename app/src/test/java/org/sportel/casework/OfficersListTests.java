package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseFilter.Due;
import org.sportel.casework.model.CaseFilter.Order;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.store.UnreadAnswers;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What an officer finds on the list, and does from it. */
class OfficersListTests extends Served {
  @Autowired ApplicationContext context;
  private Town town;
  private Actor officer;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    officer = town.person("List desk " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
  }

  @Test
  void keepsACaseWithItsOfficer() {
    var opened = town.open("BD-004", "Ostaje Kod");
    complete(opened);
    var next =
        town.system(() -> town.get(CaseFile.class).of(opened.id())).open().stream().findFirst();
    assertThat(next.orElseThrow().holder().orElseThrow().account()).isEqualTo(officer.id());
  }

  @Test
  void tellsOfAnAnswerUntilWhoeverHasTheCaseOpensIt() {
    var opened = town.open("BD-004", "Nova Poruka");
    claim(opened);
    assertThat(list(WorklistView.ANSWERED, CaseFilter.none())).isEmpty();
    var now = java.time.Instant.parse("2026-11-28T10:00:00Z");
    town.system(
        () -> {
          town.get(UnreadAnswers.class).mark(opened.id(), now);
          return opened;
        });
    assertThat(list(WorklistView.ANSWERED, CaseFilter.none()))
        .singleElement()
        .satisfies(line -> assertThat(line.row().answered()).isTrue());
    town.as(
        officer,
        () -> {
          town.get(UnreadAnswers.class).read(opened.id());
          return opened;
        });
    assertThat(list(WorklistView.ANSWERED, CaseFilter.none())).isEmpty();
  }

  @Test
  void narrowsByDeadlineAndUnitAndSortsByTheDayOfArrival() {
    var first = town.open("BD-004", "Sortirana Prva");
    var second = town.open("BD-004", "Sortirana Druga");
    var here = Optional.of(town.unit("samouprava").value());
    var oldest = sorted(here, Due.ANY, Order.OLDEST);
    assertThat(list(WorklistView.ALL, oldest).stream().map(line -> line.row().id()).toList())
        .containsSubsequence(List.of(first.id(), second.id()));
    var late = sorted(here, Due.LATE, Order.DUE);
    assertThat(list(WorklistView.UNIT, late)).isEmpty();
    var elsewhere = sorted(Optional.of(UUID.randomUUID()), Due.ANY, Order.URGENT);
    assertThat(list(WorklistView.ALL, elsewhere)).isEmpty();
  }

  private static CaseFilter sorted(Optional<UUID> unit, Due due, Order order) {
    return new CaseFilter(
        Optional.empty(), "sortirana", unit, Optional.empty(), Optional.empty(), due, false, order);
  }

  @Test
  void assignsSeveralAtOnceAndTellsHowManyWereLeft() {
    var one = town.open("BD-004", "Zajedno Prva");
    var other = town.open("BD-004", "Zajedno Druga");
    claim(other);
    var colleague = person();
    var page = "/desk/cases?view=unit&q=zajedno";
    assertThat(colleague.get(page).body()).contains(one.number().value(), "Assign to me");
    var token = Browser.token(colleague.get(page).body()).orElseThrow();
    var sent =
        colleague.postWith(
            token,
            "/desk/cases/assign",
            "task",
            chosen(one),
            "task",
            chosen(other),
            "to",
            "me",
            "back",
            "/desk/cases?view=mine");
    var location = sent.headers().firstValue("Location").orElseThrow();
    assertThat(location).endsWith("/desk/cases?view=mine&done=1&left=1");
    assertThat(colleague.get("/desk/cases?view=mine&done=1&left=1").body())
        .contains("1 task was assigned.", "1 was left", one.number().value());
    var asked =
        colleague.postWith(
            token, "/desk/cases/assign", "task", chosen(one), "to", "ask", "back", "//evil");
    assertThat(asked.body()).contains("Reassign 1 task", "href=\"/desk/cases\"");
    var list = colleague.postWith(token, "/desk/cases/assign", "task", chosen(one), "to", "list");
    assertThat(list.headers().firstValue("Location").orElseThrow())
        .endsWith("/desk/cases?done=1&left=0");
  }

  @Test
  void findsTheOneCaseANumberIsMeantForAndListsTheRest() {
    var opened = town.open("BD-004", "Nađena Brzo");
    var finder = person();
    assertThat(finder.get("/desk").body()).contains("action=\"/desk/find\"");
    var number = opened.number().value().toLowerCase(java.util.Locale.ROOT).replace("/", "%2F");
    assertThat(location(finder, "/desk/find?q=" + number)).endsWith(CaseLinks.at(opened.id()));
    assertThat(location(finder, "/desk/find?q=Nadena")).endsWith("/desk/cases?view=all&q=Nadena");
    assertThat(location(finder, "/desk/find?q=")).endsWith("/desk/cases");
    var foreign = town.open("BD-012", "Tuđa Jedinica").number().value().replace("/", "%2F");
    assertThat(location(finder, "/desk/find?q=" + foreign)).contains("/desk/cases?view=all&q=");
  }

  @Test
  void showsACaseBesideTheListToWhoeverMayTakeIt() {
    var opened = town.open("BD-004", "Pogled Sa Strane");
    assertThat(person().get(CaseLinks.at(opened.id()) + "/peek").body())
        .contains("Pogled Sa Strane", "Open the case")
        .doesNotContain("<html");
  }

  private static String location(Browser browser, String path) {
    return browser.get(path).headers().firstValue("Location").orElseThrow();
  }

  private String chosen(Opened opened) {
    var task = town.task(opened.id(), TaskKind.CHECK);
    return task.id().value() + "/" + task.unit().value();
  }

  private void claim(Opened opened) {
    var check = town.task(opened.id(), TaskKind.CHECK).id();
    town.as(officer, () -> town.get(ClaimTask.class).claim(check));
  }

  private void complete(Opened opened) {
    claim(opened);
    var check = town.task(opened.id(), TaskKind.CHECK).id();
    town.as(officer, () -> town.get(CompleteTask.class).complete(check));
  }

  private List<Worklist.Line> list(WorklistView view, CaseFilter filter) {
    return town.as(officer, () -> town.get(Worklist.class).of(view, filter, 1)).lines();
  }

  private Browser person() {
    var name = "l" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("samouprava"));
    desks.person(gate, name, Set.of(Assignment.in(gate.unit(), Duty.CASE_OFFICER)));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }
}
