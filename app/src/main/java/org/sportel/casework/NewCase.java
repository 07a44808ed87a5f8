package org.sportel.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.Channel;
import org.sportel.catalogue.VersionId;
import org.sportel.documents.FileId;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.platform.Lang;
import org.sportel.visits.model.VisitId;

/**
 * A complete application, ready to become a case.
 *
 * @param answersJson the checked answers as one JSON object
 * @param lang the language in which the applicant wants to be addressed
 */
public record NewCase(
    VersionId service,
    Applicant applicant,
    Submission submission,
    String answersJson,
    List<Attachment> attachments,
    Lang lang) {
  /** Copies the attachments. */
  public NewCase {
    attachments = List.copyOf(attachments);
  }

  /**
   * How the application came.
   *
   * @param byStaff whether a clerk keyed it in on behalf of the applicant
   * @param originalAt when paper first reached the office, where that was earlier than now
   * @param visit the visit during which it was taken, where somebody was there
   */
  public record Submission(
      Channel channel,
      Optional<CounterId> counter,
      Optional<CentreId> centre,
      boolean byStaff,
      Optional<Instant> originalAt,
      Optional<VisitId> visit) {
    /** Sent by the applicant on a public page. */
    public static Submission online() {
      return new Submission(
          Channel.ONLINE,
          Optional.empty(),
          Optional.empty(),
          false,
          Optional.empty(),
          Optional.empty());
    }

    /** Taken at a counter. */
    public static Submission counter(CounterId counter, CentreId centre) {
      return new Submission(
          Channel.COUNTER,
          Optional.of(counter),
          Optional.of(centre),
          true,
          Optional.empty(),
          Optional.empty());
    }
  }

  /** A stored file with the title it has in the case. */
  public record Attachment(FileId file, String title) {}
}
