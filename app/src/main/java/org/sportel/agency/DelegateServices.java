package org.sportel.agency;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.agency.model.AgencyDelegation;
import org.sportel.agency.model.AgencyEvent;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.DelegationId;
import org.sportel.agency.model.WhoTakes;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedText;
import org.sportel.standards.model.DeliveryKind;
import org.springframework.stereotype.Component;

/** Delegates services of the acting institution to a municipality, in the institution's tenant. */
@Component
public final class DelegateServices {
  private static final int LONGEST_ACT = 300;

  private final AgencyDelegations delegations;
  private final Institution institution;
  private final Authority authority;
  private final Journal journal;
  private final Ids ids;
  private final Clock clock;

  DelegateServices(
      AgencyDelegations delegations,
      Institution institution,
      Authority authority,
      Journal journal,
      Ids ids,
      Clock clock) {
    this.delegations = delegations;
    this.institution = institution;
    this.authority = authority;
    this.journal = journal;
    this.ids = ids;
    this.clock = clock;
  }

  /** What the institution is and offers. */
  @Component
  record Institution(
      Tenants tenants, Services services, CurrentDay today, Transactions transactions) {
    Tenant here() {
      return tenants.get(transactions.tenant());
    }

    boolean offers(String code) {
      return ServiceCode.find(code).flatMap(services::find).isPresent();
    }
  }

  /**
   * What is typed of a delegation.
   *
   * @param centre empty for every centre of the municipality; known to be one of them
   */
  public record Entry(
      Tenant host,
      Optional<CentreId> centre,
      WhoTakes who,
      Map<String, DeliveryKind> services,
      LocalDate from,
      Optional<LocalDate> until,
      String act) {
    /** Copies the services. */
    public Entry {
      services = Map.copyOf(services);
    }
  }

  /**
   * Makes the delegation.
   *
   * @throws AgencyRefusal NO_INSTITUTION, HOST_UNKNOWN, SERVICE_UNKNOWN, DAY_WRONG, ACT_WRONG
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public DelegationId delegate(Entry entry) {
    authority.require(Power.ADMINISTER);
    var here = institution.here();
    if (here.kind() != Tenant.Kind.INSTITUTION) {
      throw AgencyRefusal.of(AgencyRefusal.Reason.NO_INSTITUTION);
    }
    if (entry.host().kind() != Tenant.Kind.MUNICIPALITY
        || !entry.host().country().equals(here.country())) {
      throw AgencyRefusal.at("host", AgencyRefusal.Reason.HOST_UNKNOWN);
    }
    if (entry.services().isEmpty()
        || entry.services().containsValue(DeliveryKind.NONE)
        || !entry.services().keySet().stream().allMatch(institution::offers)) {
      throw AgencyRefusal.at("services", AgencyRefusal.Reason.SERVICE_UNKNOWN);
    }
    requireDays(entry);
    var made =
        new AgencyDelegation(
            new DelegationId(ids.next()),
            here.id(),
            entry.host().id(),
            new AgencyDelegation.Where(entry.centre(), entry.who(), Set.of()),
            entry.services(),
            new AgencyDelegation.Term(entry.from(), entry.until()),
            act(entry.act()),
            clock.instant(),
            Optional.empty());
    delegations.add(made);
    journal.record(
        new AgencyEvent.Delegated(
            made.id().value(),
            made.host().value(),
            entry.centre().map(CentreId::value),
            entry.who(),
            entry.services(),
            entry.from(),
            entry.until()));
    return made.id();
  }

  private void requireDays(Entry entry) {
    if (entry.from().isBefore(institution.today().day())) {
      throw AgencyRefusal.at("from", AgencyRefusal.Reason.DAY_WRONG);
    }
    if (entry.until().filter(entry.from()::isAfter).isPresent()) {
      throw AgencyRefusal.at("until", AgencyRefusal.Reason.DAY_WRONG);
    }
  }

  private static String act(String typed) {
    var act = TypedText.line(typed);
    if (TypedText.blank(act) || act.length() > LONGEST_ACT) {
      throw AgencyRefusal.at("act", AgencyRefusal.Reason.ACT_WRONG, LONGEST_ACT);
    }
    return act;
  }
}
