package org.sportel.register;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What is written into a protocol book (Albania, Law 44/2015, art. 60: object, titles and number of
 * documents, identity and address of the applicant).
 *
 * @param subject what the entry belongs to, mostly a case
 * @param object what it is about, in the language of the office
 * @param party who sent it or gets it; personal data that can be erased later
 * @param documentTitles the titles of the documents that came or go with it
 * @param originalAt when paper kept elsewhere first arrived, where that was earlier
 */
public record EntryDraft(
    UUID subject,
    String object,
    Optional<Party> party,
    List<String> documentTitles,
    Optional<Instant> originalAt) {
  /** Copies the titles. */
  public EntryDraft {
    documentTitles = List.copyOf(documentTitles);
  }

  /** An entry received now, without papers from elsewhere. */
  public static EntryDraft of(UUID subject, String object, Party party, List<String> titles) {
    return new EntryDraft(subject, object, Optional.of(party), titles, Optional.empty());
  }

  /** A person or body by name and, where it is known, address. */
  public record Party(String name, Optional<String> address) {}
}
