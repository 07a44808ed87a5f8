package org.sportel.identity.web;

import java.util.Optional;
import org.sportel.identity.ProposedDuties;
import org.sportel.identity.SignedIn;
import org.sportel.identity.Staff;
import org.sportel.identity.secondfactor.SecondFactor;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Component;

/** Puts together what the page of one person shows, inside a reading transaction. */
@Component
final class StaffPages {
  private final CurrentTenant current;
  private final SignedIn signedIn;
  private final Units units;
  private final SecondFactor secondFactor;
  private final ProposedDuties proposed;

  StaffPages(
      CurrentTenant current,
      SignedIn signedIn,
      Units units,
      SecondFactor secondFactor,
      ProposedDuties proposed) {
    this.current = current;
    this.signedIn = signedIn;
    this.units = units;
    this.secondFactor = secondFactor;
    this.proposed = proposed;
  }

  StaffPage of(Staff person, Optional<StaffForm> typed, Optional<Done> done, FieldErrors errors) {
    var form = typed.orElseGet(() -> StaffForm.of(person));
    var tree = units.tree();
    var choices = new DutyChoices(tree, current.get().kind(), form.duties());
    var second = secondFactor.any(person.id());
    var me = signedIn.seat().orElseThrow().staff().id();
    var waiting =
        proposed.find(person.id()).map(found -> WaitingDuties.of(found, person, me, tree));
    return new StaffPage(person, second, waiting, tree, form, choices, done, errors);
  }
}
