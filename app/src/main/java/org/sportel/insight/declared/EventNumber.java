package org.sportel.insight.declared;

import java.util.Optional;
import org.sportel.platform.Entry;

/**
 * A number that events of a kind carry, which indicators may add up or look at one by one.
 *
 * @param field of the payload that has it
 * @param unit what it counts
 * @param factor by how much it is multiplied: minutes become seconds by 60
 */
public record EventNumber(String field, Unit unit, int factor) {
  /** What a number counts. */
  public enum Unit {
    /** Lengths of time, in seconds. */
    SECONDS,
    /** Anything else: money, pages, points. */
    AMOUNT
  }

  /** The number of an entry; empty where it carries none. */
  Optional<Double> of(Entry entry) {
    var node = entry.payload().path(field);
    return node.isNumber() ? Optional.of(node.asDouble() * factor) : Optional.empty();
  }
}
