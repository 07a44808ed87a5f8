package org.sportel.visits.appointments;

import java.time.Duration;
import java.time.LocalDate;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Forgets thirty days after an appointment who was expected, and keeps no digest without a key. */
@Component
final class ForgetHolders implements DailyWork {
  static final Duration REMEMBERED = Duration.ofDays(30);

  private final Appointments appointments;
  private final SlotWishes wishes;
  private final PlainDigests plain;
  private final Tenants tenants;
  private final Transactions transactions;
  private final Offers.Place place;

  ForgetHolders(
      Appointments appointments,
      SlotWishes wishes,
      PlainDigests plain,
      Tenants tenants,
      Transactions transactions,
      Offers.Place place) {
    this.appointments = appointments;
    this.wishes = wishes;
    this.plain = plain;
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
      key(Scope.of(tenant.id()));
    }
  }

  private void key(Scope scope) {
    int keyed;
    do {
      keyed = transactions.write(scope, plain::replace);
    } while (keyed > 0);
  }
}
