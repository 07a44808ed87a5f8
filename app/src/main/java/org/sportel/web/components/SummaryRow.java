package org.sportel.web.components;

import gg.jte.Content;
import org.sportel.platform.LocalText.Shown;

/**
 * A line of a summary list.
 *
 * @param change where the value can be changed; an empty address where it cannot
 */
public record SummaryRow(String key, Content value, Link change) {
  private static final Link NONE = new Link("", "");

  /** A key with plain words; line breaks are kept. */
  public static SummaryRow of(String key, String value) {
    return new SummaryRow(key, Words.plain(value), NONE);
  }

  /** A key with a text of the catalogue or the network. */
  public static SummaryRow of(String key, Shown value) {
    return new SummaryRow(key, Words.shown(value), NONE);
  }

  /** A key with anything a template makes. */
  public static SummaryRow of(String key, Content value) {
    return new SummaryRow(key, value, NONE);
  }

  /** The same line with a link that leads to changing it. */
  public SummaryRow changedAt(String text, String href) {
    return new SummaryRow(key, value, new Link(text, href));
  }
}
