package org.sportel.visits.appointments;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sportel.network.CentreId;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Jobs;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Keeps times that became free for those who wait for one, first come first served: each is written
 * to and has four hours to confirm, then the next one is.
 */
@Component
final class GiveFreedSlots implements JobHandler<GiveFreedSlots.Order> {
  static final String KIND = "visits.freed";
  static final Duration KEPT = Duration.ofHours(4);
  private static final int SOME = 50;

  private final SlotWishes wishes;
  private final Offers offers;
  private final HoldSlot holdSlot;
  private final AppointmentMail mail;
  private final Transactions transactions;
  private final FreedSlots freed;

  GiveFreedSlots(
      SlotWishes wishes,
      Offers offers,
      HoldSlot holdSlot,
      AppointmentMail mail,
      Transactions transactions,
      FreedSlots freed) {
    this.wishes = wishes;
    this.offers = offers;
    this.holdSlot = holdSlot;
    this.mail = mail;
    this.transactions = transactions;
    this.freed = freed;
  }

  /** The centre in which something became free. */
  record Order(UUID centre) {}

  /** Plans the work. */
  @Component
  record FreedSlots(Jobs jobs, Offers.Place place) {
    /** In the running transaction: something became free. */
    void in(CentreId centre) {
      jobs.enqueue(KIND, centre.value(), new Order(centre.value()), place.now());
    }

    /** Looks again once somebody's time to confirm is over. */
    void after(SlotWish wish) {
      var due = place.now().plus(KEPT).plusSeconds(1);
      jobs.enqueue(KIND, wish.id(), new Order(wish.centre().value()), due);
    }

    LocalDate today() {
      return LocalDate.ofInstant(place.now(), place.zone());
    }
  }

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> data() {
    return Order.class;
  }

  @Override
  public void run(TenantId tenant, Order order) {
    transactions.run(Scope.of(tenant), () -> give(new CentreId(order.centre())));
  }

  private void give(CentreId centre) {
    for (var wish : wishes.waiting(centre, freed.today(), SOME)) {
      var slot =
          offers.free(centre, wish.wish(), freed.today(), 1, false).values().stream()
              .flatMap(List::stream)
              .filter(
                  one ->
                      !LocalDate.ofInstant(one.starts(), freed.place().zone())
                          .isAfter(wish.until()))
              .findFirst();
      slot.ifPresent(free -> offer(wish, free));
    }
  }

  private void offer(SlotWish wish, Appointment.Slot slot) {
    var held = holdSlot.keep(wish.centre(), wish.wish(), slot.starts(), wish.lang(), KEPT);
    wishes.offered(wish.id());
    freed.after(wish);
    mail.offered(held.appointment(), held.code(), wish.email());
  }
}
