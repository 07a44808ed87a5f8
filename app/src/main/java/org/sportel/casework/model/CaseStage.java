package org.sportel.casework.model;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a case stands. Each step exists only where it may follow: only an undecided case is decided
 * or waits for its applicant, and a closed one stays closed.
 */
public sealed interface CaseStage {
  /** The plain state in a word. */
  CaseState state();

  /** How it ended for the applicant, or is going to end. */
  default Optional<Outcome> outcome() {
    return Optional.empty();
  }

  /** When it was decided. */
  default Optional<Instant> decidedAt() {
    return Optional.empty();
  }

  /** When it was closed. */
  default Optional<Instant> closedAt() {
    return Optional.empty();
  }

  /**
   * The case as one that is not decided yet.
   *
   * @throws CaseRefusal ALREADY_DECIDED otherwise
   */
  default Undecided undecided() {
    throw new CaseRefusal(CaseRefusal.Reason.ALREADY_DECIDED);
  }

  /** Closed; a case that was closed before keeps its moment. */
  default Closed closed(Optional<Outcome> how, Instant at) {
    return new Closed(how, decidedAt(), closedAt().orElse(at));
  }

  /** The office still owes a decision. */
  sealed interface Undecided extends CaseStage {
    @Override
    default Undecided undecided() {
      return this;
    }

    /** Somebody works on it now. */
    default InProgress inProgress() {
      return new InProgress(outcome());
    }

    /** The applicant owes an answer. */
    default Waiting waiting() {
      return new Waiting(outcome());
    }

    /** On its way to an end without a decision. */
    default InProgress ending(Outcome how) {
      return new InProgress(Optional.of(how));
    }

    /** Decided at a moment. */
    default Decided decided(Outcome how, Instant at) {
      return new Decided(how, at);
    }
  }

  /** Registered; nobody has begun to work on it. */
  record Received() implements Undecided {
    @Override
    public CaseState state() {
      return CaseState.RECEIVED;
    }
  }

  /**
   * The office works on it.
   *
   * @param outcome the end without a decision that it is going to have
   */
  record InProgress(Optional<Outcome> outcome) implements Undecided {
    @Override
    public CaseState state() {
      return CaseState.IN_PROGRESS;
    }
  }

  /**
   * The applicant must supply or mend something; the deadline stands still.
   *
   * @param outcome the end without a decision that it is going to have
   */
  record Waiting(Optional<Outcome> outcome) implements Undecided {
    @Override
    public CaseState state() {
      return CaseState.WAITING_FOR_YOU;
    }
  }

  /** Decided; the decision is on its way. */
  record Decided(Outcome how, Instant at) implements CaseStage {
    @Override
    public CaseState state() {
      return CaseState.DECIDED;
    }

    @Override
    public Optional<Outcome> outcome() {
      return Optional.of(how);
    }

    @Override
    public Optional<Instant> decidedAt() {
      return Optional.of(at);
    }
  }

  /** Nothing more will happen. */
  record Closed(Optional<Outcome> outcome, Optional<Instant> decidedAt, Instant at)
      implements CaseStage {
    @Override
    public CaseState state() {
      return CaseState.CLOSED;
    }

    @Override
    public Optional<Instant> closedAt() {
      return Optional.of(at);
    }
  }

  /** The stage that a row tells. */
  static CaseStage of(
      CaseState state,
      Optional<Outcome> outcome,
      Optional<Instant> decidedAt,
      Optional<Instant> closedAt) {
    return switch (state) {
      case RECEIVED -> new Received();
      case IN_PROGRESS -> new InProgress(outcome);
      case WAITING_FOR_YOU -> new Waiting(outcome);
      case DECIDED -> new Decided(outcome.orElseThrow(), decidedAt.orElseThrow());
      case CLOSED -> new Closed(outcome, decidedAt, closedAt.orElseThrow());
    };
  }
}
