package org.sportel.identity;

import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Answers from the acting person's duties. The program itself may do everything; citizens and those
 * who have not signed in hold no power. A person signed in for one tenant holds none in another's
 * transaction, whatever duties they have there.
 */
@Component
final class StaffAuthority implements Authority {
  private final Acting acting;
  private final SignedIn signedIn;
  private final Transactions transactions;
  private final Duties duties;
  private final Units units;

  StaffAuthority(
      Acting acting, SignedIn signedIn, Transactions transactions, Duties duties, Units units) {
    this.acting = acting;
    this.signedIn = signedIn;
    this.transactions = transactions;
    this.duties = duties;
    this.units = units;
  }

  @Override
  public Places places(Power power) {
    var actor = acting.now();
    return switch (actor.kind()) {
      case SYSTEM -> Places.everywhere();
      case STAFF -> rights(actor).in(power);
      case CITIZEN, ANONYMOUS -> Places.nowhere();
    };
  }

  private Rights rights(Actor actor) {
    var scope = transactions.scope();
    var seat = signedIn.seat().filter(s -> s.staff().id().value().equals(actor.id()));
    if (seat.isPresent()) {
      var own = Scope.of(seat.get().tenant().id());
      var elsewhere = scope.filter(Scope.Tenant.class::isInstance).filter(s -> !s.equals(own));
      return elsewhere.isPresent() ? Rights.none() : seat.get().rights();
    }
    return scope.filter(Scope.Tenant.class::isInstance).isPresent()
        ? duties
            .find(new AccountId(actor.id()))
            .filter(Staff::active)
            .map(staff -> Rights.of(staff.duties(), units.tree()))
            .orElseGet(Rights::none)
        : Rights.none();
  }
}
