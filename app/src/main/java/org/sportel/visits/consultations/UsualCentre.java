package org.sportel.visits.consultations;

import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.platform.Acting;
import org.sportel.visits.Seats;
import org.sportel.visits.model.Seat;
import org.springframework.stereotype.Component;

/** Finds the centre for which the acting person notes advice, in a transaction. */
@Component
public final class UsualCentre {
  private final Seats seats;
  private final Consultations consultations;
  private final Centres centres;
  private final Acting acting;

  UsualCentre(Seats seats, Consultations consultations, Centres centres, Acting acting) {
    this.seats = seats;
    this.consultations = consultations;
    this.centres = centres;
    this.acting = acting;
  }

  /** Where they sit today, else where they noted last, else the only centre there is. */
  public Optional<CentreId> find() {
    return seats
        .find()
        .map(Seat::centre)
        .or(() -> consultations.lastCentre(acting.now().id()))
        .or(this::only);
  }

  private Optional<CentreId> only() {
    var all = centres.list();
    return all.size() == 1 ? Optional.of(all.getFirst()).map(Centre::id) : Optional.empty();
  }
}
