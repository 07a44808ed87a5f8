package org.sportel.network.change;

import java.time.Clock;
import java.time.LocalDate;
import org.sportel.network.NetworkRefusal;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Closes an organisation: after its last day nothing new begins there, what runs goes on to its
 * end, and its public pages say where people turn. One person of the operator proposes, a second
 * one confirms.
 */
@Component
public final class CloseTenant {
  private final Transactions transactions;
  private final Tenants tenants;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;
  private final Clock clock;

  CloseTenant(
      Transactions transactions,
      Tenants tenants,
      Authority authority,
      Acting acting,
      Journal journal,
      Clock clock) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Proposes it.
   *
   * @param lastDay the last day on which something new may begin
   * @param where where people turn afterwards
   * @throws NetworkRefusal CLOSING_DAY_PAST, CLOSING_KNOWN when it was proposed before
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, or for a
   *     tenant of another country
   */
  public void close(TenantId id, LocalDate lastDay, LocalText where) {
    var tenant = operated(id);
    if (lastDay.isBefore(LocalDate.ofInstant(clock.instant(), tenant.zone()))) {
      throw NetworkRefusal.closing(NetworkRefusal.Reason.CLOSING_DAY_PAST);
    }
    transactions.run(
        Scope.of(id),
        () -> {
          if (tenants.closingOf(id).isPresent()) {
            throw NetworkRefusal.closing(NetworkRefusal.Reason.CLOSING_KNOWN);
          }
          tenants.proposeClosing(id, new Tenant.Closing(lastDay, where), acting.now());
          journal.record(
              new TenantChangeEvent.ClosingProposed(tenant.subject(), id.value(), lastDay));
        });
  }

  /**
   * Agrees as the second person.
   *
   * @throws NetworkRefusal NO_CLOSING, OWN_CLOSING for whoever proposed it
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, or for a
   *     tenant of another country
   */
  public void confirm(TenantId id) {
    var tenant = operated(id);
    transactions.run(
        Scope.of(id),
        () -> {
          var proposed = proposal(id);
          if (proposed.by().equals(acting.now().id())) {
            throw NetworkRefusal.closing(NetworkRefusal.Reason.OWN_CLOSING);
          }
          tenants.confirmClosing(id, acting.now());
          journal.record(
              new TenantChangeEvent.ClosingConfirmed(
                  tenant.subject(), id.value(), proposed.closing().lastDay()));
        });
  }

  /**
   * Takes it back, proposed or confirmed; a closed organisation then takes applications again.
   *
   * @throws NetworkRefusal NO_CLOSING
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, or for a
   *     tenant of another country
   */
  public void drop(TenantId id) {
    var tenant = operated(id);
    transactions.run(
        Scope.of(id),
        () -> {
          proposal(id);
          tenants.dropClosing(id);
          journal.record(new TenantChangeEvent.ClosingDropped(tenant.subject(), id.value()));
        });
  }

  private Tenant.Proposed proposal(TenantId id) {
    return tenants
        .closingOf(id)
        .orElseThrow(() -> NetworkRefusal.closing(NetworkRefusal.Reason.NO_CLOSING));
  }

  private Tenant operated(TenantId id) {
    authority.require(Power.OPERATE_NETWORK);
    return tenants.operated(id);
  }
}
