package org.sportel.documents;

/** Turns a page made for paper into a tagged PDF/A that no book of issued documents knows. */
public interface SheetSetter {
  /**
   * The PDF in the language spoken.
   *
   * @param template the template of the whole page, well-formed as XML, with its own style; no
   *     address in it is loaded
   * @param page what the template shows
   */
  byte[] pdf(String template, Object page);
}
