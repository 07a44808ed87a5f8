package org.sportel.identity;

import java.util.Optional;
import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Answers from the acting person's duties. The program itself may do everything; guests, citizens
 * and those who have not signed in hold no power. A person signed in for one tenant holds none in
 * another's transaction, whatever duties they have there.
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
      case STAFF -> ofStaff(actor, power);
      case GUEST, CITIZEN, ANONYMOUS -> Places.nowhere();
    };
  }

  @Override
  public boolean anybody(Power power) {
    var tree = units.tree();
    return duties.list().stream()
        .filter(Staff::active)
        .anyMatch(staff -> !Rights.of(staff.duties(), tree).in(power).none());
  }

  private Places ofStaff(Actor actor, Power power) {
    var tenant = transactions.scope().filter(Scope.Tenant.class::isInstance);
    var seat = seat(actor);
    if (seat.isPresent()) {
      var own = Scope.of(seat.get().tenant().id());
      return tenant.isEmpty() || tenant.get().equals(own)
          ? seat.get().places(power)
          : Places.nowhere();
    }
    return tenant.isPresent() ? asWritten(actor, power) : Places.nowhere();
  }

  private Optional<SignedIn.Seat> seat(Actor actor) {
    return signedIn.seat().filter(seat -> seat.staff().id().value().equals(actor.id()));
  }

  /** Outside a request, as the tenant's rows say. */
  private Places asWritten(Actor actor, Power power) {
    return duties
        .find(new AccountId(actor.id()))
        .filter(Staff::active)
        .map(staff -> Rights.of(staff.duties(), units.tree()).in(power))
        .orElseGet(Places::nowhere);
  }
}
