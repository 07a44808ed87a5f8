package org.sportel.feedback;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sportel.documents.FileId;
import org.sportel.platform.subject.Subject;

/**
 * Typed slips of one emptying of which photos are kept.
 *
 * @param slips how many were typed
 */
public record SlipBatch(UUID id, UUID centre, LocalDate emptiedOn, int slips, List<Photo> photos) {
  /** The word for a batch. */
  public static final String SUBJECT = "slip-batch";

  /** The picture of a page or a slip. */
  public record Photo(FileId file, String name) {}

  /** Copies the list. */
  public SlipBatch {
    photos = List.copyOf(photos);
  }

  /** The batch as the access log names it. */
  public Subject subject() {
    return new Subject(SUBJECT, id);
  }
}
