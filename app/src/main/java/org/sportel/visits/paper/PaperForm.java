package org.sportel.visits.paper;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.CounterId;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedId;
import org.sportel.visits.model.TicketNumber;
import org.sportel.visits.web.Choices;
import org.sportel.web.FieldErrors;

/** What is typed from a paper ticket. */
record PaperForm(
    String day,
    String number,
    String service,
    String came,
    String called,
    String ended,
    String counter,
    String outcome) {
  private static final int LETTERS = 2;
  private static final int LONGEST_TIME = 8;

  /** An empty form of a day. */
  static PaperForm of(String day) {
    return new PaperForm(day, "", "", "", "", "", "", PaperVisit.Outcome.SERVED.name());
  }

  /** What was sent; a field that was not is empty. */
  static PaperForm of(Map<String, String> sent) {
    return new PaperForm(
        sent.getOrDefault("day", ""),
        sent.getOrDefault("number", ""),
        sent.getOrDefault("service", ""),
        sent.getOrDefault("came", ""),
        sent.getOrDefault("called", ""),
        sent.getOrDefault("ended", ""),
        sent.getOrDefault("counter", ""),
        sent.getOrDefault("outcome", ""));
  }

  /** The form for the next ticket: day and counter stay. */
  PaperForm next() {
    return new PaperForm(day, "", "", "", "", "", counter, outcome);
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (TypedDay.iso(day).isEmpty()) {
      errors = errors.with("day", "visits.paper.day.wrong");
    }
    if (read(number).isEmpty()) {
      errors = errors.with("number", "visits.paper.number.wrong");
    }
    if (time(came).isEmpty()) {
      errors = errors.with("came", "visits.paper.time.wrong");
    }
    if (!service.isBlank() && Choices.service(service).isEmpty()) {
      errors = errors.with("service", "visits.refused.SERVICE_UNKNOWN");
    }
    boolean left = ending() == PaperVisit.Outcome.LEFT;
    if (time(called).isEmpty() && !(left && called.isBlank())) {
      errors = errors.with("called", "visits.paper.time.wrong");
    }
    boolean served = ending() == PaperVisit.Outcome.SERVED;
    if (time(ended).isEmpty() && (served || !ended.isBlank())) {
      errors = errors.with("ended", "visits.paper.time.wrong");
    }
    return errors;
  }

  /** What was typed, where nothing of it is wrong. */
  PaperVisit visit() {
    return new PaperVisit(
        TypedDay.iso(day).orElseThrow(),
        read(number).orElseThrow(),
        Choices.service(service),
        time(came).orElseThrow(),
        time(called),
        time(ended),
        TypedId.find(counter).map(CounterId::new),
        ending());
  }

  private PaperVisit.Outcome ending() {
    return Arrays.stream(PaperVisit.Outcome.values())
        .filter(one -> one.name().equals(outcome))
        .findFirst()
        .orElse(PaperVisit.Outcome.SERVED);
  }

  /** A number such as {@code PA007}. */
  static Optional<TicketNumber> read(String typed) {
    var text = typed.strip().toUpperCase(Locale.ROOT);
    if (text.length() <= LETTERS) {
      return Optional.empty();
    }
    return Choices.number(text.substring(LETTERS))
        .map(number -> new TicketNumber(text.substring(0, LETTERS), number));
  }

  private static Optional<LocalTime> time(String typed) {
    try {
      var text = typed.strip();
      return text.length() > LONGEST_TIME ? Optional.empty() : Optional.of(LocalTime.parse(text));
    } catch (DateTimeException wrong) {
      return Optional.empty();
    }
  }
}
