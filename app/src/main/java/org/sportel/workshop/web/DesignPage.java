package org.sportel.workshop.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * A service with everything it is served by.
 *
 * @param begun whether the service was begun and never published
 * @param changed whether anything differs from what is published
 * @param add what is typed to add a part
 */
record DesignPage(
    String code,
    Shown title,
    String done,
    boolean begun,
    Card card,
    List<Group> groups,
    List<FoundLine> findings,
    boolean changed,
    Add add) {
  /**
   * The card.
   *
   * @param saved who saved its draft and when; empty while it is as published
   * @param open what of it keeps the service from being published; empty where nothing does
   */
  record Card(String saved, String open) {}

  /** The parts of a kind. */
  record Group(String title, List<Row> parts) {}

  /**
   * A part.
   *
   * @param title what it calls itself; the name of its file where it has no other
   * @param file the name of its file beside a title, else empty
   * @param draws whether there is an editor that draws it
   * @param saved who saved the draft and when; empty while it is as published
   */
  record Row(
      Shown title,
      String file,
      String href,
      boolean draws,
      boolean changed,
      boolean removed,
      String saved) {
    /** Its title and, where that differs, its file. */
    String name() {
      return file.isEmpty() ? title.text() : title.text() + " (" + file + ")";
    }
  }

  /** A part to be added. */
  record Add(String kind, String name, List<Option> kinds, FieldErrors errors) {}
}
