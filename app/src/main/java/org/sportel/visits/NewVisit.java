package org.sportel.visits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.Priority;
import org.sportel.visits.model.QueueId;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.Visit;
import org.sportel.visits.model.VisitChannel;

/**
 * What somebody says who comes in.
 *
 * @param wishes one ticket each, at least one and at most {@value #MOST_WISHES}
 */
public record NewVisit(
    CentreId centre,
    VisitChannel channel,
    Lang lang,
    Set<Accommodation> needs,
    Optional<Priority> priority,
    List<Wish> wishes) {
  static final int MOST_WISHES = 5;

  /** Copies the lists and refuses none and too many wishes. */
  public NewVisit {
    needs = Set.copyOf(needs);
    wishes = List.copyOf(wishes);
    if (wishes.isEmpty() || wishes.size() > MOST_WISHES) {
      throw new IllegalArgumentException("A visit has one to five wishes");
    }
  }

  /**
   * A queue to wait in.
   *
   * @param services what for; may be empty
   */
  public record Wish(QueueId queue, List<ServiceCode> services) {
    /** Copies the services. */
    public Wish {
      services = List.copyOf(services);
    }
  }

  /** A visit that began, with its tickets; nobody waits with them yet. */
  public record Begun(Visit visit, List<Ticket> tickets) {
    /** Copies the tickets. */
    public Begun {
      tickets = List.copyOf(tickets);
    }
  }
}
