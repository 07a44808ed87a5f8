package org.sportel.insight.notes.web;

import java.util.List;
import org.sportel.platform.LocalText.Shown;

/**
 * The notes that are read here, the latest first.
 *
 * @param writes whether the reader may write one
 */
record NotesPage(List<Line> notes, boolean writes, boolean network, String done) {
  NotesPage {
    notes = List.copyOf(notes);
  }

  /**
   * One.
   *
   * @param whose the office's own or the network's, in words
   * @param href where it is changed; empty where the reader may not
   */
  record Line(String day, Shown words, String whose, String href) {}
}
