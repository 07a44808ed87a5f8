package org.sportel.feedback.mystery.web;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.feedback.RatingSum;
import org.sportel.feedback.Ratings;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.model.RatingSource;
import org.sportel.feedback.mystery.MysteryResults;
import org.sportel.feedback.mystery.MysteryRound;
import org.sportel.visits.figures.QueueFigures;
import org.sportel.visits.figures.WaitsOfDays;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Component;

/**
 * Puts what visitors saw beside ratings and waiting of the same days and of the whole round; few
 * say nothing. Of fewer than {@value #DAYS} days nothing is told, and of the same days never how
 * many: whoever runs a centre knows the counts of each day and would find the days of the visits.
 * In a transaction.
 */
@Component
final class MysteryComparison {
  private static final double MINUTE = 60.0;
  private static final int DAYS = 5;

  private final Ratings ratings;
  private final WaitsOfDays waits;

  MysteryComparison(Ratings ratings, WaitsOfDays waits) {
    this.ratings = ratings;
    this.waits = waits;
  }

  /** The ratings of a round's days by centre, read once for all of its centres. */
  Map<UUID, List<Rating>> rated(MysteryRound.Plan plan) {
    return ratings.between(plan.opens(), plan.closes()).stream()
        .filter(rating -> rating.centre().isPresent())
        .collect(Collectors.groupingBy(rating -> rating.centre().orElseThrow()));
  }

  List<List<Cell>> of(
      MysteryRound.Plan plan, List<Rating> here, UUID centre, MysteryResults.Score score) {
    var rows = new ArrayList<List<Cell>>();
    rows.add(seen(score));
    rows.addAll(rated(here, score.days()));
    var whole = plan.opens().datesUntil(plan.closes().plusDays(1)).collect(Collectors.toSet());
    if (!score.waited().isEmpty()) {
      var middle = score.waited().get(score.waited().size() / 2);
      rows.add(
          row(
              t("feedback.mystery.waited"),
              t("feedback.mystery.waited.value", middle, score.waited().size()),
              "–"));
    }
    rows.add(
        row(
            t("feedback.mystery.waits"),
            few(score.days())
                ? t("feedback.mystery.days.few", DAYS)
                : waited(centre, score.days(), false),
            waited(centre, whole, true)));
    return rows;
  }

  private static List<Cell> seen(MysteryResults.Score score) {
    return row(
        t("feedback.mystery.seen"),
        t(
            "feedback.mystery.share",
            score.all().share().map(Texts::number).orElse("–"),
            score.all().kept(),
            score.all().seen()),
        "–");
  }

  /** Sources are never added up; one from which nothing came is left out. */
  private static List<List<Cell>> rated(List<Rating> here, Set<LocalDate> days) {
    var rows = new ArrayList<List<Cell>>();
    for (var source : RatingSource.values()) {
      var own = here.stream().filter(rating -> rating.source() == source).toList();
      if (!own.isEmpty()) {
        var same = own.stream().filter(rating -> days.contains(rating.day())).toList();
        rows.add(
            row(
                t("feedback.mystery.rated", t("feedback.source." + source)),
                few(days) ? t("feedback.mystery.days.few", DAYS) : satisfied(same, false),
                satisfied(own, true)));
      }
    }
    if (rows.isEmpty()) {
      rows.add(
          row(
              t("feedback.mystery.ratings"),
              t("feedback.mystery.none"),
              t("feedback.mystery.none")));
    }
    return rows;
  }

  private static boolean few(Set<LocalDate> days) {
    return days.size() < DAYS;
  }

  private static String satisfied(Collection<Rating> some, boolean counted) {
    var sum = RatingSum.of(some);
    if (sum.count() == 0) {
      return t("feedback.mystery.none");
    }
    return sum.share()
        .map(share -> Math.round(share.share() * 100))
        .map(
            share ->
                counted
                    ? t("feedback.mystery.satisfied", share, sum.count())
                    : t("feedback.percent", share))
        .orElseGet(() -> t("feedback.tooFew", RatingSum.LEAST));
  }

  private String waited(UUID centre, Collection<LocalDate> days, boolean counted) {
    var spread = waits.of(centre, days);
    if (spread.isEmpty()) {
      return t("feedback.mystery.none");
    }
    return spread
        .filter(some -> some.count() >= RatingSum.LEAST)
        .map(some -> minutes(some, counted))
        .orElseGet(() -> t("feedback.tooFew", RatingSum.LEAST));
  }

  private static String minutes(QueueFigures.Spread spread, boolean counted) {
    var middle = Math.round(spread.median().toSeconds() / MINUTE);
    return counted
        ? t("feedback.mystery.waited.value", middle, spread.count())
        : t("feedback.mystery.waited.middle", middle);
  }

  private static List<Cell> row(String... texts) {
    return Arrays.stream(texts).map(Cell::of).toList();
  }
}
