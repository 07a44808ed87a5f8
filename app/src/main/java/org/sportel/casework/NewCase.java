package org.sportel.casework;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.Channel;
import org.sportel.casework.model.CheckedDocument;
import org.sportel.casework.model.Speed;
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
 * @param speed how fast it is wanted; ordinary where the service offers nothing else
 * @param checked what was found of the service's documents at a counter
 * @param fee whether the fee is paid; empty where the service has none
 */
public record NewCase(
    VersionId service,
    Applicant applicant,
    Submission submission,
    String answersJson,
    List<Attachment> attachments,
    Lang lang,
    Speed speed,
    List<CheckedDocument> checked,
    Optional<CaseFee> fee) {
  /** Copies the lists. */
  public NewCase {
    attachments = List.copyOf(attachments);
    checked = List.copyOf(checked);
  }

  /** An application without a fee, whose documents nobody looked through. */
  public NewCase(
      VersionId service,
      Applicant applicant,
      Submission submission,
      String answersJson,
      List<Attachment> attachments,
      Lang lang) {
    this(
        service,
        applicant,
        submission,
        answersJson,
        attachments,
        lang,
        Speed.ORDINARY,
        List.of(),
        Optional.empty());
  }

  /** The titles of what came with it, on paper or as files: the list of the register. */
  public List<String> handedIn() {
    return Stream.concat(
            attachments.stream().map(Attachment::title),
            checked.stream().filter(one -> one.found().handedIn()).map(CheckedDocument::title))
        .toList();
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
