package org.sportel.complaints;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.settings.ComplaintRules;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.Deadlines;
import org.sportel.deadlines.Reckoning;
import org.sportel.deadlines.Stop;
import org.sportel.deadlines.Stopped;
import org.sportel.deadlines.WorkCalendars;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * The clocks of a complaint: until when it is looked at, answered and rejected.
 *
 * <p>Office rule (why this date): The office has the tenant's days for its answer from the day
 * after it came in; the clock stands while the complainant owes an answer, and begins anew when an
 * answer is rejected or a complaint opened again. An urgent one is looked at within its hours.
 */
@Component
public final class ComplaintClock {
  private final ComplaintRules rules;
  private final WorkCalendars calendars;
  private final Tenants tenants;
  private final Transactions transactions;
  private final CurrentDay today;
  private final Clock clock;

  ComplaintClock(
      ComplaintRules rules,
      WorkCalendars calendars,
      Tenants tenants,
      Transactions transactions,
      CurrentDay today,
      Clock clock) {
    this.rules = rules;
    this.calendars = calendars;
    this.tenants = tenants;
    this.transactions = transactions;
    this.today = today;
    this.clock = clock;
  }

  /** Now. */
  Instant now() {
    return clock.instant();
  }

  /** Now; of an anonymous complaint the hour, whose minute could be laid beside tickets. */
  Instant now(ComplaintLevel level) {
    return level == ComplaintLevel.ANONYMOUS ? now().truncatedTo(ChronoUnit.HOURS) : now();
  }

  /** When something arrived on a day: {@link #now now} for today, the beginning of any other. */
  Instant arrived(ComplaintLevel level, Optional<LocalDate> day) {
    return day.filter(one -> !one.equals(today()))
        .map(one -> one.atStartOfDay(zone()).toInstant())
        .orElseGet(() -> now(level));
  }

  /** The tenant's zone. */
  ZoneId zone() {
    return tenants.get(transactions.tenant()).zone();
  }

  /** Runs work that speaks the language of the office. */
  String inTheOffice(Supplier<String> words) {
    return Texts.speaking(tenants.get(transactions.tenant()).lang(), zone(), words);
  }

  /**
   * Refuses what is new where the organisation's last day is over.
   *
   * @throws org.sportel.network.NetworkRefusal TENANT_CLOSED
   */
  void requireOpen() {
    today.requireOpen();
  }

  /** Today by the tenant's clock. */
  LocalDate today() {
    return today.day();
  }

  /** The last day to reject an answer that is given today. */
  LocalDate respondBy() {
    return today.day().plusDays(rules.current().respondDays());
  }

  /** Until when an urgent complaint that comes in now is looked at. */
  Instant lookBy(Instant received) {
    return received.plus(Duration.ofHours(rules.current().urgentHours()));
  }

  /** The day by which a complaint is answered whose clock begins now. */
  Deadline begun(Instant from) {
    return (Deadline) reckon(from, 0, List.of());
  }

  /** The day by which a complaint is answered, or that its clock stands; with the explanation. */
  public Reckoning reckon(Complaint complaint, List<Stop> stops) {
    return reckon(complaint.clocks().from(), complaint.clocks().extendedDays(), stops);
  }

  /** When the office must have answered; empty while the clock stands. */
  static Optional<Instant> due(Reckoning reckoning) {
    return switch (reckoning) {
      case Deadline deadline -> Optional.of(deadline.ends());
      case Stopped stopped -> Optional.empty();
    };
  }

  private Reckoning reckon(Instant from, int extended, List<Stop> stops) {
    return Deadlines.of(
        rules.current().deadline(extended), from, stops, calendars.at(from), zone());
  }
}
