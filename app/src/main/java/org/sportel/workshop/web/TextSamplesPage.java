package org.sportel.workshop.web;

import java.util.List;
import org.sportel.platform.Lang;

/**
 * Texts of a service as people would read them.
 *
 * @param about what is shown, in a sentence
 * @param shown the texts in each language
 */
record TextSamplesPage(String code, String name, String href, String about, List<Shown> shown) {
  /** What is read in a language. */
  record Shown(Lang lang, List<Read> read) {}

  /**
   * One text.
   *
   * @param what where it is read
   * @param pdf address of the same as a PDF; empty where there is none
   */
  record Read(String what, String title, List<String> paragraphs, String pdf) {}
}
