package org.sportel.complaints.figures;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.sportel.complaints.model.ComplaintOutcome;

/**
 * The figures of some complaints.
 *
 * @param received how many came in
 * @param answered how many of them were answered or forwarded
 * @param onTime how many of those at or before their time
 * @param overdue of how many an answer is due and late, those opened again among them
 * @param decided how many have an answer of this office
 * @param upheld how many of those were right at least in part
 * @param reopened how many were opened again
 * @param acknowledged the middle time until the complainant was told number and day; empty where
 *     the journal does not say it of any
 * @param median the middle time to the first answer; empty where none was answered
 */
public record ComplaintNumbers(
    int received,
    int answered,
    int onTime,
    int overdue,
    int decided,
    int upheld,
    int reopened,
    Optional<Duration> acknowledged,
    Optional<Duration> median) {

  static ComplaintNumbers of(List<ComplaintFact> facts, Instant now) {
    return new ComplaintNumbers(
        facts.size(),
        count(facts, one -> one.answered().isPresent()),
        count(facts, ComplaintFact::onTime),
        count(facts, one -> one.overdue(now)),
        count(facts, one -> one.outcome().filter(ComplaintOutcome::answered).isPresent()),
        count(facts, one -> one.outcome().filter(ComplaintOutcome::upheld).isPresent()),
        count(facts, one -> one.reopened() > 0),
        middle(facts, ComplaintFact::told),
        middle(facts, ComplaintFact::took));
  }

  private static Optional<Duration> middle(
      List<ComplaintFact> facts, Function<ComplaintFact, Optional<Duration>> time) {
    var times = facts.stream().flatMap(one -> time.apply(one).stream()).sorted().toList();
    return times.isEmpty() ? Optional.empty() : Optional.of(median(times));
  }

  private static int count(List<ComplaintFact> facts, Predicate<ComplaintFact> which) {
    return (int) facts.stream().filter(which).count();
  }

  private static Duration median(List<Duration> sorted) {
    var low = sorted.get((sorted.size() - 1) / 2);
    var high = sorted.get(sorted.size() / 2);
    return low.plus(high.minus(low).dividedBy(2));
  }
}
