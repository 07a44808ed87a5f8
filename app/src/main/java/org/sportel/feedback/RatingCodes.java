package org.sportel.feedback;

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
 * an application.
 */
@Component
public final class RatingCodes {
  private static final String PURPOSE = "rating";
  private static final String SEALED = "a.";
  private static final int LONGEST = 400;

  private final Sealer sealer;
  private final Tickets tickets;

  RatingCodes(Sealer sealer, Tickets tickets) {
    this.sealer = sealer;
    this.tickets = tickets;
  }

  /** What a code lets somebody rate. */
  public record Rated(
      RatingSource source, UUID subject, Optional<UUID> centre, Optional<String> service) {}

  /** The code for an application that was sent; it rates in this municipality alone. */
  public String ofApplication(TenantId municipality, UUID id) {
    return SEALED + sealer.seal(purpose(municipality), id.toString());
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
    return code.startsWith(SEALED)
        ? sealer
            .open(purpose(municipality), code.substring(SEALED.length()))
            .map(RatingCodes::application)
            .orElseThrow(RatingCodes::unknown)
        : tickets.coded(code).map(RatingCodes::ticket).orElseThrow(RatingCodes::unknown);
  }

  private static String purpose(TenantId municipality) {
    return PURPOSE + " " + municipality.value();
  }

  private static Rated application(String id) {
    return new Rated(
        RatingSource.APPLICATION, UUID.fromString(id), Optional.empty(), Optional.empty());
  }

  private static Rated ticket(Ticket ticket) {
    if (ticket.state() != TicketState.FINISHED) {
      throw new FeedbackRefusal(FeedbackRefusal.Reason.NOT_YET);
    }
    return new Rated(
        RatingSource.TICKET,
        ticket.id().value(),
        Optional.of(ticket.visit().centre().value()),
        ticket.services().stream().findFirst().map(service -> service.value()));
  }

  private static FeedbackRefusal unknown() {
    return new FeedbackRefusal(FeedbackRefusal.Reason.CODE_UNKNOWN);
  }
}
