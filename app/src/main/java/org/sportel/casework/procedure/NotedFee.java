package org.sportel.casework.procedure;

import java.util.Optional;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.Due;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseFees;
import org.sportel.catalogue.Services;
import org.springframework.stereotype.Component;

/** Notes of a fee what is known of its payment, with the sum that was asked for by then. */
@Component
public final class NotedFee {
  private final CaseFees fees;
  private final Services services;
  private final ActionContext context;

  NotedFee(CaseFees fees, Services services, ActionContext context) {
    this.fees = fees;
    this.services = services;
    this.context = context;
  }

  /** Notes it; of a fee that is paid everything that is asked for so far. */
  public void note(Case file, CaseFee fee) {
    var asked = fees.find(file.id()).flatMap(CaseFee::due).or(() -> ofCard(file));
    fees.put(file.id(), fee.paid(asked), context.actor().office(), context.now());
  }

  private Optional<Due> ofCard(Case file) {
    return Due.ofCard(services.version(file.version()), file.clock().speed());
  }
}
