package org.sportel.network;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.UUID;
import org.sportel.network.db.tables.records.TenantRecord;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Adds an organisation to the network. */
@Component
public final class AddTenant {
  private final Transactions transactions;
  private final Tenants tenants;
  private final Columns columns;
  private final Journal journal;
  private final Authority authority;
  private final Clock clock;

  AddTenant(
      Transactions transactions,
      Tenants tenants,
      Columns columns,
      Journal journal,
      Authority authority,
      Clock clock) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.columns = columns;
    this.journal = journal;
    this.authority = authority;
    this.clock = clock;
  }

  /**
   * Adds the tenant and gives it the next number.
   *
   * @throws NetworkRefusal SLUG_TAKEN when another tenant has the address
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, or for a
   *     tenant of another country
   */
  public TenantId add(NewTenant tenant) {
    return add(tenant, () -> {});
  }

  /**
   * As {@link #add(NewTenant)}, with work in the new tenant that is committed together with it.
   *
   * @throws NetworkRefusal SLUG_TAKEN when another tenant has the address
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, or for a
   *     tenant of another country
   */
  public TenantId add(NewTenant tenant, Runnable furnish) {
    authority.require(Power.OPERATE_NETWORK);
    if (!tenants.adds(tenant)) {
      throw new NotAllowed();
    }
    var id = transactions.write(Scope.network(), tenants::nextId);
    return transactions.write(
        Scope.of(id),
        () -> {
          if (tenants.taken(tenant.slug())) {
            throw new NetworkRefusal(NetworkRefusal.Reason.SLUG_TAKEN, tenant.slug());
          }
          tenants.add(row(id, tenant));
          journal.record(
              new NetworkEvent.TenantAdded(subject(tenant.slug()), id.value(), tenant.slug()));
          furnish.run();
          return id;
        });
  }

  /** What the journal knows a tenant by. */
  static UUID subject(String slug) {
    return UUID.nameUUIDFromBytes(("tenant " + slug).getBytes(StandardCharsets.UTF_8));
  }

  private TenantRecord row(TenantId id, NewTenant tenant) {
    var row = new TenantRecord();
    row.setId(id.value());
    row.setSlug(tenant.slug());
    row.setKind(tenant.kind().name());
    row.setName(columns.json(tenant.name()));
    row.setCountry(tenant.country());
    row.setLang(tenant.lang().tag());
    row.setCurrency(tenant.currency());
    row.setZone(tenant.zone().getId());
    row.setLat(tenant.lat());
    row.setLon(tenant.lon());
    row.setLive(tenant.live());
    row.setAddedAt(clock.instant().atOffset(ZoneOffset.UTC));
    return row;
  }
}
