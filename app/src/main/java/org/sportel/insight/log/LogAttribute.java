package org.sportel.insight.log;

import java.util.List;

/**
 * An attribute of a log, a case or an event.
 *
 * @param kind the element's name: string, date, int, float, boolean, id, list or container
 * @param text the value as it stands in the file; empty for lists and containers
 * @param inner attributes of the attribute, or a list's entries
 * @param place where its tag ends
 */
public record LogAttribute(
    String key, String kind, String text, List<LogAttribute> inner, SourcePosition place) {
  /** Keeps its own copy of the inner attributes. */
  public LogAttribute {
    inner = List.copyOf(inner);
  }
}
