package org.sportel.notify.mail;

import java.util.List;
import org.sportel.platform.text.Paragraphs;

/** The same words as the plain text, in simple HTML without pictures, scripts or counters. */
record LetterPage(String lang, String subject, List<String> paragraphs) {
  static LetterPage of(Mail mail) {
    var paragraphs = Paragraphs.of(mail.text());
    return new LetterPage(mail.lang().tag(), mail.subject(), paragraphs);
  }
}
