package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.access.FourEyes;
import org.sportel.casework.decision.DecisionTexts;
import org.sportel.casework.decision.DraftBeginnings;
import org.sportel.casework.marks.DraftMarks;
import org.sportel.casework.marks.MarkDraft;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Task;
import org.sportel.documents.Approval;
import org.sportel.platform.NotAllowed;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Puts the pages of a decision together; the draft is the page that the head will read. */
@Component
final class DecisionBinder {
  private static final int BEGINNING = 60;

  private final CaseBinder cases;
  private final DecisionTexts wording;
  private final DraftBeginnings beginnings;
  private final FourEyes fourEyes;
  private final DraftMarks marks;
  private final ActionContext context;

  DecisionBinder(
      CaseBinder cases,
      DecisionTexts wording,
      DraftBeginnings beginnings,
      FourEyes fourEyes,
      DraftMarks marks,
      ActionContext context) {
    this.cases = cases;
    this.wording = wording;
    this.beginnings = beginnings;
    this.fourEyes = fourEyes;
    this.marks = marks;
    this.context = context;
  }

  /** The form, with the draft as it stands or what the catalogue suggests. */
  DraftPage draft(UUID id, TaskId task) {
    var whole = looked(id, task);
    var values =
        whole
            .decision()
            .map(Decision::text)
            .map(DecisionBinder::values)
            .orElseGet(() -> first(whole, task));
    return page(whole, task, values, FieldErrors.none());
  }

  /** Where there is only one outcome, the draft begins with its words. */
  private Map<String, String> first(Whole whole, TaskId task) {
    var remedy = Map.of("remedy", wording.remedy(whole.file()));
    return open(whole, task).kind() == TaskKind.ISSUE
        ? begun(whole, remedy, Outcome.GRANTED)
        : remedy;
  }

  /** The form as it was typed, with the usual words for the outcome where nothing was written. */
  DraftPage begun(UUID id, TaskId task, Map<String, String> typed, Outcome outcome) {
    var whole = looked(id, task);
    return page(whole, task, begun(whole, typed, outcome), FieldErrors.none());
  }

  private Map<String, String> begun(Whole whole, Map<String, String> typed, Outcome outcome) {
    var words =
        beginnings.of(
            whole.file(),
            outcome,
            new DraftBeginnings.Words(
                typed.getOrDefault("body", ""), typed.getOrDefault("reasons", "")));
    var more = new HashMap<>(typed);
    more.put("body", words.body());
    more.put("reasons", words.reasons());
    return more;
  }

  /** The form as it was typed, with what is wrong. */
  DraftPage again(UUID id, TaskId task, Map<String, String> typed, FieldErrors errors) {
    return page(looked(id, task), task, typed, errors);
  }

  /** The decision as its document will show it. */
  PreviewPage preview(UUID id, TaskId task, Map<String, String> typed, FieldErrors errors) {
    var whole = looked(id, task);
    var decision = draft(whole);
    var office = context.tenant().office(context.actor().office());
    return new PreviewPage(
        cases.head(whole),
        cases.file(whole),
        task.value(),
        open(whole, task).kind(),
        decision.version(),
        wording.decision(whole.file(), decision.text(), new Approval(office, context.now())),
        context.tenant().lang().tag(),
        office,
        fourEyes.allow(whole.file(), open(whole, task)),
        new PreviewPage.Marking(marks.of(whole.file().id()), places(decision.text()), typed),
        errors);
  }

  /** The draft of a case, as it was kept last. */
  static Decision draft(Whole whole) {
    return whole.decision().orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
  }

  /** The preview of a task whose case is not named. */
  PreviewPage preview(TaskId task, FieldErrors errors) {
    return preview(cases.of(task), task, Map.of(), errors);
  }

  /** The tasks that a list named as {@code task/unit}; what names none is left out. */
  static List<TaskId> tasks(@Nullable List<String> chosen, int most) {
    return chosen == null
        ? List.of()
        : chosen.stream()
            .limit(most)
            .map(text -> text.split("/", 2)[0])
            .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
            .map(text -> new TaskId(UUID.fromString(text)))
            .toList();
  }

  private DraftPage page(Whole whole, TaskId task, Map<String, String> values, FieldErrors errors) {
    open(whole, task);
    var issue = open(whole, task).kind() == TaskKind.ISSUE;
    return new DraftPage(
        cases.head(whole),
        cases.file(whole),
        task.value(),
        whole.decision().map(Decision::version).orElse(0),
        outcomes(issue),
        values,
        t(wording.certifies(whole.file()) ? "casework.draft.facts" : "casework.draft.conditions"),
        whole.decision().flatMap(Decision::returnedFor).orElse(""),
        wording.remedy(whole.file()).isEmpty() ? t("casework.draft.remedyUnknown") : "",
        List.of(),
        marks.of(whole.file().id()),
        errors);
  }

  /** The paragraphs that a head may mark, each by its part, its number and its beginning. */
  private static List<Option> places(Decision.Text text) {
    return MarkDraft.places(text)
        .map(
            place ->
                Option.of(
                    MarkDraft.name(place),
                    t(
                        "casework.mark.place",
                        t("casework.mark.part." + place.part()),
                        place.paragraph(),
                        beginning(place.words()))))
        .toList();
  }

  private static String beginning(String words) {
    return words.length() <= BEGINNING ? words : words.substring(0, BEGINNING) + "…";
  }

  private static List<Option> outcomes(boolean issue) {
    return Stream.of(Outcome.GRANTED, Outcome.PARTLY_GRANTED, Outcome.REFUSED)
        .filter(outcome -> !issue || outcome == Outcome.GRANTED)
        .map(outcome -> Option.of(outcome.name(), t("casework.outcome." + outcome.name())))
        .toList();
  }

  private static Map<String, String> values(Decision.Text text) {
    return Map.of(
        "outcome", text.outcome().name(),
        "body", text.body(),
        "reasons", text.reasons(),
        "remedy", text.remedy());
  }

  /** The case of an open task of its decision, with the look recorded. */
  Whole looked(UUID id, TaskId task) {
    open(cases.whole(id), task);
    return cases.looked(id, "decision").orElseThrow(NotAllowed::new);
  }

  /** The open task; one that is closed says who did it. */
  private static Task open(Whole whole, TaskId id) {
    Optional<Task> found = whole.tasks().stream().filter(task -> task.id().equals(id)).findFirst();
    var task = found.orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_SUCH_TASK));
    task.requireOpen();
    task.requireKind(TaskKind.DRAFT, TaskKind.ISSUE, TaskKind.APPROVE);
    return task;
  }
}
