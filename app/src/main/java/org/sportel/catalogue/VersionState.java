package org.sportel.catalogue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/** Where a version of a service stands. */
public sealed interface VersionState {
  /** Checked and complete; nobody outside is served by it. */
  record InTest() implements VersionState {}

  /**
   * Waits for a second person.
   *
   * @param from the day from which it is wanted; empty is at once
   */
  record Proposed(Optional<LocalDate> from) implements VersionState {}

  /** Approved, and in force from the beginning of a day. */
  record Planned(LocalDate from) implements VersionState {}

  /** Served now. */
  record InForce(Instant since) implements VersionState {}

  /** Served no more; cases that began under it keep it. */
  record Retired(Instant since, Instant until) implements VersionState {}

  /** Taken back before it was ever in force. */
  record Withdrawn() implements VersionState {}

  /** What is stored of a state. */
  enum Code {
    /** {@link InTest}. */
    IN_TEST,
    /** {@link Proposed}. */
    PROPOSED,
    /** {@link Planned}. */
    PLANNED,
    /** {@link InForce}. */
    PUBLISHED,
    /** {@link Retired}. */
    RETIRED,
    /** {@link Withdrawn}. */
    WITHDRAWN
  }

  /** What is stored of it. */
  default Code code() {
    return switch (this) {
      case InTest _ -> Code.IN_TEST;
      case Proposed _ -> Code.PROPOSED;
      case Planned _ -> Code.PLANNED;
      case InForce _ -> Code.PUBLISHED;
      case Retired _ -> Code.RETIRED;
      case Withdrawn _ -> Code.WITHDRAWN;
    };
  }

  /** Whether it can still come into force. */
  default boolean ahead() {
    return switch (this) {
      case InTest _, Proposed _, Planned _ -> true;
      case InForce _, Retired _, Withdrawn _ -> false;
    };
  }

  /** From when it served people; empty for a version that never did. */
  default Optional<Instant> served() {
    return switch (this) {
      case InForce(var since) -> Optional.of(since);
      case Retired(var since, _) -> Optional.of(since);
      case InTest _, Proposed _, Planned _, Withdrawn _ -> Optional.empty();
    };
  }
}
