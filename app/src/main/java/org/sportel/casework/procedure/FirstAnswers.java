package org.sportel.casework.procedure;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.casework.model.Decision;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseMessages;
import org.sportel.casework.store.Correction;
import org.sportel.catalogue.card.ServiceDeadline;
import org.springframework.stereotype.Component;

/** By when an applicant gets a first answer, and whether they have. */
@Component
public final class FirstAnswers {
  private final StatedTimes times;
  private final ActionContext context;

  FirstAnswers(StatedTimes times, ActionContext context) {
    this.times = times;
    this.context = context;
  }

  /**
   * A first answer that a service states a time for.
   *
   * @param day the last day
   * @param given when it was given; empty while it is owed
   * @param late whether it was given after that day, or is owed beyond it
   */
  public record FirstAnswer(LocalDate day, Optional<Instant> given, boolean late) {}

  /**
   * The first answer of a case.
   *
   * <p>Office rule (why this date): A first answer is a message to the applicant, a request to
   * complete the file or the approved decision; the receipt is none.
   *
   * @param said what was written, asked and decided so far
   * @return empty where the service states no time for it
   */
  public Optional<FirstAnswer> of(Case file, Stream<Instant> said) {
    return times
        .of(file, ServiceDeadline.Purpose.FIRST_ANSWER, file.facts().receivedAt())
        .map(
            until -> {
              var given = said.min(Instant::compareTo);
              var end = until.ends();
              return new FirstAnswer(
                  until.day(), given, given.orElseGet(context::now).isAfter(end));
            });
  }

  /** The moments that count. */
  public static Stream<Instant> moments(
      Stream<CaseMessages.Message> messages,
      Stream<Correction> corrections,
      Optional<Decision> decision) {
    return Stream.of(
            messages.filter(CaseMessages.Message::toApplicant).map(CaseMessages.Message::at),
            corrections.flatMap(asked -> asked.askedAt().stream()),
            decision.flatMap(Decision::approval).map(Decision.Approval::at).stream())
        .flatMap(moments -> moments);
  }
}
