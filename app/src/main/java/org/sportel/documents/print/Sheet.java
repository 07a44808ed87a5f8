package org.sportel.documents.print;

import java.time.Instant;
import java.util.Optional;
import org.sportel.documents.Letterhead;
import org.sportel.platform.Lang;

/**
 * What every sheet shows around its text.
 *
 * @param style the print style sheet, put into the page because the setter reads no other file
 */
record Sheet(
    Lang lang,
    String title,
    Letterhead letterhead,
    String number,
    Instant issuedAt,
    Around around,
    String style) {
  /** What stands at the end: how the sheet is checked, and where its holder says how it was. */
  record Around(Seal seal, Optional<Question> question) {}

  /** The page that asks how it was, with its picture. */
  record Question(String address, String picture) {}

  Seal seal() {
    return around.seal();
  }
}
