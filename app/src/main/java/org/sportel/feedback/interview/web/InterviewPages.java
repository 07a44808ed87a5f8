package org.sportel.feedback.interview.web;

import static org.sportel.web.Texts.t;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.sportel.feedback.interview.Interview;
import org.sportel.feedback.interview.InterviewRefusal;
import org.sportel.feedback.interview.InterviewRight;
import org.sportel.feedback.interview.Interviews;
import org.sportel.feedback.model.RatingReason;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Puts the pages of interviews together, in a transaction. */
@Component
final class InterviewPages {
  private static final int MONTHS = 12;

  private final Interviews interviews;
  private final InterviewRight right;
  private final Units units;
  private final Centres centres;
  private final CurrentDay today;

  InterviewPages(
      Interviews interviews, InterviewRight right, Units units, Centres centres, CurrentDay today) {
    this.interviews = interviews;
    this.right = right;
    this.units = units;
    this.centres = centres;
    this.today = today;
  }

  InterviewListPage list(boolean kept) {
    var mine =
        interviews.since(now().minusMonths(MONTHS)).stream()
            .filter(one -> right.may(one.unit()))
            .toList();
    var names = names();
    return new InterviewListPage(
        !mayUnits().isEmpty(),
        mine.stream().map(one -> row(one, names)).toList(),
        columns(),
        counts(mine),
        kept);
  }

  /**
   * The form of one that may be read.
   *
   * @throws InterviewRefusal INTERVIEW_UNKNOWN
   */
  InterviewForm form(UUID id) {
    var known = interviews.get(id);
    if (!right.may(known.unit())) {
      throw new InterviewRefusal(InterviewRefusal.Reason.INTERVIEW_UNKNOWN);
    }
    return InterviewForm.of(known);
  }

  InterviewForm blank() {
    return InterviewForm.empty(now());
  }

  InterviewPage one(String id, InterviewForm form, FieldErrors errors) {
    return new InterviewPage(
        id,
        form,
        IntStream.rangeClosed(0, MONTHS)
            .mapToObj(ago -> now().minusMonths(ago))
            .map(month -> Option.of(month.toString(), Texts.month(month)))
            .toList(),
        mayUnits().stream()
            .map(unit -> Option.of(unit.id().value().toString(), Texts.show(unit.name()).text()))
            .toList(),
        centres.list().stream()
            .map(one -> Option.of(one.id().value().toString(), Texts.show(one.name()).text()))
            .toList(),
        errors);
  }

  private List<Unit> mayUnits() {
    return units.tree().all().stream().filter(unit -> right.may(unit.id().value())).toList();
  }

  /** What units and centres are called, read once for a list. */
  private Map<UUID, String> names() {
    var names = new HashMap<UUID, String>();
    units.tree().all().forEach(one -> names.put(one.id().value(), Texts.show(one.name()).text()));
    centres.list().forEach(one -> names.put(one.id().value(), Texts.show(one.name()).text()));
    return names;
  }

  private static List<Cell> row(Interview one, Map<UUID, String> names) {
    return List.of(
        Cell.link(Texts.month(one.month()), "/desk/interviews/" + one.id()),
        Cell.of(names.getOrDefault(one.unit(), "–")),
        Cell.of(
            one.centre()
                .map(id -> names.getOrDefault(id, "–"))
                .orElseGet(() -> t("feedback.interview.office"))),
        Cell.of(Texts.number(one.people())),
        Cell.of(
            one.said().keySet().stream()
                .map(InterviewPages::element)
                .collect(Collectors.joining(", "))),
        Cell.of(one.change()));
  }

  private static List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(t("feedback.interview.month")));
    columns.add(Column.figures(t("feedback.interview.count")));
    columns.add(Column.figures(t("feedback.interview.people")));
    Arrays.stream(RatingReason.values())
        .forEach(reason -> columns.add(Column.figures(element(reason))));
    return columns;
  }

  private static List<List<Cell>> counts(List<Interview> some) {
    return some.stream()
        .collect(
            Collectors.groupingBy(
                Interview::month,
                () -> new TreeMap<YearMonth, List<Interview>>(Comparator.reverseOrder()),
                Collectors.toList()))
        .entrySet()
        .stream()
        .map(month -> counts(month.getKey(), month.getValue()))
        .toList();
  }

  private static List<Cell> counts(YearMonth month, List<Interview> some) {
    var cells = new ArrayList<Cell>();
    cells.add(Cell.of(Texts.month(month)));
    cells.add(Cell.of(Texts.number(some.size())));
    cells.add(Cell.of(Texts.number(some.stream().mapToInt(Interview::people).sum())));
    for (var reason : RatingReason.values()) {
      cells.add(
          Cell.of(
              Texts.number(some.stream().filter(one -> one.said().containsKey(reason)).count())));
    }
    return cells;
  }

  static String element(RatingReason reason) {
    return t("feedback.interview.element." + reason);
  }

  private YearMonth now() {
    return YearMonth.from(today.day());
  }
}
