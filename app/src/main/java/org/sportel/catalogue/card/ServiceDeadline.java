package org.sportel.catalogue.card;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.LocalText;

/**
 * A time that the law sets for a service, in full. There is none for what is not stated: no rule,
 * no promise.
 *
 * @param amount how many units, one or more
 * @param stops what lets the time stand still
 * @param words the source's words, where the rule was read from them
 */
public record ServiceDeadline(
    Purpose purpose,
    int amount,
    DeadlineRule.Unit unit,
    DeadlineRule.Start start,
    DeadlineRule.First first,
    DeadlineRule.Rolling rolling,
    Set<Stop> stops,
    Optional<Extension> extension,
    Expiry atExpiry,
    Optional<LegalReference> legalBasis,
    Optional<LocalText> words) {

  /** What the time is for. */
  public enum Purpose {
    /** The decision. */
    DECISION,
    /** The first answer to the applicant. */
    FIRST_ANSWER,
    /** The opinion of another body. */
    OPINION,
    /** The applicant's correction. */
    CORRECTION,
    /** The appeal. */
    APPEAL
  }

  /** What lets the time stand still. */
  public enum Stop {
    /** The applicant owes a correction. */
    CORRECTION,
    /** Another body owes an opinion. */
    OPINION,
    /** The fee is not paid. */
    PAYMENT,
    /** A translation is awaited. */
    TRANSLATION
  }

  /** What the law says where the time passes without a decision, or without the opinion. */
  public enum Expiry {
    /** Nothing. */
    NONE,
    /** The application counts as granted. */
    GRANTED,
    /** The application counts as refused, so that an appeal is open. */
    REFUSED,
    /** The case goes on without the opinion. */
    WITHOUT,
    /** The opinion is asked once more, with a new day. */
    AGAIN;

    /** Whether this can follow from the end of a time for a purpose. */
    public boolean fits(Purpose purpose) {
      return switch (this) {
        case NONE -> true;
        case GRANTED, REFUSED -> purpose == Purpose.DECISION || purpose == Purpose.OPINION;
        case WITHOUT, AGAIN -> purpose == Purpose.OPINION;
      };
    }
  }

  /**
   * By how much the time may be made longer.
   *
   * @param amount the whole time at most, counted from the same start
   * @param reason when it may be done
   */
  public record Extension(int amount, DeadlineRule.Unit unit, Optional<LocalText> reason) {}

  /** Copies the stops; refuses amounts that no rule has. */
  public ServiceDeadline {
    stops = Set.copyOf(stops);
    DeadlineRule.check(unit, amount);
    extension.ifPresent(longer -> DeadlineRule.check(longer.unit(), longer.amount()));
  }

  /** Whether the program sees the event from which the time runs, so that it can name a date. */
  public boolean datable() {
    return switch (purpose) {
      case DECISION ->
          switch (start) {
            case REGISTRATION, COMPLETENESS, PAYMENT, TRANSLATION -> true;
            case DELIVERY, REQUEST, OTHER -> false;
          };
      case FIRST_ANSWER -> start == DeadlineRule.Start.REGISTRATION;
      case OPINION, CORRECTION -> start == DeadlineRule.Start.REQUEST;
      case APPEAL -> start == DeadlineRule.Start.DELIVERY;
    };
  }

  /** What follows from the end of the time; nothing where what is stated fits no such time. */
  public Expiry follows() {
    return atExpiry.fits(purpose) ? atExpiry : Expiry.NONE;
  }

  /** The same as a rule that gives a date. */
  public DeadlineRule rule() {
    return new DeadlineRule(
        unit, amount, start, first, rolling, legalBasis.map(LegalReference::cited), words);
  }

  /** What stops the time where nobody says anything else: what the applicant owes. */
  public static Set<Stop> usualStops() {
    return EnumSet.of(Stop.CORRECTION);
  }

  /** What the purposes are, in the order in which people need them. */
  public static List<Purpose> purposes() {
    return List.of(Purpose.values());
  }
}
