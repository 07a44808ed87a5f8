package org.sportel.catalogue.web;

import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Option;

/**
 * The editor of a card.
 *
 * @param edition the edition that is shown; saving over a newer one is refused
 * @param begun whether the service was begun and never published
 * @param hidden fields that are kept as they are, by name
 */
record CardPage(
    String code,
    Shown title,
    int edition,
    String saved,
    boolean begun,
    Notice notice,
    List<Section> sections,
    List<Hidden> hidden,
    Findings findings) {

  /**
   * What is to be said above the form.
   *
   * @param done what was just done
   * @param refused why nothing was saved
   * @param differs what another editor saved meanwhile, where it differs from what was typed
   */
  record Notice(String done, String refused, List<Change> differs) {}

  /** A field that two sides say differently. */
  record Change(String field, String before, String after) {}

  /** A field without a control. */
  record Hidden(String name, String value) {}

  /**
   * A part of the form.
   *
   * @param add the list to which a row may be added, empty where there is none
   * @param original the source's own words on this part
   * @param confirm the fact that waits to be confirmed, empty where none does
   */
  record Section(
      String id,
      String title,
      String hint,
      List<Block> blocks,
      String add,
      List<String> original,
      String lang,
      String confirm) {}

  /**
   * One row of a list, or the fields of a part.
   *
   * @param remove the row that may be taken out, empty where none
   */
  record Block(String title, List<Row> rows, String remove) {}

  /**
   * Controls that stand side by side, such as the languages of a text.
   *
   * @param legend what boxes that belong together are about, else empty
   */
  record Row(String legend, List<Control> controls) {}

  /** One control. */
  record Control(Kind kind, String name, String label, String value, List<Option> options) {
    /** Which control. */
    enum Kind {
      /** A line. */
      LINE,
      /** A few characters. */
      SHORT,
      /** Several lines. */
      AREA,
      /** One of several. */
      CHOICE,
      /** Yes or no. */
      CHECK,
      /** A value without a control, so that an empty list is sent too. */
      HIDDEN
    }
  }

  /** What to look at before publishing. */
  record Findings(long unfinished, List<Finding> list) {}

  /**
   * A finding.
   *
   * @param id names the field for the reason of a waiver
   * @param mend the button's action; empty where it is mended in its own field only
   * @param field the field that belongs to the button; empty where the program needs nothing
   * @param label what the field asks for
   * @param options where it is a choice
   * @param waived the reason why it is left
   */
  record Finding(
      String id,
      boolean serious,
      String text,
      String place,
      String mend,
      String field,
      String label,
      List<Option> options,
      String waive,
      Optional<String> waived) {}
}
