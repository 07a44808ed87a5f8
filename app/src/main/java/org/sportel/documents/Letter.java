package org.sportel.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A letter within a case.
 *
 * @param kind {@link DocumentKind#CORRECTION} or {@link DocumentKind#LETTER}
 * @param items what the addressee must supply or mend, one each
 * @param answerBy last day for the answer
 * @param answerAt address of the page where the answer can be given, empty if there is none
 * @param attachments titles of what is sent along
 */
public record Letter(
    DocumentKind kind,
    String subject,
    Incoming entry,
    Party addressee,
    List<String> paragraphs,
    List<String> items,
    Optional<LocalDate> answerBy,
    String answerAt,
    Approval approval,
    List<String> attachments)
    implements DocumentContent {
  public Letter {
    paragraphs = List.copyOf(paragraphs);
    items = List.copyOf(items);
    attachments = List.copyOf(attachments);
    if (kind != DocumentKind.CORRECTION && kind != DocumentKind.LETTER) {
      throw new IllegalArgumentException("not a letter: " + kind);
    }
  }
}
