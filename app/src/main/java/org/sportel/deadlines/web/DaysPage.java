package org.sportel.deadlines.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.sportel.platform.LocalText;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.web.components.Tone;

/**
 * The days of a year that are not as the week would have them.
 *
 * @param known whether the country's holidays of the year are known
 * @param note what an administrator should know about the country's file
 * @param panels what other modules say about the days
 */
record DaysPage(
    int year,
    List<Integer> years,
    List<Row> rows,
    boolean known,
    Optional<Shown> note,
    DeclarationForm form,
    Optional<Done> done,
    List<PanelContent> panels,
    FieldErrors errors) {
  DaysPage {
    years = List.copyOf(years);
    rows = List.copyOf(rows);
    panels = List.copyOf(panels);
  }

  /** What has just been done about a day, as the address says it after a form. */
  record Done(boolean declared, LocalDate day) {
    String text() {
      return Texts.t(declared ? "deadlines.days.declared" : "deadlines.days.takenBack", day);
    }

    String undo() {
      return declared ? "/desk/admin/days/take-back" : "/desk/admin/days/restore";
    }
  }

  /** What kind of day. */
  enum Kind {
    /** A holiday of the country. */
    COUNTRY(Tone.GREY),
    /** For believers only: the offices work. */
    BELIEVERS(Tone.YELLOW),
    /** The municipality's own day off. */
    OWN_OFF(Tone.PURPLE),
    /** The municipality works although it is a weekend or a holiday. */
    OWN_WORKED(Tone.GREEN);

    private final Tone tone;

    Kind(Tone tone) {
      this.tone = tone;
    }

    Tone tone() {
      return tone;
    }
  }

  /**
   * One day.
   *
   * @param replaced whether the municipality's own declaration goes before it
   * @param removable whether its declaration can be taken back
   */
  record Row(
      LocalDate day,
      Optional<LocalText> name,
      LocalText source,
      Kind kind,
      boolean replaced,
      boolean unconfirmed,
      boolean removable) {
    String kindWord() {
      return Texts.t("deadlines.days.kind." + kind);
    }
  }

  static List<Option> kinds() {
    return List.of(kind(DeclarationForm.OFF), kind(DeclarationForm.WORKED));
  }

  private static Option kind(String which) {
    var key = "deadlines.days." + which;
    return new Option(which, Texts.t(key), Texts.t(key + ".hint"));
  }
}
