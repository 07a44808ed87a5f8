package org.sportel.casework.model;

import java.util.Optional;
import java.util.UUID;

/**
 * What a list of cases is narrowed to, and its order.
 *
 * @param service a service's code
 * @param words up to three words of number, name or personal number
 * @param unit the responsible unit
 * @param unpaid whether only cases with an open fee are shown
 */
public record CaseFilter(
    Optional<String> service,
    String words,
    Optional<UUID> unit,
    Due due,
    boolean unpaid,
    Order order) {
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
    return new CaseFilter(service, words, Optional.empty(), Due.ANY, false, Order.URGENT);
  }
}
