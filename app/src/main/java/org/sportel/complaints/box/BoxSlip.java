package org.sportel.complaints.box;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.documents.FileId;
import org.sportel.platform.subject.Subject;

/**
 * A slip of a batch.
 *
 * @param place in its batch, from one
 * @param complaint what it became where it complains
 * @param service code of the service, where the slip names one
 * @param body the words; empty of complaints and after a year
 */
public record BoxSlip(
    UUID id,
    int place,
    SlipKind kind,
    Optional<UUID> complaint,
    ComplaintTopic topic,
    Optional<String> service,
    String body,
    List<Scan> scans) {
  /** The picture of a slip. */
  public record Scan(FileId file, String name) {}

  /** A slip as the subject of a general module. */
  public static Subject subject(UUID slip) {
    return new Subject("box-slip", slip);
  }

  /** Copies the list. */
  public BoxSlip {
    scans = List.copyOf(scans);
  }
}
