package org.sportel.notify.mail;

import java.util.Arrays;
import java.util.List;

/** The same words as the plain text, in simple HTML without pictures, scripts or counters. */
record LetterPage(String lang, String subject, List<String> paragraphs) {
  static LetterPage of(Mail mail) {
    var paragraphs = Arrays.stream(mail.text().split("\n\n")).map(String::strip).toList();
    return new LetterPage(mail.lang().tag(), mail.subject(), paragraphs);
  }
}
