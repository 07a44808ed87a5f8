package org.sportel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.StandingPacks;
import org.sportel.casework.CaseFile;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.Due;
import org.sportel.casework.model.Speed;
import org.sportel.catalogue.PublishVersion;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Charges;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.intake.Draft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.Filling;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.Person;
import org.sportel.intake.ReceiptPdf;
import org.sportel.intake.ServiceForms;
import org.sportel.network.Tenant;
import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Whoever applies chooses the faster way, sees its day and fee, and the case keeps both. */
class FasterWayTests extends Served {
  private static final String CODE = "TEST-FAST";
  private static final String APPLY = "/m/budva/apply/" + CODE;
  private static final String TWO_WAYS =
      """
      <bpmn:definitions xmlns:bpmn="http://www.omg.org/spec/BPMN/20100524/MODEL" id="d"
        xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" targetNamespace="test">
      <bpmn:process id="two-ways" isExecutable="true">
      <bpmn:startEvent id="start"/><bpmn:endEvent id="end"/>
      <bpmn:exclusiveGateway id="which" name="Faster?" default="f3"/>
      <bpmn:userTask id="quick" name="Quick"><bpmn:extensionElements><zeebe:userTask/>
      <zeebe:assignmentDefinition candidateGroups="officer"/></bpmn:extensionElements>
      </bpmn:userTask>
      <bpmn:userTask id="ordinary" name="Ordinary"><bpmn:extensionElements><zeebe:userTask/>
      <zeebe:assignmentDefinition candidateGroups="officer"/></bpmn:extensionElements>
      </bpmn:userTask>
      <bpmn:sequenceFlow id="f1" sourceRef="start" targetRef="which"/>
      <bpmn:sequenceFlow id="f2" sourceRef="which" targetRef="quick">
      <bpmn:conditionExpression>=express</bpmn:conditionExpression></bpmn:sequenceFlow>
      <bpmn:sequenceFlow id="f3" sourceRef="which" targetRef="ordinary"/>
      <bpmn:sequenceFlow id="f4" sourceRef="quick" targetRef="end"/>
      <bpmn:sequenceFlow id="f5" sourceRef="ordinary" targetRef="end"/>
      </bpmn:process></bpmn:definitions>
      """;
  private static final Pattern CASE = Pattern.compile("/desk/cases/([0-9a-f-]{36})");

  @Autowired Acting acting;
  @Autowired Transactions transactions;
  @Autowired StandingPacks packs;
  @Autowired Services services;
  @Autowired ServiceBundles bundles;
  @Autowired PublishVersion publish;
  @Autowired ServiceForms forms;
  @Autowired KeepDraft keepDraft;
  @Autowired CaseFile files;
  @Autowired Units units;
  @Autowired ReceiptPdf receipts;
  private Tenant budva;

  @BeforeEach
  void aServiceWithAFasterWay() {
    // strangers of one network share a budget, which other tests have used up
    browser.from("198.51.100.81");
    budva = packs.budva();
    publish(true);
  }

  private <T> T here(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(Scope.of(budva.id()), work));
  }

  private void publish(boolean dated) {
    publish(dated, part -> part);
  }

  private void publish(boolean dated, UnaryOperator<Part> changed) {
    here(
        () -> {
          var like = services.get(new ServiceCode("BD-081"));
          return publish.publish(
              faster(like.card(), dated ? List.of(ordinary()) : List.of()),
              bundles.parts(like.version()).stream()
                  .filter(
                      part -> part.kind() != PartKind.TEST) // they speak of the shipped procedure
                  .map(changed)
                  .toList());
        });
  }

  private static ServiceDeadline ordinary() {
    return new ServiceDeadline(
        ServiceDeadline.Purpose.DECISION,
        15,
        DeadlineRule.Unit.CALENDAR_DAY,
        DeadlineRule.Start.REGISTRATION,
        DeadlineRule.First.NEXT_DAY,
        DeadlineRule.Rolling.NONE,
        Set.of(),
        Optional.empty(),
        ServiceDeadline.Expiry.NONE,
        Optional.empty(),
        Optional.of(LocalText.of("en", "Within fifteen days")));
  }

  private static Card faster(Card c, List<ServiceDeadline> deadlines) {
    var charges =
        new Charges(
            List.of(fee("5", "Ordinary fee")),
            false,
            List.of(),
            Optional.of(
                new Charges.Express(
                    4,
                    DeadlineRule.Unit.CALENDAR_DAY,
                    Optional.of(fee("21.50", "Fee for the faster way")))));
    return new Card(
        new ServiceCode(CODE),
        c.naming(),
        c.topic(),
        c.conditions(),
        c.competence(),
        c.documents(),
        charges,
        deadlines,
        c.product(),
        c.remedy(),
        c.legalBasis(),
        c.source());
  }

  private static Fee fee(String sum, String name) {
    return new Fee(
        Fee.Kind.FIXED,
        Optional.of(new BigDecimal(sum)),
        "EUR",
        Optional.empty(),
        List.of(),
        LocalText.of("en", name),
        Optional.empty());
  }

  private LocalDate in(int days) {
    return here(() -> forms.now().toLocalDate().plusDays(days));
  }

  /** Counted from the registration, which never comes before that of an earlier number. */
  private LocalDate due(CaseFile.Whole file, int days) {
    var received = file.file().facts().receivedAt();
    return received.atZone(budva.zone()).toLocalDate().plusDays(days);
  }

  @Test
  void anApplicantSeesDayAndFeeOfBothWaysAndTheCaseKeepsTheOneChosen() throws java.io.IOException {
    var key = begun();
    var page = browser.get(APPLY + "/fee").body();
    assertThat(page)
        .contains("Speed and fee", "Faster way", "21.50", "5.00", year(in(4)), year(in(15)))
        .contains("value=\"ORDINARY\" checked");
    send(APPLY + "/fee", page, "speed", "EXPRESS");
    var check = browser.get(APPLY + "/check").body();
    assertThat(check).contains("Faster way", "21.50", year(in(4))).doesNotContain(year(in(15)));
    send(APPLY + "/check", check);
    var receipt = browser.get(APPLY + "/receipt").body();
    assertThat(receipt)
        .contains("The faster way was chosen: 4 days", "faster way: ", "21.50")
        .doesNotContain("Within fifteen days");
    try (var pdf = Loader.loadPDF(receipts.make(budva, draft(key), key))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("21.50", "faster way");
    }
    var file = file(draft(key).sent().orElseThrow().caseId());
    assertThat(file.file().clock().speed()).isEqualTo(Speed.EXPRESS);
    assertThat(file.file().clock().dueOn()).contains(due(file, 4));
    assertThat(receipt).contains(year(due(file, 4)));
    assertThat(file.fee().orElseThrow().due().map(Due::amount)).contains(new BigDecimal("21.50"));
    tracked(draft(key), key);
  }

  private void tracked(Draft draft, DraftKey key) {
    var sent = draft.sent().orElseThrow();
    var form = browser.get("/track").body();
    var answer =
        browser.postWith(
            Browser.token(form).orElseThrow(),
            "/track",
            "number",
            sent.number(),
            "code",
            key.trackingCode(sent));
    var page = browser.get(answer.headers().firstValue("Location").orElseThrow()).body();
    assertThat(page).contains("Faster way", "21.50", "way was chosen: 4 days");
  }

  @Test
  void whoChoosesNothingGetsTheOrdinaryTimeAndFee() {
    var key = begun();
    send(APPLY + "/check", browser.get(APPLY + "/check").body());
    var file = file(draft(key).sent().orElseThrow().caseId());
    assertThat(file.file().clock().speed()).isEqualTo(Speed.ORDINARY);
    assertThat(file.file().clock().dueOn()).contains(due(file, 15));
    assertThat(file.fee().orElseThrow().due()).isEmpty();
    assertThat(browser.get(APPLY + "/receipt").body()).doesNotContain("aster way");
  }

  @Test
  void aProcedureGoesItsOwnWayForWhoeverChoseTheFasterOne() {
    publish(true, FasterWayTests::withTwoWays);
    var slow = begun();
    send(APPLY + "/check", browser.get(APPLY + "/check").body());
    assertThat(state(slow)).contains("\"ordinary\"").doesNotContain("\"quick\"");
    var fast = begun();
    send(APPLY + "/fee", browser.get(APPLY + "/fee").body(), "speed", "EXPRESS");
    send(APPLY + "/check", browser.get(APPLY + "/check").body());
    assertThat(state(fast)).contains("\"quick\"").doesNotContain("\"ordinary\"");
    assertThat(file(draft(fast).sent().orElseThrow().caseId()).file().run().data())
        .as("it is the case's own and no value of the procedure")
        .doesNotContain("express");
  }

  private String state(DraftKey key) {
    return file(draft(key).sent().orElseThrow().caseId()).file().run().state();
  }

  private static Part withTwoWays(Part part) {
    return part.kind() == PartKind.PROCEDURE
        ? new Part(PartKind.PROCEDURE, part.name(), TWO_WAYS)
        : part;
  }

  @Test
  void aServiceWithoutADatedOrdinaryTimeOffersNoChoice() {
    var key = begun();
    send(APPLY + "/fee", browser.get(APPLY + "/fee").body(), "speed", "EXPRESS");
    publish(false);
    assertThat(browser.get(APPLY + "/fee").body()).doesNotContain("name=\"speed\"");
    send(APPLY + "/check", browser.get(APPLY + "/check").body());
    var file = file(draft(key).sent().orElseThrow().caseId());
    assertThat(file.file().clock().speed()).isEqualTo(Speed.ORDINARY);
    assertThat(file.fee().orElseThrow().due()).isEmpty();
    assertThat(browser.get("/m/budva/services/" + CODE).body())
        .contains("It cannot be chosen in the application");
  }

  @Test
  void aClerkChoosesItForWhoeverStandsThereAndTheListShowsIt() {
    var unit =
        here(() -> units.byCode(services.get(new ServiceCode(CODE)).unit()).orElseThrow().id());
    var name = "c" + UUID.randomUUID().toString().replace("-", "");
    desks.person(
        new Desks.Desk(budva.id(), "budva", unit),
        name,
        Set.of(Assignment.in(unit, Duty.COUNTER), Assignment.in(unit, Duty.CASE_OFFICER)));
    browser.signIn(name);
    browser.get("/desk?lang=en");
    var path = "/desk/apply/" + CODE;
    var page = browser.get(path).body();
    assertThat(page).contains("name=\"speed\"", "21.50", year(in(4)), year(in(15)));
    var answer = browser.postWith(Browser.token(page).orElseThrow(), path, filled(page));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    assertThat(answer.body()).contains("faster way: ", "21.50", "way was chosen: 4 days");
    var found = CASE.matcher(answer.body());
    assertThat(found.find()).isTrue();
    assertThat(browser.get("/desk/cases/" + found.group(1)).body())
        .contains("Faster way", "Fee not paid", "21.50");
    assertThat(browser.get("/desk/cases?view=all&service=" + CODE).body()).contains("Faster way");
  }

  private static String[] filled(String page) {
    return new String[] {
      "draft", first(page, "name=\"draft\" value=\"([^\"]+)\""),
      "kind", "PERSON",
      "name", "Ana Brza",
      "address", "Trg 1",
      "through", "self",
      "channel", "POST",
      "bornOn-day", "3",
      "bornOn-month", "2",
      "bornOn-year", "1990",
      "bornAt", "Budva",
      "schooling", "School",
      "examLanguage", "sr",
      "counter", first(page, "(?s)name=\"counter\".*?<option value=\"([0-9a-f-]{36})\""),
      "deliveryWay", first(page, "name=\"deliveryWay\"[^>]*value=\"([^\"]+)\""),
      "language", "en",
      "looked", "true",
      "speed", "EXPRESS"
    };
  }

  private static String first(String page, String pattern) {
    var found = Pattern.compile(pattern).matcher(page);
    assertThat(found.find()).as(pattern).isTrue();
    return found.group(1);
  }

  /** A date as English pages write it, without the day of the week. */
  private static String year(LocalDate day) {
    return day.format(
        java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", java.util.Locale.ENGLISH));
  }

  /** An application that lacks nothing but its sending. */
  private DraftKey begun() {
    browser.get("/m/budva?lang=en");
    browser.post(APPLY);
    var cookie = browser.cookie("sportel-draft").orElseThrow();
    var key = DraftKey.read(cookie.substring(0, cookie.lastIndexOf('.'))).orElseThrow();
    here(
        () -> {
          var draft = keepDraft.find(key).orElseThrow();
          var form = forms.of(draft.version());
          Map<String, Object> answers = new HashMap<>();
          for (int round = 0; round < 5; round++) {
            Map<String, List<String>> posted = new HashMap<>();
            Filling.fill(form.view(answers, forms.now()).blocks(), posted);
            answers = form.collect(posted, answers, forms.now()).answers();
          }
          var person = new Person("PERSON", "self", "Ana Brza", "", "Trg 1, Budva", "", "", "");
          keepDraft.keep(draft.with(person).with(answers));
          return draft;
        });
    return key;
  }

  private void send(String path, String page, String... fields) {
    var answer = browser.postWith(Browser.token(page).orElseThrow(), path, fields);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
  }

  private Draft draft(DraftKey key) {
    return here(() -> keepDraft.find(key).orElseThrow());
  }

  private CaseFile.Whole file(UUID id) {
    return here(() -> files.of(new CaseId(id)));
  }
}
