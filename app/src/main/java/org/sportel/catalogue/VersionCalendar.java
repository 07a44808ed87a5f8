package org.sportel.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.bundle.CatalogueRefusal.Reason;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenants;
import org.sportel.platform.Jobs;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The days from which versions are in force, by the tenant's own calendar. */
@Component
final class VersionCalendar {
  private static final int YEARS_AHEAD = 10;

  private final CurrentDay today;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Jobs jobs;
  private final VersionMoves moves;

  VersionCalendar(
      CurrentDay today, Tenants tenants, Transactions transactions, Jobs jobs, VersionMoves moves) {
    this.today = today;
    this.tenants = tenants;
    this.transactions = transactions;
    this.jobs = jobs;
    this.moves = moves;
  }

  /** The tenant's day. */
  LocalDate today() {
    return today.day();
  }

  /**
   * The day from which something is to hold; empty is at once, as is today.
   *
   * @throws CatalogueRefusal DAY_PAST, DAY_FAR
   */
  Optional<LocalDate> ahead(Optional<LocalDate> from) {
    var now = today();
    from.ifPresent(
        day -> {
          if (day.isBefore(now)) {
            throw new CatalogueRefusal(Reason.DAY_PAST);
          }
          if (day.isAfter(now.plusYears(YEARS_AHEAD))) {
            throw new CatalogueRefusal(Reason.DAY_FAR, YEARS_AHEAD);
          }
        });
    return from.filter(day -> day.isAfter(now));
  }

  /**
   * Brings an approved version into force, or plans it for a day that lies ahead.
   *
   * @throws CatalogueRefusal DAY_TAKEN when another version is planned for the same day
   */
  VersionState approve(Versions.Stored version, Optional<LocalDate> from, String reason) {
    var later = from.filter(day -> day.isAfter(today()));
    if (later.isEmpty()) {
      return moves.enforce(version, moves.hold(version.service()).offered(), reason);
    }
    var planned = new VersionState.Planned(later.get());
    if (moves.planned(version.service(), later.get())) {
      throw new CatalogueRefusal(Reason.DAY_TAKEN);
    }
    moves.move(version, planned, reason);
    wake(version.id().value(), later.get());
    return planned;
  }

  /** Looks after what is due at the beginning of a day. */
  void wake(UUID subject, LocalDate day) {
    var tenant = tenants.get(transactions.tenant());
    jobs.enqueue(
        DueVersions.KIND,
        subject,
        new DueVersions.Order(subject),
        day.atStartOfDay(tenant.zone()).toInstant());
  }
}
