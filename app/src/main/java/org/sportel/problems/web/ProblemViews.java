package org.sportel.problems.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.problems.ProblemAnswers;
import org.sportel.problems.ProblemCategories;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.problems.model.ProblemStatus;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.TimelineEntry;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** Problems in words, in a transaction. */
@Component
final class ProblemViews {
  private final ProblemCategories categories;
  private final ProblemAnswers answers;
  private final Units units;

  ProblemViews(ProblemCategories categories, ProblemAnswers answers, Units units) {
    this.categories = categories;
    this.answers = answers;
    this.units = units;
  }

  /** The tenant's categories by code. */
  Map<String, ProblemCategory> categories() {
    return categories.list().stream()
        .collect(
            Collectors.toMap(
                ProblemCategory::code,
                Function.identity(),
                (one, two) -> one,
                java.util.LinkedHashMap::new));
  }

  static String name(Map<String, ProblemCategory> categories, String code) {
    return Optional.ofNullable(categories.get(code))
        .map(category -> Texts.show(category.name()).text())
        .orElse(code);
  }

  static String status(Problem problem) {
    return problem
        .outcome()
        .map(outcome -> t("problems.outcome." + outcome))
        .orElseGet(() -> t("problems.status." + problem.status()));
  }

  static Tone tone(ProblemStatus status) {
    return switch (status) {
      case RECEIVED -> Tone.YELLOW;
      case TAKEN -> Tone.PLAIN;
      case FORWARDED -> Tone.PURPLE;
      case CLOSED -> Tone.GREY;
    };
  }

  /** Where it is, in words; the numbers of the point where there are none. */
  static String place(Problem problem) {
    var spot = problem.spot();
    return spot.address().isEmpty()
        ? spot.point().map(point -> degrees(point.lat()) + ", " + degrees(point.lon())).orElse("")
        : spot.address();
  }

  private static String degrees(double number) {
    return String.format(java.util.Locale.ROOT, "%.5f", number);
  }

  /**
   * What is known of a problem.
   *
   * @param all whether the words and answers are shown too
   */
  List<SummaryRow> rows(Problem problem, boolean all) {
    var category = categories.find(problem.category());
    var rows = new ArrayList<SummaryRow>();
    rows.add(SummaryRow.of(t("problems.row.status"), status(problem)));
    rows.add(SummaryRow.of(t("problems.row.place"), place(problem)));
    rows.add(SummaryRow.of(t("problems.row.reported"), Texts.dateTime(problem.dates().reported())));
    problem
        .dates()
        .due()
        .filter(due -> problem.status().open())
        .ifPresent(due -> rows.add(SummaryRow.of(t("problems.row.due"), Texts.date(due))));
    var agency = agency(problem);
    if (!agency.isEmpty()) {
      rows.add(SummaryRow.of(t("problems.row.agency"), agency));
    }
    if (all) {
      if (!problem.told().description().isEmpty()) {
        rows.add(SummaryRow.of(t("problems.row.words"), problem.told().description()));
      }
      category.ifPresent(kind -> rows.addAll(answered(problem, kind)));
    }
    return rows;
  }

  private static List<SummaryRow> answered(Problem problem, ProblemCategory category) {
    return category.attributes().stream()
        .filter(one -> !problem.told().answers().getOrDefault(one.code(), List.of()).isEmpty())
        .map(
            attribute ->
                SummaryRow.of(
                    Texts.show(attribute.question()).text(),
                    problem.told().answers().getOrDefault(attribute.code(), List.of()).stream()
                        .map(given -> chosen(attribute, given))
                        .collect(Collectors.joining(", "))))
        .toList();
  }

  private static String chosen(ProblemAttribute attribute, String given) {
    return attribute.values().stream()
        .filter(value -> value.key().equals(given))
        .findFirst()
        .map(value -> Texts.show(value.name()).text())
        .orElse(given);
  }

  private String agency(Problem problem) {
    return problem.agency().isEmpty()
        ? problem
            .unit()
            .flatMap(unit -> units.find(new UnitId(unit)))
            .map(unit -> Texts.show(unit.name()).text())
            .orElse("")
        : problem.agency();
  }

  /** What was said about it, the newest first, and its beginning. */
  List<TimelineEntry> moments(Problem problem) {
    var moments = new ArrayList<TimelineEntry>();
    for (var answer : answers.of(problem.id()).reversed()) {
      moments.add(
          new TimelineEntry(
              t("problems.moment.answer"),
              answer.at(),
              Texts.office(answer.office()),
              answer.words()));
    }
    moments.add(
        new TimelineEntry(t("problems.moment.reported"), problem.dates().reported(), "", ""));
    return moments;
  }
}
