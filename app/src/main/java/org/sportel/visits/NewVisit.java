package org.sportel.visits;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.visits.model.Accommodation;
import org.sportel.visits.model.Priority;
import org.sportel.visits.model.Ticket;
import org.sportel.visits.model.Visit;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.Wish;

/**
 * What somebody says who comes in.
 *
 * @param wishes in the order in which they are served, at least one and at most {@value Wish#MOST}
 *     queues
 */
public record NewVisit(
    CentreId centre,
    VisitChannel channel,
    Lang lang,
    Set<Accommodation> needs,
    Optional<Priority> priority,
    List<Wish> wishes) {
  /** Joins the wishes of one queue and refuses none and too many. */
  public NewVisit {
    needs = Set.copyOf(needs);
    wishes = List.copyOf(Wish.joined(wishes));
    if (wishes.isEmpty() || wishes.size() > Wish.MOST) {
      throw new IllegalArgumentException("A visit has one to five wishes");
    }
  }

  /** A visit that began, with its ticket; nobody waits with it yet. */
  public record Begun(Visit visit, Ticket ticket) {}
}
