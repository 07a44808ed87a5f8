package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.casework.DraftDecision.Draft;
import org.sportel.casework.marks.DraftMarks;
import org.sportel.casework.model.CaseRefusal;
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

/** A head marks places in a draft, and its writer changes or answers each. */
class DraftMarkTests extends Served {
  private static final String REASONS = "Prvi razlog stoji.\n\nDrugi razlog je slab i kratak.";

  @Autowired ApplicationContext context;
  private Town town;
  private Actor writer;
  private Browser head;
  private Browser officer;
  private Opened opened;

  @BeforeEach
  void aDraftThatWaits() {
    town = Town.budva(context);
    writer = town.person("Draft desk " + UUID.randomUUID(), "samouprava", Duty.CASE_OFFICER);
    head = person(Duty.HEAD_OF_UNIT);
    officer = person(Duty.CASE_OFFICER);
    opened = town.open("BD-004", "Oznaka");
    town.as(
        writer,
        () -> town.get(CompleteTask.class).complete(town.task(opened.id(), TaskKind.CHECK).id()));
    var draft = town.task(opened.id(), TaskKind.DRAFT).id();
    var text = new Draft(Outcome.GRANTED, "Navodi se.", REASONS, "");
    town.as(writer, () -> town.get(DraftDecision.class).draft(draft, 0, text));
    town.as(writer, () -> town.get(CompleteTask.class).complete(draft));
  }

  @Test
  void marksWordsAndAParagraphAndReturnsTheDraftWithThem() {
    assertThat(mark("", "razlog je slab", "Navedite član zakona.").statusCode()).isEqualTo(302);
    assertThat(mark("REASONS/1", "", "Ko to kaže?").statusCode()).isEqualTo(302);
    assertThat(head.get(at(TaskKind.APPROVE) + "/preview").body())
        .contains("<mark>razlog je slab<sup>2</sup></mark>", "<mark>Prvi razlog stoji.")
        .contains("Navedite član zakona.", "Take back");
    assertThat(head.post(at(TaskKind.APPROVE) + "/return", "why", "").statusCode()).isEqualTo(302);
    var page = at(TaskKind.DRAFT) + "/decision";
    assertThat(officer.get(page).body())
        .contains("Drugi <mark>razlog je slab<sup>1</sup></mark> i kratak.", "Ko to kaže?");
    assertThat(history()).contains("casework.draft-marked").doesNotContain("Navedite");
  }

  @Test
  void isSentAgainOnlyOnceEachMarkIsChangedOrAnswered() {
    mark("", "razlog je slab", "Navedite član zakona.");
    mark("REASONS/1", "", "Ko to kaže?");
    head.post(at(TaskKind.APPROVE) + "/return", "why", "");
    var page = at(TaskKind.DRAFT) + "/decision";
    var task = town.task(opened.id(), TaskKind.DRAFT).id();
    assertThat(officer.get(at(TaskKind.DRAFT) + "/preview").body())
        .contains("Change or answer each of them first")
        .doesNotContain("Send for approval");
    assertThatThrownBy(() -> town.as(writer, () -> town.get(CompleteTask.class).complete(task)))
        .extracting(e -> ((CaseRefusal) e).reason())
        .isEqualTo(CaseRefusal.Reason.MARKS_OPEN);
    var first = marks().get(0);
    var second = marks().get(1);
    var changed =
        officer.post(
            page, "changed", second, "reasons", "Prvi razlog stoji.\n\nIzmijenjeno.", "body", "B");
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.body())
        .as("what was typed stays")
        .contains("Izmijenjeno.", "not in the text any more");
    assertThat(officer.post(page, "answered", first, "reasons", REASONS).body())
        .as("an answer has words")
        .contains("f-answer-" + first + "-error");
    var answered = officer.post(page, "answered", first, "answer-" + first, "Tako kaže član 3.");
    assertThat(answered.body()).contains("Tako kaže član 3.");
    assertThat(officer.post(page, "changed", first).statusCode()).isEqualTo(404);
    town.as(writer, () -> town.get(CompleteTask.class).complete(task));
    assertThat(head.get(at(TaskKind.APPROVE) + "/preview").body())
        .contains("Tako kaže član 3.", "Answered", "Changed");
    assertThat(history()).contains("casework.draft-mark-settled");
  }

  @Test
  void refusesWhatIsNotInTheDraftAndTakesAMarkBack() {
    assertThat(mark("", "", "Gdje?").body()).contains("Choose the paragraph, or give words of it");
    assertThat(mark("", "toga nema", "Gdje?").body()).contains("does not have these words");
    assertThat(mark("REASONS/9", "", "Gdje?").body()).contains("does not have these words");
    assertThat(mark("REASONS/1", "", " ").statusCode()).isEqualTo(422);
    mark("REASONS/1", "", "Ipak ne.");
    var mark = marks().getFirst();
    assertThat(head.post(at(TaskKind.APPROVE) + "/marks/take-back", "mark", mark).statusCode())
        .isEqualTo(302);
    assertThat(marks()).isEmpty();
    assertThat(head.post(at(TaskKind.APPROVE) + "/return", "why", "").statusCode())
        .as("without marks a reason is needed")
        .isEqualTo(422);
    assertThat(officer.post(at(TaskKind.APPROVE) + "/marks", "version", "2").statusCode())
        .isEqualTo(403);
  }

  private java.net.http.HttpResponse<String> mark(String place, String words, String remark) {
    return head.post(
        at(TaskKind.APPROVE) + "/marks",
        "version",
        "2",
        "place",
        place,
        "words",
        words,
        "remark",
        remark);
  }

  private String history() {
    return town.system(
        () ->
            town.get(CaseTimeline.class).of(opened.id()).stream()
                .map(happening -> happening.type() + " " + happening.payload())
                .toList()
                .toString());
  }

  private java.util.List<String> marks() {
    return town.system(
        () ->
            town.get(DraftMarks.class).of(opened.id()).stream()
                .map(mark -> mark.id().toString())
                .toList());
  }

  private String at(TaskKind kind) {
    return CaseLinks.at(opened.id()) + "/tasks/" + town.task(opened.id(), kind).id().value();
  }

  private Browser person(Duty duty) {
    var name = "m" + UUID.randomUUID().toString().replace("-", "");
    var gate = new Desks.Desk(town.tenant().id(), "budva", town.unit("samouprava"));
    desks.person(gate, name, Set.of(Assignment.in(gate.unit(), duty)));
    var signedIn = new Browser(port).signIn(name);
    signedIn.get("/desk?lang=en");
    return signedIn;
  }
}
