package org.sportel.visits.outages;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Makes known that a system of another body is down. */
@Component
public final class SetOutage {
  private final Centres centres;
  private final Outages outages;
  private final Authority authority;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  SetOutage(
      Centres centres,
      Outages outages,
      Authority authority,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.centres = centres;
    this.outages = outages;
    this.authority = authority;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Makes it known from now on, in the caller's write transaction.
   *
   * @param services what cannot be given meanwhile; none means every service
   * @throws VisitRefusal OUTAGE_EMPTY without words
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void set(CentreId centre, LocalText text, List<ServiceCode> services) {
    CentreRight.require(authority, centres.get(centre));
    if (text.texts().values().stream().allMatch(String::isBlank)) {
      throw new VisitRefusal(VisitRefusal.Reason.OUTAGE_EMPTY);
    }
    var since = clock.instant().truncatedTo(ChronoUnit.MICROS);
    var outage = new SystemOutage(ids.next(), centre, text, services, since);
    outages.add(outage);
    journal.record(
        new HallEvent.OutageSet(
            centre.value(), outage.id(), services.stream().map(ServiceCode::value).toList()));
  }
}
