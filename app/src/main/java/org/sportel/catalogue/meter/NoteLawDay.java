package org.sportel.catalogue.meter;

import java.time.LocalDate;
import org.sportel.catalogue.CatalogueEvent;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Notes on which day the law was published that made a version of a service necessary. */
@Component
public final class NoteLawDay {
  private final VersionHistory history;
  private final Baselines baselines;
  private final CurrentDay today;
  private final Authority authority;
  private final Journal journal;

  NoteLawDay(
      VersionHistory history,
      Baselines baselines,
      CurrentDay today,
      Authority authority,
      Journal journal) {
    this.history = history;
    this.baselines = baselines;
    this.today = today;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Notes it inside the caller's transaction; an earlier day is replaced.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, VERSION_UNKNOWN, LAW_AHEAD for a day that has not
   *     come
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void note(ServiceCode code, int number, LocalDate day) {
    authority.require(Power.DESIGN_SERVICES);
    var version =
        history
            .find(code, number)
            .orElseThrow(() -> new CatalogueRefusal(Reason.VERSION_UNKNOWN))
            .card()
            .version();
    if (day.isAfter(today.day())) {
      throw new CatalogueRefusal(Reason.LAW_AHEAD);
    }
    baselines.lawDay(version, day);
    journal.record(new CatalogueEvent.LawDayNoted(version.value(), code.value(), number, day));
  }
}
