package org.sportel.standards.model;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/**
 * The identity sheet of a centre. Equipment in neither set was not looked at yet.
 *
 * @param sign what stands on the sign over its door; may be empty
 * @param workplaces at how many places visitors can work themselves
 * @param checked when somebody last went through it
 */
public record CentreSheet(
    String sign,
    Optional<Integer> workplaces,
    Stop stop,
    Set<Equipment> has,
    Set<Equipment> lacks,
    LocalDate checked) {
  /** Copies the sets. */
  public CentreSheet {
    has = Set.copyOf(has);
    lacks = Set.copyOf(lacks);
  }

  /** The nearest stop of public transport and the way to it. */
  public record Stop(String name, Optional<Integer> metres) {
    /** Nothing is known. */
    public static final Stop UNKNOWN = new Stop("", Optional.empty());
  }

  /** Whether it has something; empty while nobody has looked. */
  public Optional<Boolean> has(Equipment what) {
    if (has.contains(what)) {
      return Optional.of(true);
    }
    return lacks.contains(what) ? Optional.of(false) : Optional.empty();
  }
}
