package org.sportel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.StandingPacks;
import org.sportel.audit.AccessEntry;
import org.sportel.audit.AccessTrail;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.intake.BeginDraft;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.Person;
import org.sportel.intake.SaveForLater;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Tenant;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.BeginVisit;
import org.sportel.visits.CentreSetups;
import org.sportel.visits.NewVisit;
import org.sportel.visits.SetUpQueue;
import org.sportel.visits.SetUpRule;
import org.sportel.visits.model.CentreRule;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;
import org.springframework.beans.factory.annotation.Autowired;

/** A clerk takes an application for a person who was here before. */
class CounterPagesTests extends Served {
  /** A service whose form asks the applicant's date of birth. */
  private static final String PAGE = "/desk/apply/BD-081";

  private static final Pattern CASE = Pattern.compile("/desk/cases/([0-9a-f-]{36})");
  private static final Pattern NUMBER = Pattern.compile("IN-[0-9]{5}/[0-9]{4}");

  @Autowired Units units;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AccessTrail trail;
  @Autowired Centres centres;
  @Autowired CentreSetups setups;
  @Autowired SetUpQueue setUpQueue;
  @Autowired SetUpRule setUpRule;
  @Autowired StandingPacks packs;
  @Autowired BeginVisit beginVisit;
  @Autowired Journal journal;
  @Autowired BeginDraft beginDraft;
  @Autowired KeepDraft keepDraft;
  @Autowired SaveForLater saveForLater;
  private Tenant budva;
  private UnitId unit = new UnitId(new UUID(0, 0));

  @BeforeEach
  void aClerk() {
    budva = packs.budva();
    var scope = Scope.of(budva.id());
    unit = transactions.read(scope, () -> units.byCode("samouprava").orElseThrow().id());
    var name = "c" + UUID.randomUUID().toString().replace("-", "");
    desks.person(
        new Desks.Desk(budva.id(), "budva", unit), name, Set.of(Assignment.in(unit, Duty.COUNTER)));
    browser.signIn(name);
    browser.get("/desk?lang=en");
  }

  @Test
  void isToldOfEarlierCasesByNameAndBirthAndNothingMore() {
    var last = "Šćepanović" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var first = taken(send("Đuro " + last, "1991", "Trg slikara 7"));
    assertThat(first.statusCode()).as(first.body()).isEqualTo(200);
    var number = NUMBER.matcher(first.body());
    assertThat(number.find()).isTrue();
    var warned = send(last.toUpperCase(java.util.Locale.ROOT) + " djuro", "1991", "Nova 1");
    assertThat(warned.statusCode()).isEqualTo(422);
    assertThat(warned.body())
        .contains(number.group(), "The same name and date of birth", "value=\"Nova 1\"")
        .doesNotContain("Trg slikara 7", "/desk/cases/");
    var looks =
        transactions.read(
            Scope.of(budva.id()), () -> trail.at(Subject.ofCase(UUID.fromString(id(first)))));
    assertThat(looks).extracting(AccessEntry::page).contains("intake.earlier");
    var other = send("Đuro " + last, "1992", "Nova 1");
    assertThat(other.body()).doesNotContain("The same name and date of birth");
    assertThat(other.statusCode()).isEqualTo(200);
    var sure = send("Đuro " + last, "1991", "Nova 1", "sure", "on");
    assertThat(sure.statusCode()).as(sure.body()).isEqualTo(200);
  }

  @Test
  void fillsInWhoWasHereBeforeAndAsksNothingTwice() {
    var last = "Nađena" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    taken(send("Ana " + last, "1979", "Stara ulica 5"));
    var found = send("ana " + last, "1979", "", "find", "true");
    assertThat(found.statusCode()).isEqualTo(200);
    assertThat(found.body()).contains("value=\"Stara ulica 5\"", "name=\"looked\"");
    var second = send("Ana " + last, "1979", "Stara ulica 5", "looked", "true");
    taken(second);
    var same = browser.get(PAGE + "?same=true").body();
    assertThat(same).contains("value=\"Ana " + last + "\"", "value=\"Stara ulica 5\"");
    assertThat(browser.get("/desk/apply?same=true").body())
        .contains("You took these last", PAGE + "?same=true", "autofocus");
  }

  @Test
  void tellsOfTheFeeOnReceiptAndCase() {
    var answer = taken(send("Fee Payer", "1980", "Trg 9", "feeReceipt", "R-998877"));
    assertThat(answer.body()).contains("Fee: paid by slip (R-998877)");
    var open = taken(send("Fee Debtor", "1981", "Trg 9"));
    assertThat(open.body()).contains("Fee: not paid yet");
    assertThat(browser.get("/desk/apply/BD-053").body()).contains("name=\"found-0\"", "Ctrl+Enter");
  }

  @Test
  void handsOutTheReceiptInTheApplicantsLanguage() {
    var answer = taken(send("Ana Rakić", "1990", "Trg 2", "language", "sq"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body())
        .contains("lang=\"sq\"", "Numri i protokollit", "Kur merrni përgjigje", "Receipt as PDF")
        .contains("in the language of the application: Shqip")
        .doesNotContain("Register number", "When you get an answer");
    var receipt = answer.body().substring(answer.body().indexOf("lang=\"sq\""));
    assertThat(receipt).contains("Kërkesa u regjistrua më");
  }

  @Test
  void anApplicationTakenDuringAVisitStandsOnTheVisitAndTheVisitOnTheCase() {
    var scope = Scope.of(budva.id());
    var visit = visit().visit().id().value();
    var page = browser.get("/desk/visits/" + visit).body();
    assertThat(page).contains(PAGE + "?visit=" + visit, "No application yet.");
    var form = browser.get(PAGE + "?visit=" + visit).body();
    assertThat(value(form, "visit")).isEqualTo(visit.toString());
    assertThat(form).contains("<option value=\"sq\" selected");
    var answer = taken(send("Petar Visit" + visit, "1988", "Trg 3", "visit", visit.toString()));
    var number = NUMBER.matcher(answer.body());
    assertThat(number.find()).isTrue();
    assertThat(browser.get("/desk/visits/" + visit).body()).contains(number.group());
    assertThat(browser.get("/desk/visits/" + visit + "/person").statusCode()).isEqualTo(200);
    var found =
        browser.post(
            "/desk/visits/" + visit + "/person",
            "name",
            "petar visit" + visit,
            "born-day",
            "3",
            "born-month",
            "2",
            "born-year",
            "1988");
    assertThat(found.body()).contains(number.group()).doesNotContain("Trg 3");
    var looks =
        transactions.read(scope, () -> trail.at(Subject.ofCase(UUID.fromString(id(answer)))));
    assertThat(looks).extracting(AccessEntry::page).contains("visit.person");
    comesAgain("petar visit" + visit, id(answer), number.group());
  }

  /** Who says at the reception who they are is known at the counter, where the case is joined. */
  private void comesAgain(String name, String file, String number) {
    var ticket = visit();
    var again = ticket.visit().id().value();
    var here = "/desk/reception/tickets/" + ticket.id().value();
    assertThat(browser.get("/desk/visits/" + again).body()).doesNotContain(number);
    assertThat(browser.get(here).body()).contains("/desk/visits/" + again + "/person?ticket=");
    var person =
        List.of("name", name, "born-day", "3", "born-month", "2", "born-year", "1988", "ticket");
    var typed = new ArrayList<>(person);
    typed.add(ticket.id().value().toString());
    var kept = browser.post("/desk/visits/" + again + "/person", typed.toArray(String[]::new));
    assertThat(kept.body()).contains(number, "forgotten tonight", "href=\"" + here + "\"");
    assertThat(browser.get(here).body()).contains("The counter will see 1 case of this visitor");
    int before = looks(file);
    assertThat(browser.get("/desk/visits/" + again).body())
        .contains(number, "What else we have of this visitor", "The visit is about this");
    assertThat(looks(file)).isEqualTo(before + 1);
    assertThat(browser.get(PAGE + "?visit=" + again).body())
        .contains("Trg 3", number, "Who the visitor said they are");
    assertThat(looks(file)).isEqualTo(before + 2);
    assertThat(browser.get(PAGE).body()).doesNotContain("Trg 3");
    var join = "/desk/visits/" + again + "/cases";
    assertThat(browser.post(join, "case", file).statusCode()).isEqualTo(302);
    assertThat(browser.post(join, "case", file).statusCode()).isEqualTo(302);
    assertThat(browser.post(join).statusCode()).isEqualTo(404);
    assertThat(browser.get("/desk/visits/" + again).body())
        .contains(number)
        .doesNotContain("What else we have of this visitor");
    var told =
        transactions.read(
            Scope.of(budva.id()),
            () -> journal.of(UUID.fromString(file)).stream().map(Entry::type).toList());
    assertThat(told).filteredOn("casework.visited"::equals).hasSize(2);
  }

  @Test
  void goesOnWithADraftOnlyByTheCodeThatThePersonBrought() {
    var scope = Scope.of(budva.id());
    var visit = visit().visit().id().value().toString();
    assertThat(browser.get("/desk/visits/" + visit).body()).contains("action=\"/desk/drafts\"");
    var key = beginDraft.key();
    var last = "Nacrt" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    var code =
        transactions.write(
            scope,
            () -> {
              beginDraft.begin(key, new ServiceCode("BD-081"), Lang.EN);
              var draft = keepDraft.find(key).orElseThrow();
              var person = draft.person();
              keepDraft.keep(
                  draft.with(
                      new Person(person.kind(), person.through(), last, "", "Trg 77", "", "", "")));
              return saveForLater.save(key, false).text();
            });
    var wrong = browser.post("/desk/drafts", "code", "nonsense", "visit", visit);
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("value=\"nonsense\"", "value=\"" + visit + "\"");
    assertThat(browser.post("/desk/drafts", "code", "0000-0000-0000-0000").statusCode())
        .isEqualTo(422);
    var resumed =
        browser.post(
            "/desk/drafts", "code", code.toLowerCase(java.util.Locale.ROOT), "visit", visit);
    assertThat(resumed.statusCode()).as(resumed.body()).isEqualTo(200);
    assertThat(resumed.body()).contains(last, "Trg 77", "action=\"" + PAGE + "\"");
    assertThat(value(resumed.body(), "visit")).isEqualTo(visit);
    var seen =
        transactions.read(scope, () -> trail.at(new Subject("draft", key.id()))).stream()
            .map(AccessEntry::page);
    assertThat(seen).containsExactly("intake.draft");
  }

  private int looks(String file) {
    return transactions
        .read(Scope.of(budva.id()), () -> trail.at(Subject.ofCase(UUID.fromString(file))))
        .size();
  }

  private Ticket visit() {
    return acting.as(
        Actor.system("test"), () -> transactions.write(Scope.of(budva.id()), this::begin));
  }

  private Ticket begin() {
    var centre =
        centres.list().stream()
            .filter(one -> one.unit().filter(other -> !other.equals(unit)).isEmpty())
            .findFirst()
            .orElseThrow()
            .id();
    var queue = setups.of(centre).queues().stream().findFirst().orElseGet(() -> queue(centre));
    setUpQueue.set(queue);
    setUpRule.set(centre, new CentreRule(false, Duration.ofMinutes(45)));
    return beginVisit
        .begin(
            new NewVisit(
                centre,
                VisitChannel.RECEPTION,
                Lang.SQ,
                Set.of(),
                Optional.empty(),
                List.of(new Wish(queue.id(), List.of(new ServiceCode("BD-081"))))))
        .ticket();
  }

  private static Queue queue(CentreId centre) {
    return new Queue(
        new QueueId(UUID.randomUUID()),
        centre,
        "A",
        QueueColour.PINE,
        LocalText.of("en", "General"),
        List.of(),
        1,
        15,
        true);
  }

  private static HttpResponse<String> taken(HttpResponse<String> answer) {
    assertThat(answer.body()).containsPattern(CASE);
    return answer;
  }

  private static String id(HttpResponse<String> answer) {
    var found = CASE.matcher(answer.body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private HttpResponse<String> send(String name, String year, String address, String... more) {
    var page = browser.get(PAGE).body();
    var token = Browser.token(page).orElseThrow();
    var fields =
        new ArrayList<>(
            List.of(
                "draft",
                value(page, "draft"),
                "kind",
                "PERSON",
                "name",
                name,
                "address",
                address,
                "through",
                "self",
                "channel",
                "POST",
                "bornOn-day",
                "3",
                "bornOn-month",
                "2",
                "bornOn-year",
                year,
                "bornAt",
                "Budva",
                "schooling",
                "School",
                "examLanguage",
                "sr",
                "counter",
                counter(page),
                "deliveryWay",
                delivery(page)));
    fields.addAll(List.of(more));
    if (!fields.contains("language")) {
      fields.addAll(List.of("language", "en"));
    }
    return browser.postWith(token, PAGE, fields.toArray(String[]::new));
  }

  private static String counter(String page) {
    var found =
        Pattern.compile("(?s)name=\"counter\".*?<option value=\"([0-9a-f-]{36})\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private static String delivery(String page) {
    var found = Pattern.compile("name=\"deliveryWay\"[^>]*value=\"([^\"]+)\"").matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private static String value(String page, String name) {
    var found = Pattern.compile("name=\"" + name + "\" value=\"([^\"]+)\"").matcher(page);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
