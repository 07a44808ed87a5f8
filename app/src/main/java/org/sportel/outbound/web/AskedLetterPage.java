package org.sportel.outbound.web;

import java.util.List;
import org.sportel.web.components.SummaryRow;

/**
 * What another office asks of this one.
 *
 * @param words the question
 * @param stage where it stands, in words
 * @param answer what this one answered; empty while it has not
 * @param files titles of the files of the answer
 */
record AskedLetterPage(
    String office,
    String subject,
    List<SummaryRow> facts,
    String words,
    String stage,
    String answer,
    List<String> files) {
  AskedLetterPage {
    facts = List.copyOf(facts);
    files = List.copyOf(files);
  }
}
