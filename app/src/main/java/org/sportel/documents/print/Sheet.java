package org.sportel.documents.print;

import org.sportel.documents.Letterhead;

/**
 * What every sheet shows around its text.
 *
 * @param style the print style sheet, put into the page because the setter reads no other file
 */
record Sheet(
    Words words,
    String title,
    Letterhead letterhead,
    String number,
    String date,
    Seal seal,
    String style) {
  String t(String key, Object... args) {
    return words.t("documents.print." + key, args);
  }
}
