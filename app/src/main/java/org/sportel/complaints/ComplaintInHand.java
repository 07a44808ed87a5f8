package org.sportel.complaints;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.audit.AccessLog;
import org.sportel.complaints.model.Complainant;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintEvent.LinkKind;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.deadlines.Reckoning;
import org.springframework.stereotype.Component;

/** A complaint as an officer sees it, without what is sealed. */
@Component
public final class ComplaintInHand {
  /** The name of the page in the access log. */
  public static final String PAGE = "complaint";

  private final ComplaintGate gate;
  private final Complaints complaints;
  private final ComplaintParts parts;
  private final Complainants complainants;
  private final ComplaintClock clock;
  private final AccessLog log;

  ComplaintInHand(
      ComplaintGate gate,
      Complaints complaints,
      ComplaintParts parts,
      Complainants complainants,
      ComplaintClock clock,
      AccessLog log) {
    this.gate = gate;
    this.complaints = complaints;
    this.parts = parts;
    this.complainants = complainants;
    this.clock = clock;
    this.log = log;
  }

  /**
   * A complaint with all that belongs to it.
   *
   * @param person who complains, where that is in the open
   * @param links what it is linked with, as far as the officer may see it
   * @param mine whether the acting officer is in charge
   */
  public record Whole(
      Complaint complaint,
      Optional<Complainant> person,
      List<ComplaintParts.Letter> letters,
      List<ComplaintParts.Statement> statements,
      List<ComplaintParts.Attached> files,
      Map<Complaint, LinkKind> links,
      Reckoning reckoning,
      boolean mine) {
    /** Copies the lists. */
    public Whole {
      letters = List.copyOf(letters);
      statements = List.copyOf(statements);
      files = List.copyOf(files);
      links = Map.copyOf(links);
    }
  }

  /**
   * Opens it in the caller's write transaction; the look is recorded, and what came in counts as
   * read where the officer in charge looks.
   *
   * @throws org.sportel.complaints.model.ComplaintRefusal COMPLAINT_UNKNOWN also for who is not
   *     independent of it
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public Whole open(ComplaintId id) {
    var complaint = gate.open(id);
    boolean mine = complaint.handling().officer().filter(gate.acting()::equals).isPresent();
    if (mine) {
      complaints.read(id);
    }
    log.record(PAGE, "handling", List.of(id.subject()));
    return new Whole(
        complaint,
        complainants.named(id),
        parts.letters(id),
        parts.statements(id),
        parts.files(id),
        links(id),
        clock.reckon(complaint, parts.stops(id)),
        mine);
  }

  /**
   * Whether the acting officer may have a file of a complaint; asked before it is sent.
   *
   * @throws org.sportel.complaints.model.ComplaintRefusal COMPLAINT_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to handle complaints
   */
  public void require(ComplaintId id) {
    gate.open(id);
    log.record(PAGE, "handling", List.of(id.subject()));
  }

  private Map<Complaint, LinkKind> links(ComplaintId id) {
    var kinds = parts.links(id);
    return gate.seen(complaints.list(kinds.keySet())).stream()
        .collect(Collectors.toMap(one -> one, one -> kinds.get(one.id().value())));
  }
}
