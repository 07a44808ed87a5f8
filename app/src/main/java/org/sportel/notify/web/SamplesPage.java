package org.sportel.notify.web;

import java.util.List;
import org.sportel.web.components.Option;

/** Every text that may go out, with invented particulars. */
record SamplesPage(String lang, List<Option> langs, List<Sample> samples) {
  /**
   * One text.
   *
   * @param change the page on which it is said otherwise; empty where it is not
   */
  record Sample(String kind, String subject, List<String> paragraphs, String change) {}
}
