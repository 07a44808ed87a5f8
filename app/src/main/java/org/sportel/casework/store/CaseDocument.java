package org.sportel.casework.store;

import java.time.Instant;
import org.sportel.documents.FileId;

/** A file of a case. */
public record CaseDocument(FileId file, String title, Source source, Instant addedAt) {
  /** With what it came. */
  public enum Source {
    /** With the application. */
    APPLICATION,
    /** With an answer to a correction. */
    CORRECTION,
    /** With an opinion. */
    OPINION,
    /** The decision itself. */
    DECISION,
    /** Added by the office. */
    OFFICE
  }
}
