package org.sportel.casework.model;

import java.util.Optional;
import java.util.UUID;

/**
 * What a list of cases is narrowed to, and its order.
 *
 * @param service a service's code
 * @param words up to three words of number, name or personal number
 * @param unit the responsible unit
 * @param who in whose hands an open task is
 * @param unpaid whether only cases with an open fee are shown
 */
public record CaseFilter(
    Optional<String> service,
    String words,
    Optional<UUID> unit,
    Optional<CaseState> state,
    Optional<Who> who,
    Due due,
    boolean unpaid,
    Order order) {
  /** Whose hands. */
  public enum Who {
    /** The acting person's, and those of whom they represent. */
    ME,
    /** A colleague's. */
    COLLEAGUE,
    /** Nobody's. */
    NOBODY
  }

  /** When the decision is due. */
  public enum Due {
    /** Whenever. */
    ANY,
    /** The deadline has passed. */
    LATE,
    /** The deadline has passed, and the service says what follows from that. */
    LAPSED,
    /** Within seven days. */
    WEEK,
    /** No date is promised. */
    NONE
  }

  /** The order of the lines. */
  public enum Order {
    /** What hurries most first; of all cases the newest. */
    URGENT,
    /** The nearest deadline first. */
    DUE,
    /** The newest first. */
    NEWEST,
    /** The oldest first. */
    OLDEST,
    /** By service. */
    SERVICE
  }

  /** Not narrowed. */
  public static CaseFilter none() {
    return of(Optional.empty(), "");
  }

  /** Narrowed to a service and words, in the usual order. */
  public static CaseFilter of(Optional<String> service, String words) {
    return new CaseFilter(
        service,
        words,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Due.ANY,
        false,
        Order.URGENT);
  }
}
