package org.sportel.problems.model;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Something in the street that is to be put right.
 *
 * @param number the public number, such as {@code P-2026-00012}; never changes
 * @param category the code of its category
 * @param unit the unit that deals with it, where one is known
 * @param agency the office that took it, or the institution it was forwarded to; empty before
 * @param outcome what came of it, once it is closed
 * @param released whether words and photos are open to all
 */
public record Problem(
    ProblemId id,
    String number,
    String category,
    Spot spot,
    Told told,
    ProblemStatus status,
    Optional<UUID> unit,
    String agency,
    Dates dates,
    Optional<ProblemOutcome> outcome,
    Photos photos,
    boolean released) {

  /**
   * What whoever reported it said.
   *
   * @param answers attribute code → values
   * @param media address of a picture that a program named; empty where it named none
   */
  public record Told(String description, Map<String, List<String>> answers, String media) {
    /** Copies the answers in their order. */
    public Told {
      answers = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    }
  }

  /**
   * When what happened.
   *
   * @param due by when the office means to have dealt with it; empty where the category promises
   *     nothing. Stays when the category changes
   */
  public record Dates(
      Instant reported, Optional<Instant> due, Instant updated, Optional<Instant> closed) {}

  /** The photos, by the ids of their files. */
  public record Photos(Optional<UUID> reported, Optional<UUID> closed) {}

  /** Whether it is open and its time is over. */
  public boolean overdue(Instant now) {
    return status.open() && dates.due().filter(due -> due.isBefore(now)).isPresent();
  }

  /** The same, standing otherwise from an instant on. */
  public Problem standing(ProblemStatus now, String by, Instant at) {
    return new Problem(
        id,
        number,
        category,
        spot,
        told,
        now,
        unit,
        by,
        new Dates(dates.reported(), dates.due(), at, dates.closed()),
        outcome,
        photos,
        released);
  }

  /** The same, of another category and its unit; nobody has taken it there yet. */
  public Problem of(ProblemCategory other, Instant at) {
    return new Problem(
        id,
        number,
        other.code(),
        spot,
        told,
        ProblemStatus.RECEIVED,
        other.unit(),
        "",
        new Dates(dates.reported(), dates.due(), at, dates.closed()),
        outcome,
        photos,
        released);
  }

  /** The same, with words and photos open to all or not. */
  public Problem released(boolean open) {
    return new Problem(
        id, number, category, spot, told, status, unit, agency, dates, outcome, photos, open);
  }

  /** The same, ended. */
  public Problem closed(ProblemOutcome how, Optional<UUID> photo, Instant at) {
    return new Problem(
        id,
        number,
        category,
        spot,
        told,
        ProblemStatus.CLOSED,
        unit,
        agency,
        new Dates(dates.reported(), dates.due(), at, Optional.of(at)),
        Optional.of(how),
        new Photos(photos.reported(), photo),
        released);
  }
}
