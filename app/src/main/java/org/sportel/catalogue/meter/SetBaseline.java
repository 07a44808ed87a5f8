package org.sportel.catalogue.meter;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import org.sportel.catalogue.CatalogueEvent;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Names the version against which a service is measured, with the rates and cases of that day. */
@Component
public final class SetBaseline {
  private static final int MOST_CASES = 10_000_000;
  private static final BigDecimal MOST_MONEY = BigDecimal.valueOf(1_000_000);

  private final VersionHistory history;
  private final Baselines baselines;
  private final Authority authority;
  private final Journal journal;
  private final Acting acting;
  private final Clock clock;

  SetBaseline(
      VersionHistory history,
      Baselines baselines,
      Authority authority,
      Journal journal,
      Acting acting,
      Clock clock) {
    this.history = history;
    this.baselines = baselines;
    this.authority = authority;
    this.journal = journal;
    this.acting = acting;
    this.clock = clock;
  }

  /** The baseline wanted: cases of a year, and what an hour, a trip and a page are worth. */
  public record Wanted(int number, int yearly, BigDecimal hour, BigDecimal trip, BigDecimal page) {}

  /**
   * Sets it inside the caller's transaction; an earlier baseline of the service is replaced.
   *
   * @throws CatalogueRefusal SERVICE_UNKNOWN, VERSION_UNKNOWN, NUMBER_WRONG naming the most
   * @throws org.sportel.platform.NotAllowed without the power to design services
   */
  public void set(ServiceCode code, Wanted wanted) {
    authority.require(Power.DESIGN_SERVICES);
    var version =
        history
            .find(code, wanted.number())
            .orElseThrow(() -> new CatalogueRefusal(Reason.VERSION_UNKNOWN))
            .card()
            .version();
    if (wanted.yearly() < 1 || wanted.yearly() > MOST_CASES) {
      throw new CatalogueRefusal(Reason.NUMBER_WRONG, MOST_CASES);
    }
    var rates = new Rates(money(wanted.hour()), money(wanted.trip()), money(wanted.page()));
    baselines.put(
        new Baseline(
            code, version, wanted.yearly(), rates, acting.now().office(), clock.instant()));
    journal.record(
        new CatalogueEvent.BaselineSet(
            version.value(), code.value(), wanted.number(), wanted.yearly()));
  }

  private static BigDecimal money(BigDecimal typed) {
    if (typed.signum() < 0 || typed.compareTo(MOST_MONEY) > 0) {
      throw new CatalogueRefusal(Reason.NUMBER_WRONG, MOST_MONEY);
    }
    return typed.setScale(2, RoundingMode.HALF_UP);
  }
}
