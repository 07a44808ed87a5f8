package org.sportel.web.components;

import org.sportel.platform.LocalText.Shown;

/**
 * A cell of a table.
 *
 * @param href empty where the cell leads nowhere
 * @param tone a tag's tone, empty for plain text; see {@link Tone}
 * @param lang language tag of the text where it is not the page's, else empty
 * @param below a second, quiet line; empty for none
 */
public record Cell(String text, String href, String tone, String lang, String below) {
  /** A cell of one line. */
  public Cell(String text, String href, String tone, String lang) {
    this(text, href, tone, lang, "");
  }

  /** The same over a second, quiet line. */
  public Cell over(String line) {
    return new Cell(text, href, tone, lang, line);
  }

  /** Plain words. */
  public static Cell of(String text) {
    return new Cell(text, "", "", "");
  }

  /** A text of the catalogue or the network. */
  public static Cell of(Shown shown) {
    return new Cell(shown.text(), "", "", shown.lang());
  }

  /** A link. */
  public static Cell link(String text, String href) {
    return new Cell(text, href, "", "");
  }

  /** A link named by a text of the catalogue or the network. */
  public static Cell link(Shown shown, String href) {
    return new Cell(shown.text(), href, "", shown.lang());
  }

  /** A tag. */
  public static Cell tag(String text, Tone tone) {
    return new Cell(text, "", tone.name(), "");
  }
}
