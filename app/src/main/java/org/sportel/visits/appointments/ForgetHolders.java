package org.sportel.visits.appointments;

import java.time.Duration;
import java.time.LocalDate;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Forgets thirty days after an appointment who was expected. */
@Component
final class ForgetHolders implements DailyWork {
  static final Duration REMEMBERED = Duration.ofDays(30);

  private final Appointments appointments;
  private final SlotWishes wishes;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Offers.Place place;

  ForgetHolders(
      Appointments appointments,
      SlotWishes wishes,
      Tenants tenants,
      Transactions transactions,
      Offers.Place place) {
    this.appointments = appointments;
    this.wishes = wishes;
    this.tenants = tenants;
    this.transactions = transactions;
    this.place = place;
  }

  @Override
  public String name() {
    return "visits.forget-holders";
  }

  @Override
  public void run() {
    var before = place.now().minus(REMEMBERED);
    for (var tenant : tenants.list()) {
      var today = LocalDate.ofInstant(place.now(), tenant.zone());
      transactions.run(
          Scope.of(tenant.id()),
          () -> {
            appointments.forget(before);
            wishes.forget(today, before);
          });
    }
  }
}
