package org.sportel.workshop.trial;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sportel.deadlines.DeadlineRule;

/**
 * A trial run that is kept with its service: what is done, and what is to come of it. Run before
 * every publishing.
 *
 * @param service code of the service, so that a folder of several finds it; empty for a test of a
 *     procedure that several services share
 * @param procedure name of the procedure; empty for the one that the card names
 * @param anyCard whether it holds for every card, so that neither fee nor deadline is looked at;
 *     not said by recorded tests
 */
public record TestCase(
    String format,
    String service,
    String procedure,
    Optional<Boolean> anyCard,
    TrialScript script,
    Expected expected) {
  /** The only format so far. */
  public static final String FORMAT = "sportel-test/1";

  /** Refuses other formats. */
  public TestCase {
    anyCard = Objects.requireNonNullElse(anyCard, Optional.empty());
    if (!FORMAT.equals(format)) {
      throw new IllegalArgumentException("Not " + FORMAT);
    }
  }

  /** Whether the card's fee and deadline are looked at. */
  boolean looksAtCard() {
    return !anyCard.orElse(false);
  }

  /**
   * What is to come of it.
   *
   * @param tasks ids of the tasks of people in the order in which they begin
   * @param open ids of what waits at the end
   * @param end the end event; empty where the run stops before it
   * @param values values of the procedure that matter, such as the outcome and the fee
   * @param deadline the day by which a case of that beginning is to be decided
   * @param documents titles of issued documents
   * @param fee what the procedure asks for, such as the answer of a decision table, else what the
   *     card does; tests that were recorded without it do not look at it
   * @param started the days of the events from which a deadline may run, other than registration;
   *     tests that were recorded without it do not look at it
   */
  public record Expected(
      List<String> tasks,
      List<String> open,
      Optional<String> end,
      Map<String, @Nullable Object> values,
      Optional<LocalDate> deadline,
      List<String> documents,
      Optional<String> fee,
      Optional<Map<DeadlineRule.Start, LocalDate>> started) {
    /** Copies the lists; reads tests that leave something out. */
    public Expected {
      end = Objects.requireNonNullElse(end, Optional.empty());
      deadline = Objects.requireNonNullElse(deadline, Optional.empty());
      fee = Objects.requireNonNullElse(fee, Optional.empty());
      started =
          Objects.requireNonNullElse(started, Optional.<Map<DeadlineRule.Start, LocalDate>>empty())
              .map(Map::copyOf);
      tasks = List.copyOf(tasks);
      open = List.copyOf(open);
      values = new LinkedHashMap<>(values);
      documents = List.copyOf(documents);
    }
  }
}
