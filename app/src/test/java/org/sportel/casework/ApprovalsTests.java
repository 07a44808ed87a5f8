package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Actor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A head reads several drafts of one kind with their files, and approves them together. */
class ApprovalsTests extends Served {
  private static final Pattern DRAFT = Pattern.compile("name=\"draft\" value=\"([^\"]+)\"");

  @Autowired ApplicationContext context;
  private Town town;
  private Actor officer;
  private Actor clerk;

  @BeforeEach
  void aTown() {
    town = Town.budva(context);
    officer = town.person("Draft desk " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
    clerk = town.person("Hatch " + UUID.randomUUID(), "samouprava", Duty.COUNTER);
  }

  @Test
  void approvesWhatIsOfOneKindAndLeavesTheRest() {
    var one = drafted("Prvi Nacrt", Outcome.GRANTED);
    var other = drafted("Drugi Nacrt", Outcome.GRANTED);
    var refused = drafted("Treći Nacrt", Outcome.REFUSED);
    var head = person(Duty.HEAD_OF_UNIT);
    var list = head.get("/desk/cases?view=approve&q=nacrt").body();
    assertThat(list).contains("Read and approve together");
    var token = Browser.token(list).orElseThrow();
    var read =
        head.postWith(
            token,
            "/desk/approvals",
            "task",
            chosen(one),
            "task",
            chosen(other),
            "task",
            chosen(refused));
    assertThat(read.body())
        .contains("2 drafts to approve", "1 of the chosen is left", "Prvi Nacrt", "Drugi Nacrt")
        .doesNotContain("Treći Nacrt");
    var drafts = DRAFT.matcher(read.body()).results().map(found -> found.group(1)).toList();
    assertThat(drafts).hasSize(2);
    var returning = town.person("Head " + UUID.randomUUID(), "samouprava", Duty.HEAD_OF_UNIT);
    var task = town.task(other.id(), TaskKind.APPROVE).id();
    town.as(returning, () -> town.get(ReturnDraft.class).giveBack(task, "Još jednom."));
    var done =
        head.postWith(token, "/desk/approvals/do", "draft", drafts.get(0), "draft", drafts.get(1));
    assertThat(done.headers().firstValue("Location").orElseThrow())
        .endsWith("view=approve&done=1&left=1");
    assertThat(state(one)).isEqualTo(CaseState.DECIDED);
    assertThat(state(other)).isNotEqualTo(CaseState.DECIDED);
  }

  @Test
  void showsTheFileBesideTheSheet() {
    var opened = drafted("Uz Spis", Outcome.GRANTED);
    var head = person(Duty.HEAD_OF_UNIT);
    var page = CaseLinks.at(opened.id());
    var task = town.task(opened.id(), TaskKind.APPROVE).id().value();
    assertThat(head.get(page + "/tasks/" + task + "/preview").body())
        .contains("sp-split__file", "Uz Spis", "Answers", "sp-split__sheet", "/sheet.pdf");
  }

  @Test
  void aDraftIsReadAsItPrintsAndIsKeptNowhere() throws Exception {
    var opened = drafted("Kao Odštampan", Outcome.GRANTED);
    var sheet =
        CaseLinks.at(opened.id())
            + "/tasks/"
            + town.task(opened.id(), TaskKind.APPROVE).id().value()
            + "/sheet.pdf";
    try (var pdf = Loader.loadPDF(person(Duty.HEAD_OF_UNIT).bytes(sheet))) {
      assertThat(new PDFTextStripper().getText(pdf)).contains("NACRT", "Kao Odštampan");
    }
    assertThat(town.file(opened.id()).documents()).isEmpty();
    assertThat(person(Duty.COUNTER).get(sheet).statusCode()).isIn(403, 404);
  }

  @Test
  void aDeliveryByHandNamesWhoTookIt() {
    var opened = drafted("Uručeno Lično", Outcome.GRANTED);
    var head = town.person("Head " + UUID.randomUUID(), "samouprava", Duty.HEAD_OF_UNIT);
    var approve = town.task(opened.id(), TaskKind.APPROVE).id();
    var version = 2;
    town.as(head, () -> town.get(ApproveDecision.class).approve(approve, version));
    town.jobs();
    var deliver = town.task(opened.id(), TaskKind.DELIVER).id();
    assertThatThrownBy(() -> deliver(deliver, ""))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.TEXT_MISSING);
    assertThatThrownBy(() -> deliver(deliver, DeliveryWay.EMAIL, ""))
        .as("nothing is sent from here")
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.NO_EMAIL);
    deliver(deliver, "Ana Anić");
    var whole = town.system(() -> town.get(CaseFile.class).of(opened.id()));
    assertThat(whole.decision().orElseThrow().delivery().orElseThrow().note())
        .isEqualTo("Ana Anić");
  }

  private void deliver(org.sportel.casework.model.TaskId task, String note) {
    deliver(task, DeliveryWay.IN_PERSON, note);
  }

  private void deliver(org.sportel.casework.model.TaskId task, DeliveryWay way, String note) {
    town.as(clerk, () -> town.get(DeliverDecision.class).deliver(task, way, note));
  }

  private CaseState state(Opened opened) {
    return town.system(() -> town.get(CaseFile.class).of(opened.id())).file().stage().state();
  }

  private String chosen(Opened opened) {
    var task = town.task(opened.id(), TaskKind.APPROVE);
    return task.id().value() + "/" + task.unit().value();
  }

  private Opened drafted(String name, Outcome outcome) {
    var opened = town.open("BD-004", name);
    town.as(
        officer,
        () -> town.get(CompleteTask.class).complete(town.task(opened.id(), TaskKind.CHECK).id()));
    var draft = town.task(opened.id(), TaskKind.DRAFT).id();
    var text = new Draft(outcome, "Navodi se.", "Razlozi.", "Žalba u roku od 15 dana.");
    town.as(officer, () -> town.get(DraftDecision.class).draft(draft, 0, text));
    town.as(officer, () -> town.get(CompleteTask.class).complete(draft));
    return opened;
  }

  private Browser person(Duty duty) {
    var name = "h" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("samouprava"));
    desks.person(gate, name, Set.of(Assignment.in(gate.unit(), duty)));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }
}
