package org.sportel.agency;

import java.util.Optional;
import java.util.UUID;
import org.sportel.agency.model.AgencyDelegation;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.DelegationId;
import org.sportel.agency.model.SharedCase;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentDay;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * Lets a clerk of a municipality act for the institution of the running transaction, or refuses.
 */
@Component
public final class AgencyGate {
  private final AgencyDelegations delegations;
  private final CurrentDay today;
  private final Transactions transactions;

  AgencyGate(AgencyDelegations delegations, CurrentDay today, Transactions transactions) {
    this.delegations = delegations;
    this.today = today;
    this.transactions = transactions;
  }

  /**
   * Who wants to take what.
   *
   * @param host the tenant in which the clerk is signed in
   * @param clerk the account of the clerk
   */
  public record Wanted(TenantId host, UUID clerk, DelegationId delegation, String code) {}

  /**
   * The delegation by which a service may be taken now.
   *
   * @throws AgencyRefusal DELEGATION_UNKNOWN, NOT_IN_FORCE, NOT_COVERED
   */
  public AgencyDelegation open(Wanted wanted) {
    var found = delegations.get(transactions.tenant(), wanted.delegation());
    if (!found.host().equals(wanted.host())) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.DELEGATION_UNKNOWN);
    }
    if (found.on(today.day()) != AgencyDelegation.State.IN_FORCE) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.NOT_IN_FORCE);
    }
    if (!found.takes(wanted.code()) || !found.lets(wanted.clerk())) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.NOT_COVERED);
    }
    return found;
  }

  /**
   * The delegation by which a clerk of the municipality may hand over the decision of a case that
   * was taken there. It need not be the one it was taken by, but has to cover the service in full.
   * It is held until the transaction ends.
   *
   * @throws AgencyRefusal NOT_COVERED, NOT_IN_FORCE where it is revoked at this moment
   */
  public AgencyDelegation handOver(SharedCase taken, UUID clerk) {
    var found =
        handsOver(taken, clerk)
            .orElseThrow(() -> AgencyRefusal.of(AgencyRefusal.Reason.NOT_COVERED));
    delegations.hold(found.id());
    var held = delegations.get(transactions.tenant(), found.id());
    if (held.on(today.day()) != AgencyDelegation.State.IN_FORCE) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.NOT_IN_FORCE);
    }
    return held;
  }

  /** As {@link #handOver}, without holding it; empty where none covers the case. */
  public Optional<AgencyDelegation> handsOver(SharedCase taken, UUID clerk) {
    return delegations.of(transactions.tenant()).stream()
        .filter(one -> one.host().equals(taken.host()) && one.holdsIn(taken.desk().centre()))
        .filter(one -> one.handsOver(taken.code()) && one.lets(clerk))
        .filter(one -> one.on(today.day()) == AgencyDelegation.State.IN_FORCE)
        .findFirst();
  }

  /**
   * As {@link #open}, in one of the municipality's centres, holding the delegation until the
   * transaction ends: whoever revokes it waits.
   *
   * @throws AgencyRefusal DELEGATION_UNKNOWN, NOT_IN_FORCE, NOT_COVERED
   */
  public AgencyDelegation take(Wanted wanted, Optional<CentreId> centre) {
    delegations.hold(wanted.delegation());
    var found = open(wanted);
    if (!found.holdsIn(centre)) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.NOT_COVERED);
    }
    return found;
  }
}
