package org.sportel.workshop.web;

import java.util.List;
import org.sportel.workshop.plain.FieldList;
import org.sportel.workshop.plain.ListChange;

/**
 * A part as a list with fields.
 *
 * @param kind what it is, in words
 * @param open the block that is shown open
 * @param list empty blocks when the part cannot be shown as a list
 * @param unreadable whether it cannot
 * @param changes what differs from what is published
 */
record PlainPage(
    String code,
    String kind,
    String href,
    Draft draft,
    Notice notice,
    String open,
    boolean unreadable,
    FieldList list,
    List<ListChange> changes,
    List<FoundLine> findings) {
  /** The draft that is shown. */
  record Draft(
      String name,
      int edition,
      String saved,
      boolean draws,
      boolean changed,
      List<Earlier> earlier) {}

  /** An earlier state. */
  record Earlier(int edition, String saved) {}

  /** What was done, or why nothing was. */
  record Notice(String done, String refused) {}
}
