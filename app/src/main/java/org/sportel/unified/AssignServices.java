package org.sportel.unified;

import java.time.LocalDate;
import java.util.Collection;
import org.sportel.catalogue.ChangeReason;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Assigns a unified service to municipalities from a day. */
@Component
public final class AssignServices {
  private final UnifiedRows rows;
  private final Offered offered;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;
  private final Transactions transactions;

  AssignServices(
      UnifiedRows rows,
      Offered offered,
      Authority authority,
      Acting acting,
      Journal journal,
      Transactions transactions) {
    this.rows = rows;
    this.offered = offered;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
    this.transactions = transactions;
  }

  /** The operator's own catalogue and day. */
  @Component
  record Offered(Services services, ServiceBundles bundles, CurrentDay today) {}

  /**
   * Assigns inside the caller's transaction in the operator's tenant; an adoption of the version in
   * force is opened in each municipality. One that has the service already gets the new day.
   *
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal SERVICE_UNKNOWN, REASON_MISSING
   * @throws UnifiedRefusal NOBODY_CHOSEN, ASSIGNED_BY_ANOTHER
   * @throws org.sportel.platform.NotAllowed without the power to operate the network
   */
  public void assign(
      ServiceCode code, Collection<TenantId> municipalities, LocalDate from, String typed) {
    authority.require(Power.OPERATE_NETWORK);
    var reason = ChangeReason.of(typed);
    if (municipalities.isEmpty()) {
      throw new UnifiedRefusal(UnifiedRefusal.Reason.NOBODY_CHOSEN);
    }
    var operator = transactions.tenant();
    var card = offered.services().get(code);
    var bundle = offered.bundles().of(card.version());
    var edition =
        new Edition(operator, card.number(), bundle.card(), bundle.parts(), offered.today().day());
    rows.keep(edition);
    for (var municipality : municipalities) {
      if (!rows.assign(new ServiceAssignment(operator, code, municipality, from, reason))) {
        throw new UnifiedRefusal(UnifiedRefusal.Reason.ASSIGNED_BY_ANOTHER);
      }
      rows.open(municipality, edition);
      journal.record(
          new UnifiedEvent.Assigned(acting.now().id(), code.value(), municipality.value(), from));
    }
  }
}
