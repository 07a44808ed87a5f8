package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.audit.AccessEntry;
import org.sportel.audit.AccessTrail;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddCounter;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.CounterId;
import org.sportel.network.CurrentDay;
import org.sportel.network.NewCentre;
import org.sportel.network.NewCounter;
import org.sportel.platform.Actor;
import org.sportel.platform.Following;
import org.sportel.platform.LocalText;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.SetUpCounter;
import org.sportel.visits.SetUpQueue;
import org.sportel.visits.ends.VisitEnd;
import org.sportel.visits.ends.VisitEnds;
import org.sportel.visits.model.CounterSetup;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.VisitId;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What is done for a visitor's case in one step from the clerk's screen. */
class VisitorAtCounterTests extends Served {
  private static final Pattern VISIT = Pattern.compile("/desk/visits/([0-9a-f-]{36})");
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");

  @Autowired ApplicationContext context;
  private Town town;
  private CentreId centre = new CentreId(new UUID(0, 0));
  private CounterId counter = new CounterId(new UUID(0, 0));
  private QueueId queue = new QueueId(new UUID(0, 0));

  @BeforeEach
  void aHall() {
    town = Town.budva(context);
    town.system(
        () -> {
          centre =
              town.get(AddCentre.class)
                  .add(
                      new NewCentre(
                          "z" + UUID.randomUUID().toString().substring(0, 8),
                          Centre.Level.LOCAL,
                          LocalText.of("en", "Zeta hall"),
                          Optional.empty(),
                          Optional.empty(),
                          Optional.empty(),
                          Contact.notGiven()));
          counter =
              town.get(AddCounter.class)
                  .add(
                      centre,
                      new NewCounter(1, LocalText.of("en", "Counter one"), Optional.empty()));
          queue = new QueueId(UUID.randomUUID());
          town.get(SetUpQueue.class).set(queue());
          town.get(SetUpCounter.class)
              .set(centre, new CounterSetup(counter, List.of(queue), Set.of()));
          return centre;
        });
  }

  private Queue queue() {
    return new Queue(
        queue,
        centre,
        "Z",
        QueueColour.PINE,
        LocalText.of("en", "General"),
        List.of(),
        1,
        15,
        true);
  }

  @Test
  void takesWhatWasMissingAndComesBackToTheCounter() {
    var opened = waiting("Donosi Dokument");
    var clerk = clerk("samouprava");
    var visit = begins(clerk);
    var answer = "/desk/counter/cases/" + opened.id().value() + "/answer";
    assertThat(clerk.get(answer).statusCode()).isEqualTo(409);
    joins(clerk, visit, opened, "Donosi Dokument");
    assertThat(ok(clerk.get("/desk/counter"))).contains(answer, "Take what was missing");
    var page = ok(clerk.get(answer));
    assertThat(page).contains("Donesite izvod", "The person brings what was missing");
    var once = once(page);
    var nothing = clerk.post(answer, "answer", " ", "once", once);
    assertThat(nothing.statusCode()).isEqualTo(422);
    assertThat(nothing.body()).contains("There is a problem", "Donesite izvod");
    var fields = new String[] {"answer", "Donijela je izvod.", "once", once};
    assertThat(goes(clerk.post(answer, fields))).endsWith("/desk/counter");
    assertThat(goes(clerk.post(answer, fields))).endsWith("/desk/counter");
    assertThat(ok(clerk.get("/desk/counter")))
        .contains("What was missing was brought during this visit.")
        .doesNotContain(answer);
    var said = town.file(opened.id()).said().corrections().getLast().answered().orElseThrow();
    assertThat(said.text()).isEqualTo("Donijela je izvod.");
    assertThat(said.typedBy()).isPresent();
    assertThat(looks(opened)).contains("visit.answer");
    assertThat(clerk.get(answer).statusCode()).isEqualTo(409);
  }

  @Test
  void handsADecisionOverWithProofAndOnlyWhileThePersonIsThere() {
    var opened = decided("Preuzima Odluku");
    var clerk = clerk("samouprava");
    var visit = begins(clerk);
    joins(clerk, visit, opened, "Preuzima Odluku");
    var handOver = "/desk/counter/cases/" + opened.id().value() + "/hand-over";
    assertThat(ok(clerk.get("/desk/counter"))).contains(handOver, "Hand the decision over");
    assertThat(ok(clerk.get(handOver)))
        .contains("The document is still being made")
        .doesNotContain("name=\"note\"");
    town.jobs();
    var page = ok(clerk.get(handOver));
    var file = Pattern.compile("/desk/cases/[0-9a-f-]{36}/files/[0-9a-f-]{36}").matcher(page);
    assertThat(file.find()).isTrue();
    assertThat(clerk.get(file.group()).headers().firstValue("Content-Type").orElse(""))
        .contains("pdf");
    assertThat(clerk.post(handOver, "note", "", "once", once(page)).statusCode()).isEqualTo(422);
    assertThat(goes(clerk.post(handOver, "note", "Ana Anić, passport", "once", once(page))))
        .endsWith("/desk/counter");
    assertThat(ok(clerk.get("/desk/counter")))
        .contains("The decision was handed over during this visit.")
        .doesNotContain(handOver);
    var delivery = town.file(opened.id()).decision().flatMap(Decision::delivery).orElseThrow();
    assertThat(delivery.way()).isEqualTo(DeliveryWay.IN_PERSON);
    assertThat(delivery.note()).isEqualTo("Ana Anić, passport");
    assertThat(looks(opened)).contains("visit.handOver");
    var called = ok(clerk.get("/desk/counter"));
    var ticket = Pattern.compile("name=\"ticket\" value=\"([0-9a-f-]{36})\"").matcher(called);
    assertThat(ticket.find()).isTrue();
    clerk.post("/desk/counter/finish", "ticket", ticket.group(1));
    endsAreCounted();
  }

  /** The visit was joined first, and became a hand-over afterwards. */
  private void endsAreCounted() {
    town.get(Following.class).catchUp(town.tenant().id());
    var today = town.system(() -> town.get(CurrentDay.class).day());
    var shares = town.system(() -> town.get(VisitEnds.class).of(centre, today, today));
    assertThat(shares.served()).isEqualTo(1);
    assertThat(shares.ends()).isEqualTo(Map.of(VisitEnd.HAND_OVER, 1));
    assertThat(shares.none()).isZero();
  }

  @Test
  void isForWhoServesAtACounterOfTheUnitOnly() {
    var opened = waiting("Tuđa Jedinica");
    var elsewhere = clerk("privreda");
    var visit = begins(elsewhere);
    joins(elsewhere, visit, opened, "Tuđa Jedinica");
    var answer = "/desk/counter/cases/" + opened.id().value() + "/answer";
    assertThat(ok(elsewhere.get("/desk/counter")))
        .contains(opened.number().value())
        .doesNotContain(answer);
    var sent = elsewhere.post(answer, "answer", "x", "once", UUID.randomUUID().toString());
    assertThat(sent.statusCode()).isIn(403, 404);
    var officer = town.person("Registry", "samouprava", Duty.CASE_OFFICER);
    var words = new AnswerCorrection.Answer("x", List.of());
    var command = town.get(AnswerCorrection.class);
    assertThatThrownBy(() -> town.as(officer, () -> command.atCounter(opened.id(), words)))
        .isInstanceOf(NotAllowed.class);
    var alone = town.person("Counter 9", "samouprava", Duty.COUNTER);
    assertThatThrownBy(() -> town.as(alone, () -> command.atCounter(opened.id(), words)))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.NOBODY_AT_COUNTER);
  }

  private Opened waiting(String applicant) {
    var opened = town.open("BD-004", applicant);
    var officer = town.person("Registry", "samouprava", Duty.CASE_OFFICER);
    var check = town.task(opened.id(), TaskKind.CHECK).id();
    town.as(officer, () -> town.get(ClaimTask.class).claim(check));
    town.as(
        officer,
        () -> town.get(RequestCorrection.class).ask(check, "Donesite izvod", Optional.empty()));
    return opened;
  }

  /** Decided; the document of the decision is not made yet. */
  private Opened decided(String applicant) {
    var opened = town.open("BD-004", applicant);
    var officer = town.person("Registry", "samouprava", Duty.CASE_OFFICER);
    var head = town.person("Head", "samouprava", Duty.HEAD_OF_UNIT);
    completes(officer, opened, TaskKind.CHECK);
    var draft = town.task(opened.id(), TaskKind.DRAFT).id();
    var text = new DraftDecision.Draft(Outcome.GRANTED, "Upisuje se.", "Uredno.", "Žalba.");
    town.as(officer, () -> town.get(DraftDecision.class).draft(draft, 0, text));
    completes(officer, opened, TaskKind.DRAFT);
    var approve = town.task(opened.id(), TaskKind.APPROVE).id();
    town.as(head, () -> town.get(ApproveDecision.class).approve(approve, 2));
    return opened;
  }

  private void completes(Actor officer, Opened opened, TaskKind kind) {
    var task = town.task(opened.id(), kind).id();
    town.as(officer, () -> town.get(CompleteTask.class).complete(task));
  }

  private Browser clerk(String unit) {
    var clerk = person(unit);
    clerk.post(
        "/desk/counter/seat",
        "centre",
        centre.value().toString(),
        "counter",
        counter.value().toString());
    return clerk;
  }

  private Browser person(String unit) {
    var name = "v" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit(unit));
    desks.person(gate, name, Set.of(Assignment.in(gate.unit(), Duty.COUNTER)));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }

  private VisitId begins(Browser clerk) {
    clerk.post("/desk/counter/begin", "queue", queue.value().toString());
    var found = VISIT.matcher(ok(clerk.get("/desk/counter")));
    assertThat(found.find()).isTrue();
    return new VisitId(UUID.fromString(found.group(1)));
  }

  /** Only what was found of the visitor is joined to their visit. */
  private void joins(Browser clerk, VisitId visit, Opened opened, String applicant) {
    var at = "/desk/visits/" + visit.value();
    var join = at + "/cases";
    assertThat(clerk.post(join, "case", opened.id().value().toString()).statusCode())
        .isEqualTo(409);
    ok(clerk.post(at + "/person", "identifier", Town.identifier(applicant)));
    assertThat(clerk.post(join, "case", opened.id().value().toString()).statusCode())
        .isEqualTo(302);
  }

  private List<String> looks(Opened opened) {
    return town.system(
        () ->
            town.get(AccessTrail.class).at(Subject.ofCase(opened.id().value())).stream()
                .map(AccessEntry::page)
                .toList());
  }

  private static String once(String page) {
    var found = ONCE.matcher(page.substring(page.indexOf("/desk/counter/cases/")));
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private static String goes(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("Location").orElse("");
  }

  private static String ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
