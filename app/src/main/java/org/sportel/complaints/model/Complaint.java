package org.sportel.complaints.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Lang;

/**
 * A complaint without who complains.
 *
 * @param body what the complainant wrote or said
 * @param wanted what they ask for, empty where nothing
 * @param unread whether the complainant wrote something that no officer has seen
 */
public record Complaint(
    ComplaintId id,
    String number,
    ComplaintLevel level,
    ComplaintChannel channel,
    Lang lang,
    About about,
    String body,
    String wanted,
    Handling handling,
    Clocks clocks,
    Finding finding,
    boolean unread) {

  /**
   * What it is about.
   *
   * @param service code of the service
   * @param place where, in words
   * @param reference number of an application or a visit, empty for anonymous complaints
   * @param decisionOn when the decision was received that it is about, as the complainant says;
   *     never of an anonymous one
   */
  public record About(
      ComplaintTopic topic,
      Optional<UUID> category,
      Optional<String> service,
      Optional<UUID> unit,
      Optional<UUID> centre,
      String place,
      String reference,
      Optional<LocalDate> decisionOn) {
    /** The same about a centre. */
    public About at(UUID there) {
      return new About(
          topic, category, service, unit, Optional.of(there), place, reference, decisionOn);
    }

    /** The same about a decision that was received on a day. */
    public About decidedOn(Optional<LocalDate> day) {
      return new About(topic, category, service, unit, centre, place, reference, day);
    }
  }

  /**
   * Where it stands and with whom.
   *
   * @param officer who is in charge; empty while nobody independent is there
   * @param first who was in charge before it was rejected
   * @param concerned the account of whom it complains, once somebody has said who that is
   */
  public record Handling(
      ComplaintStage stage,
      Optional<UUID> officer,
      Optional<UUID> first,
      Optional<UUID> concerned,
      Set<SeverityMark> severity,
      boolean urgent) {
    /** Copies the marks. */
    public Handling {
      severity = Set.copyOf(severity);
    }

    /** At another stage. */
    public Handling at(ComplaintStage next) {
      return new Handling(next, officer, first, concerned, severity, urgent);
    }

    /** With somebody else in charge. */
    public Handling by(Optional<UUID> other) {
      return new Handling(stage, other, first, concerned, severity, urgent);
    }
  }

  /**
   * Its times.
   *
   * @param from when the clock was set running: received, rejected or opened again
   * @param lookBy until when an urgent one must be screened
   * @param due until when it must be answered; empty while the clock stands
   */
  public record Clocks(
      Instant received,
      Instant from,
      Optional<Instant> lookBy,
      Optional<Instant> due,
      int extendedDays,
      String extensionReason,
      Optional<LocalDate> respondBy) {
    /** Set running anew. */
    public Clocks anew(Instant now, Instant dueAt) {
      return new Clocks(received, now, lookBy, Optional.of(dueAt), 0, "", Optional.empty());
    }

    /** With another day for the answer. */
    public Clocks due(Optional<Instant> dueAt) {
      return new Clocks(received, from, lookBy, dueAt, extendedDays, extensionReason, respondBy);
    }
  }

  /** What was found and said; texts are empty where there are none. */
  public record Finding(
      Optional<ComplaintOutcome> outcome,
      String answer,
      Optional<Instant> answeredAt,
      String reviewReason,
      String reviewAnswer,
      String forwardedTo,
      Optional<Instant> closedAt,
      int reopened) {
    /** Nothing found yet. */
    public static Finding none() {
      return new Finding(Optional.empty(), "", Optional.empty(), "", "", "", Optional.empty(), 0);
    }

    /** Closed now. */
    public Finding closed(Instant now) {
      return new Finding(
          outcome,
          answer,
          answeredAt,
          reviewReason,
          reviewAnswer,
          forwardedTo,
          Optional.of(now),
          reopened);
    }
  }

  /** The same about something else. */
  public Complaint with(About other) {
    return new Complaint(
        id, number, level, channel, lang, other, body, wanted, handling, clocks, finding, unread);
  }

  /** The same, handled otherwise. */
  public Complaint with(Handling other) {
    return new Complaint(
        id, number, level, channel, lang, about, body, wanted, other, clocks, finding, unread);
  }

  /** The same with other times. */
  public Complaint with(Clocks other) {
    return new Complaint(
        id, number, level, channel, lang, about, body, wanted, handling, other, finding, unread);
  }

  /** The same with another finding. */
  public Complaint with(Finding other) {
    return new Complaint(
        id, number, level, channel, lang, about, body, wanted, handling, clocks, other, unread);
  }

  /** The same with something that no officer has read. */
  public Complaint withNews() {
    return new Complaint(
        id, number, level, channel, lang, about, body, wanted, handling, clocks, finding, true);
  }

  /** The same after a step. */
  public Complaint after(ComplaintStep step) {
    return with(handling.at(step.after(stage())));
  }

  /** The stage. */
  public ComplaintStage stage() {
    return handling.stage();
  }

  /** What the journal says of it. */
  public ComplaintFacts facts() {
    return new ComplaintFacts(
        level,
        channel,
        about.topic(),
        about.category(),
        about.unit(),
        about.centre(),
        about.service());
  }

  /** Whether the office is late: an answer is due, or an urgent one was not looked at in time. */
  public boolean late(Instant now) {
    boolean answer = stage().clockRuns() && clocks.due().filter(now::isAfter).isPresent();
    boolean look =
        stage() == ComplaintStage.RECEIVED && clocks.lookBy().filter(now::isAfter).isPresent();
    return answer || look;
  }
}
