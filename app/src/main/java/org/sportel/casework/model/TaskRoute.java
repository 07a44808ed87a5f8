package org.sportel.casework.model;

import java.util.Locale;
import java.util.Optional;

/**
 * Where a model sends a task: {@code officer}, {@code counter}, {@code head} or {@code applicant}
 * of the responsible unit; {@code parent} or {@code parent/head} for the unit above it; {@code
 * address} or {@code address/head} for the administrative unit that the applicant's address names,
 * the responsible one where it names none; {@code unit:CODE} or {@code unit:CODE/head} for a unit
 * named by its code. A place without a group means its officers.
 *
 * @param unit the named unit's code; empty for the other places
 */
public record TaskRoute(Place place, String unit, TaskGroup group) {
  /** Whose worklist. */
  public enum Place {
    /** The unit responsible for the case. */
    RESPONSIBLE,
    /** The unit above the responsible one. */
    PARENT,
    /** The administrative unit in which the applicant lives. */
    ADDRESS,
    /** A unit named by its code. */
    NAMED
  }

  /** Where a task goes whose model names nobody. */
  public static final TaskRoute OFFICER = new TaskRoute(Place.RESPONSIBLE, "", TaskGroup.OFFICER);

  private static final String UNIT = "unit:";

  /** Reads a candidate group of a model; empty when it is none of the above. */
  public static Optional<TaskRoute> read(String candidate) {
    var text = candidate.strip();
    var cut = text.lastIndexOf('/');
    var group = TaskGroup.named(cut < 0 ? TaskGroup.OFFICER.name() : text.substring(cut + 1));
    var place = (cut < 0 ? text : text.substring(0, cut)).strip();
    if (place.startsWith(UNIT) && place.length() > UNIT.length()) {
      return group.map(g -> new TaskRoute(Place.NAMED, place.substring(UNIT.length()).strip(), g));
    }
    return switch (place.toLowerCase(Locale.ROOT)) {
      case "parent" -> group.map(g -> new TaskRoute(Place.PARENT, "", g));
      case "address" -> group.map(g -> new TaskRoute(Place.ADDRESS, "", g));
      case "responsible" -> group.map(g -> new TaskRoute(Place.RESPONSIBLE, "", g));
      case String alone when cut < 0 ->
          TaskGroup.named(alone).map(g -> new TaskRoute(Place.RESPONSIBLE, "", g));
      case String unknown -> Optional.empty();
    };
  }
}
