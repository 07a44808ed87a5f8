package org.sportel.casework.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseFacts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.Speed;
import org.sportel.catalogue.VersionId;
import org.sportel.deadlines.Deadline;
import org.sportel.deadlines.ReckoningStep;
import org.sportel.network.UnitId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.register.RegisterNumber;

/**
 * A case as its row has it, without anything personal.
 *
 * @param title the service's name as it was when the case was opened
 * @param run the procedure's state and variables
 */
public record Case(
    CaseId id,
    RegisterNumber number,
    LocalText title,
    CaseFacts facts,
    Lang lang,
    CaseStage stage,
    Clock clock,
    Run run) {
  /** Stands for the number while the application is being registered. */
  public static final RegisterNumber NOT_YET = new RegisterNumber("-");

  /**
   * The deadline's clock.
   *
   * @param speed which time of the service it keeps
   * @param from since when it runs; empty while nothing set it running
   * @param explanation how the date came about when it was given
   */
  public record Clock(
      Speed speed,
      Optional<Instant> from,
      Optional<LocalDate> dueOn,
      List<ReckoningStep> explanation) {
    /** A clock that nothing has set running. */
    public static Clock still(Speed speed) {
      return new Clock(speed, Optional.empty(), Optional.empty(), List.of());
    }

    /** Copies the explanation. */
    public Clock {
      explanation = List.copyOf(explanation);
    }
  }

  /** The date given, with the explanation that was given with it. */
  public Optional<Deadline> promised() {
    return clock.explanation().isEmpty()
        ? Optional.empty()
        : clock
            .dueOn()
            .flatMap(
                day -> facts.dueAt().map(ends -> new Deadline(day, ends, clock.explanation())));
  }

  /** The procedure's state and variables, as JSON. */
  public record Run(String state, String data) {}

  /** Whether it stands in the book already: the procedure begins right before. */
  public boolean numbered() {
    return !number.equals(NOT_YET);
  }

  /** The version of the service that it goes by. */
  public VersionId version() {
    return new VersionId(facts.serviceVersion());
  }

  /** The responsible unit. */
  public UnitId unit() {
    return new UnitId(facts.unit());
  }

  /** Whether the case is not closed. */
  public boolean open() {
    return !(stage instanceof CaseStage.Closed);
  }

  /**
   * Refuses work on a case that is closed.
   *
   * @throws CaseRefusal CASE_CLOSED
   */
  public void requireOpen() {
    if (!open()) {
      throw new CaseRefusal(CaseRefusal.Reason.CASE_CLOSED, number.value());
    }
  }

  /** With its register number and time. */
  public Case registered(RegisterNumber given, Instant at) {
    return new Case(id, given, title, facts.received(at), lang, stage, clock, run);
  }

  /** Under another version of its service. */
  public Case under(UUID version) {
    return new Case(id, number, title, facts.under(version), lang, stage, clock, run);
  }

  /** With the procedure moved on. */
  public Case with(Run moved) {
    return new Case(id, number, title, facts, lang, stage, clock, moved);
  }

  /** Somebody works on it now; what was begun before stays as it is. */
  public Case begun() {
    return stage instanceof CaseStage.Received received ? with(received.inProgress()) : this;
  }

  /**
   * The applicant owes an answer.
   *
   * @throws CaseRefusal ALREADY_DECIDED
   */
  public Case waiting() {
    return with(stage.undecided().waiting());
  }

  /** The applicant owes nothing any more. */
  public Case answered() {
    return stage instanceof CaseStage.Waiting waiting ? with(waiting.inProgress()) : this;
  }

  /**
   * Decided at a moment.
   *
   * @throws CaseRefusal ALREADY_DECIDED: a case is decided once
   */
  public Case decided(Outcome outcome, Instant at) {
    return with(stage.undecided().decided(outcome, at));
  }

  /**
   * On its way to an end without a decision.
   *
   * @throws CaseRefusal ALREADY_DECIDED
   */
  public Case ending(Outcome outcome) {
    return with(stage.undecided().ending(outcome));
  }

  /** Closed at a moment. */
  public Case closed(Optional<Outcome> outcome, Instant at) {
    return with(stage.closed(outcome, at));
  }

  /** With its deadline running. */
  public Case due(Instant from, Deadline deadline) {
    return new Case(
        id,
        number,
        title,
        facts.due(deadline.ends()),
        lang,
        stage,
        new Clock(
            clock.speed(), Optional.of(from), Optional.of(deadline.day()), deadline.explanation()),
        run);
  }

  private Case with(CaseStage other) {
    return new Case(id, number, title, facts, lang, other, clock, run);
  }
}
