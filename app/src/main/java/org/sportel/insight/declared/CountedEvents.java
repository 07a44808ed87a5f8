package org.sportel.insight.declared;

import java.util.List;
import java.util.Map;

/**
 * Names events of a module that indicators may count; a bean of that module. Its messages say under
 * {@code insight.event.<type>} what each means. An event is told apart by what its payload names,
 * on top or under {@code of}: service, unit, centre, queue, channel and topic.
 */
public interface CountedEvents {
  /** The types, in the order in which they are offered. */
  List<String> types();

  /** The number that events of a type carry, where they do. */
  default Map<String, EventNumber> numbers() {
    return Map.of();
  }
}
