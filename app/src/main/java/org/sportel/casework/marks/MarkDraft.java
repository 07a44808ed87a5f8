package org.sportel.casework.marks;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseRefusal.Reason;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Decisions;
import org.sportel.platform.Journal;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Marks a place in a draft that waits for approval, and says what should be changed there. */
@Component
public final class MarkDraft {
  /** The longest remark, in signs. */
  public static final int LONGEST = 2_000;

  private final TaskGate gate;
  private final Decisions decisions;
  private final DraftMarks marks;
  private final Journal journal;
  private final ActionContext context;

  MarkDraft(
      TaskGate gate,
      Decisions decisions,
      DraftMarks marks,
      Journal journal,
      ActionContext context) {
    this.gate = gate;
    this.decisions = decisions;
    this.marks = marks;
    this.journal = journal;
    this.context = context;
  }

  /**
   * What is marked.
   *
   * @param place a part and a paragraph, such as {@code REASONS/2}; empty where the words say it
   * @param words words of the draft; empty for the whole paragraph
   * @param remark what should be changed there
   */
  public record Marking(String place, String words, String remark) {}

  /**
   * Marks a place.
   *
   * <p>Office rule (who may approve): Who approves marks places in the draft before returning it;
   * it is not sent for approval again before something was done about each.
   *
   * @param version the version of the draft that was read
   * @throws CaseRefusal NO_SUCH_TASK, ALREADY_DONE, HELD_BY_ANOTHER, CASE_CLOSED, OTHER_KIND,
   *     NO_DRAFT, DRAFT_CHANGED, PLACE_MISSING, NOT_IN_DRAFT, TEXT_MISSING, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to approve decisions in the unit
   */
  public UUID mark(TaskId id, int version, Marking typed) {
    var work = gate.take(id, TaskKind.APPROVE);
    var file = work.file();
    var draft = decisions.find(file.id()).orElseThrow(() -> new CaseRefusal(Reason.NO_DRAFT));
    if (draft.version() != version) {
      throw new CaseRefusal(Reason.DRAFT_CHANGED);
    }
    var place = place(draft.text(), typed.place().strip(), TypedText.text(typed.words()));
    var remark = TaskGate.text("remark", typed.remark(), LONGEST);
    var made = new DraftMark.Made(context.actor().office(), context.now());
    var mark = new DraftMark(context.id(), place, remark, made, Optional.empty());
    marks.add(file.id(), mark);
    journal.record(
        new DraftMarkEvent.Marked(file.id().value(), file.facts(), mark.id(), place.part()));
    return mark.id();
  }

  private static DraftMark.Place place(Decision.Text text, String chosen, String words) {
    if (chosen.isEmpty() && words.isEmpty()) {
      throw CaseRefusal.at("place", Reason.PLACE_MISSING);
    }
    return places(text)
        .filter(place -> chosen.isEmpty() || chosen.equals(name(place)))
        .filter(place -> place.words().contains(words))
        .findFirst()
        .map(
            place ->
                words.isEmpty()
                    ? place
                    : new DraftMark.Place(place.part(), place.paragraph(), words))
        .orElseThrow(
            () -> CaseRefusal.at(words.isEmpty() ? "place" : "words", Reason.NOT_IN_DRAFT));
  }

  /** Every paragraph of a draft that can be marked, in its order. */
  public static Stream<DraftMark.Place> places(Decision.Text text) {
    return Arrays.stream(DraftPart.values())
        .flatMap(
            part -> {
              var paragraphs = part.paragraphs(text);
              return IntStream.range(0, paragraphs.size())
                  .mapToObj(i -> new DraftMark.Place(part, i + 1, paragraphs.get(i)));
            });
  }

  /** How a form names a paragraph. */
  public static String name(DraftMark.Place place) {
    return place.part() + "/" + place.paragraph();
  }
}
