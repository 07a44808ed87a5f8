package org.sportel.feedback;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.model.FeedbackRefusal;
import org.sportel.feedback.model.RatingSource;
import org.sportel.platform.Sealer;
import org.sportel.platform.TenantId;
import org.sportel.visits.Tickets;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.TicketState;
import org.springframework.stereotype.Component;

/**
 * Codes that let somebody rate once, without an account: a ticket's own code, or a sealed one for
 * an application or a decision.
 */
@Component
public final class RatingCodes {
  private static final String PURPOSE = "rating";
  private static final int LONGEST = 400;

  private final Sealer sealer;
  private final Tickets tickets;
  private final RatedCases cases;

  RatingCodes(Sealer sealer, Tickets tickets, RatedCases cases) {
    this.sealer = sealer;
    this.tickets = tickets;
    this.cases = cases;
  }

  /**
   * What a code lets somebody rate.
   *
   * @param number of the case or the ticket; empty where it is not known
   */
  public record Rated(
      RatingSource source,
      UUID subject,
      Optional<UUID> centre,
      Optional<String> service,
      String number) {}

  /** How sealed codes begin, and what is sealed with them besides the municipality. */
  private enum Sealed {
    APPLICATION(RatingSource.APPLICATION, "a.", ""),
    DECISION(RatingSource.DECISION, "d.", " decision");

    private final RatingSource source;
    private final String start;
    private final String purpose;

    Sealed(RatingSource source, String start, String purpose) {
      this.source = source;
      this.start = start;
      this.purpose = purpose;
    }

    private String purpose(TenantId municipality) {
      return PURPOSE + " " + municipality.value() + purpose;
    }
  }

  /** The code for an application that was sent; it rates in this municipality alone. */
  public String ofApplication(TenantId municipality, UUID caseId) {
    return code(Sealed.APPLICATION, municipality, caseId);
  }

  /** The code for what came of a case; it rates in this municipality alone. */
  public String ofDecision(TenantId municipality, UUID caseId) {
    return code(Sealed.DECISION, municipality, caseId);
  }

  private String code(Sealed kind, TenantId municipality, UUID caseId) {
    return kind.start + sealer.seal(kind.purpose(municipality), caseId.toString());
  }

  /**
   * What a code is for, in a transaction.
   *
   * @throws FeedbackRefusal CODE_UNKNOWN, or NOT_YET while the ticket is not over
   */
  public Rated read(TenantId municipality, String code) {
    if (code.length() > LONGEST) {
      throw unknown();
    }
    return Arrays.stream(Sealed.values())
        .filter(kind -> code.startsWith(kind.start))
        .findFirst()
        .map(
            kind ->
                sealer
                    .open(kind.purpose(municipality), code.substring(kind.start.length()))
                    .map(id -> ofCase(kind, UUID.fromString(id)))
                    .orElseThrow(RatingCodes::unknown))
        .orElseGet(
            () -> tickets.coded(code).map(RatingCodes::ticket).orElseThrow(RatingCodes::unknown));
  }

  private Rated ofCase(Sealed kind, UUID id) {
    var about = cases.of(id);
    return new Rated(kind.source, id, about.centre(), about.service(), about.number());
  }

  private static Rated ticket(Ticket ticket) {
    if (ticket.state() != TicketState.FINISHED) {
      throw new FeedbackRefusal(FeedbackRefusal.Reason.NOT_YET);
    }
    return new Rated(
        RatingSource.TICKET,
        ticket.id().value(),
        Optional.of(ticket.visit().centre().value()),
        ticket.services().stream().findFirst().map(service -> service.value()),
        ticket.number().text());
  }

  private static FeedbackRefusal unknown() {
    return new FeedbackRefusal(FeedbackRefusal.Reason.CODE_UNKNOWN);
  }
}
