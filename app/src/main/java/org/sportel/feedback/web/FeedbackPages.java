package org.sportel.feedback.web;

import static org.sportel.web.Texts.t;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sportel.audit.AccessLog;
import org.sportel.catalogue.Services;
import org.sportel.feedback.FollowUps;
import org.sportel.feedback.MaskedWords;
import org.sportel.feedback.RatingRight;
import org.sportel.feedback.RatingSum;
import org.sportel.feedback.Ratings;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.model.RatingSource;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.platform.subject.Subject;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Component;

/** Ratings on the desk, in a writing transaction, because the look at contact data is recorded. */
@Component
final class FeedbackPages {
  private static final int MOST = 50;
  private static final int MONTHS = 12;

  private final Ratings ratings;
  private final FollowUps followUps;
  private final RatingRight right;
  private final Names names;
  private final CurrentDay today;
  private final AccessLog accessLog;

  FeedbackPages(
      Ratings ratings,
      FollowUps followUps,
      RatingRight right,
      Names names,
      CurrentDay today,
      AccessLog accessLog) {
    this.ratings = ratings;
    this.followUps = followUps;
    this.right = right;
    this.names = names;
    this.today = today;
    this.accessLog = accessLog;
  }

  FeedbackPage of(boolean manages) {
    var first = today.day().minusYears(2).withDayOfMonth(1);
    var known = ratings.between(first, today.day());
    var year = today.day().minusYears(1).withDayOfMonth(1);
    var all =
        told(known.stream().filter(one -> !one.day().isBefore(year)).toList(), manages).toList();
    var centres = names.centres();
    var services = names.services();
    return new FeedbackPage(
        List.of(
            table(all, "all", rating -> t("feedback.all")),
            table(all, "centre", rating -> named(rating.centre(), centres)),
            table(all, "service", rating -> named(rating.service(), services))),
        months(known),
        manages ? waiting() : List.of(),
        manages ? said() : List.of(),
        manages);
  }

  /**
   * Whoever manages reads each rating with its words; clerks see sums, and of the running month
   * only five at a time of each source, so that two looks do not tell one visitor's answer.
   */
  private Stream<Rating> told(List<Rating> all, boolean manages) {
    var month = YearMonth.from(today.day());
    return manages
        ? all.stream()
        : Stream.concat(
            all.stream().filter(one -> YearMonth.from(one.day()).isBefore(month)),
            groups(all, month).flatMap(FeedbackPages::whole));
  }

  /** The ratings of a month which every table tells together: of one source, centre and service. */
  private static Stream<List<Rating>> groups(List<Rating> all, YearMonth month) {
    return all.stream()
        .filter(one -> YearMonth.from(one.day()).equals(month))
        .collect(
            Collectors.groupingBy(
                one -> List.of(one.source(), one.centre(), one.service()),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream();
  }

  private static Stream<Rating> whole(List<Rating> some) {
    return some.stream()
        .sorted(Comparator.comparing(Rating::day).thenComparing(Rating::id))
        .limit(some.size() - some.size() % RatingSum.LEAST);
  }

  /** What ratings are about, in the reader's language. */
  @Component
  record Names(Centres known, Services offered) {
    Map<UUID, String> centres() {
      return known.list().stream()
          .collect(
              Collectors.toMap(
                  centre -> centre.id().value(),
                  centre -> Texts.show(centre.name()).text(),
                  (one, two) -> one));
    }

    Map<String, String> services() {
      return offered.list().stream()
          .collect(
              Collectors.toMap(
                  card -> card.code().value(), card -> Texts.show(card.title()).text()));
    }
  }

  /** By its name; what has none any more by its key. */
  private static <K> String named(Optional<K> key, Map<K, String> names) {
    return key.map(known -> names.getOrDefault(known, known.toString())).orElse("–");
  }

  /** Each of the last twelve whole months by source, with the same month of the year before. */
  private List<List<Cell>> months(List<Rating> all) {
    var groups =
        all.stream()
            .collect(
                Collectors.groupingBy(
                    rating -> YearMonth.from(rating.day()), Collectors.groupingBy(Rating::source)));
    var now = YearMonth.from(today.day());
    var rows = new ArrayList<List<Cell>>();
    for (var month = now.minusMonths(1);
        !month.isBefore(now.minusMonths(MONTHS));
        month = month.minusMonths(1)) {
      var here = groups.getOrDefault(month, Map.of());
      var before = groups.getOrDefault(month.minusYears(1), Map.of());
      for (var source : RatingSource.values()) {
        if (here.containsKey(source) || before.containsKey(source)) {
          rows.add(
              month(
                  month,
                  source,
                  RatingSum.of(here.getOrDefault(source, List.of())),
                  RatingSum.of(before.getOrDefault(source, List.of()))));
        }
      }
    }
    return rows;
  }

  private static List<Cell> month(
      YearMonth month, RatingSource source, RatingSum here, RatingSum before) {
    return List.of(
        Cell.of(Texts.month(month)),
        Cell.of(t("feedback.source." + source)),
        Cell.of(Texts.number(here.count())),
        Cell.of(here.count() == 0 ? "–" : SharePhrase.of(here)),
        Cell.of(Texts.number(before.count())),
        Cell.of(before.count() == 0 ? "–" : SharePhrase.of(before)));
  }

  /** A row for each thing and source: sources are never added up. */
  private static FeedbackPage.Table table(
      List<Rating> all, String key, Function<Rating, String> by) {
    var groups = new TreeMap<String, Map<String, List<Rating>>>();
    for (var rating : all) {
      groups
          .computeIfAbsent(by.apply(rating), name -> new TreeMap<>())
          .computeIfAbsent(t("feedback.source." + rating.source()), name -> new ArrayList<>())
          .add(rating);
    }
    return new FeedbackPage.Table(
        t("feedback.by." + key),
        t("feedback.column." + key),
        rows(groups, some -> some.size() >= RatingSum.LEAST),
        rows(groups, some -> some.size() < RatingSum.LEAST));
  }

  private static List<List<Cell>> rows(
      Map<String, Map<String, List<Rating>>> groups, Predicate<List<Rating>> shown) {
    return groups.entrySet().stream()
        .flatMap(
            group ->
                group.getValue().entrySet().stream()
                    .filter(source -> shown.test(source.getValue()))
                    .map(source -> row(group.getKey(), source.getKey(), source.getValue())))
        .toList();
  }

  private static List<Cell> row(String name, String source, List<Rating> some) {
    var sum = RatingSum.of(some);
    return List.of(
        Cell.of(name),
        Cell.of(source),
        Cell.of(Texts.number(sum.count())),
        Cell.of(SharePhrase.of(sum)),
        Cell.of(SharePhrase.bounds(sum)));
  }

  private List<FeedbackPage.Waiting> waiting() {
    var open =
        followUps.open(MOST).stream().filter(one -> right.may(ratings.get(one.rating()))).toList();
    accessLog.record(
        "follow-ups",
        "follow-up",
        open.stream().map(one -> new Subject("rating", one.rating())).toList());
    return open.stream()
        .map(
            one -> {
              var rating = ratings.get(one.rating());
              return new FeedbackPage.Waiting(
                  one.rating().toString(),
                  rating.score(),
                  rating.words(),
                  one.contact(),
                  Texts.date(one.askedAt()));
            })
        .toList();
  }

  private List<FeedbackPage.Said> said() {
    return ratings.withWords(MOST).stream()
        .filter(right::may)
        .map(
            rating ->
                new FeedbackPage.Said(
                    rating.id().toString(),
                    t(
                        "feedback.said",
                        rating.score(),
                        t("feedback.source." + rating.source()),
                        rating.day()),
                    rating.words(),
                    rating.released().isEmpty()
                        ? MaskedWords.of(rating.words())
                        : rating.released(),
                    !rating.released().isEmpty()))
        .toList();
  }
}
