package org.sportel.casework.web.texts;

import java.util.List;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The texts for reasons, and the form for one.
 *
 * @param services what a text can be for
 * @param writes whether the reader may write them
 * @param done what was just done, empty if nothing
 */
public record TextBlocksPage(
    List<Row> rows, Typed typed, List<Option> services, boolean writes, String done) {
  /**
   * A text.
   *
   * @param about its days and the service it is for, in words
   * @param holds whether it is offered today
   */
  public record Row(
      String id, String title, String body, String about, boolean holds, boolean used) {}

  /**
   * What was typed and what is wrong with it.
   *
   * @param id the text that is changed; empty for a new one
   */
  public record Typed(
      String id,
      String title,
      String body,
      String service,
      DayFields from,
      DayFields until,
      FieldErrors errors) {}
}
