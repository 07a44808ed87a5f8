package org.sportel.visits.coming;

import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.network.Centre;
import org.sportel.visits.appointments.BookingRules;
import org.sportel.visits.hours.HeldShare;
import org.sportel.visits.remote.RemoteTickets;
import org.sportel.visits.web.Here;
import org.springframework.stereotype.Component;

/** Answers for a centre whether one can come now, in a transaction and the reader's language. */
@Component
final class ComingViews {
  private final Here here;
  private final ComingNow now;
  private final BookingRules rules;
  private final HeldShare held;
  private final RemoteTickets remote;

  ComingViews(Here here, ComingNow now, BookingRules rules, HeldShare held, RemoteTickets remote) {
    this.here = here;
    this.now = now;
    this.rules = rules;
    this.held = held;
    this.remote = remote;
  }

  ComingView of(Centre centre, Optional<ServiceCard> service) {
    var address = "/m/" + here.current().get().slug() + "/centres/" + centre.code() + "/now.json";
    var said = now.of(centre, service);
    return new ComingView(
        said,
        service.map(card -> address + "?service=" + card.code().value()).orElse(address),
        rules.of(centre.id()).open(),
        said.open().orElse(false) && remote.given(centre.id()),
        held.words(centre.id(), here.today()));
  }
}
