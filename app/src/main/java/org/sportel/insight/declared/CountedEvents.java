package org.sportel.insight.declared;

import java.util.List;

/**
 * Names events of a module that indicators may count; a bean of that module. Its messages say under
 * {@code insight.event.<type>} what each means. An event is told apart by what its payload names,
 * on top or under {@code of}: service, unit, centre, queue, channel and topic.
 */
public interface CountedEvents {
  /** The types, in the order in which they are offered. */
  List<String> types();
}
