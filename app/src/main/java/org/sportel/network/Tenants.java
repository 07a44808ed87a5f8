package org.sportel.network;

import static org.sportel.network.db.Tables.TENANT;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.sportel.network.db.Sequences;
import org.sportel.network.db.tables.records.TenantRecord;
import org.sportel.platform.Lang;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * The organisations of the network. Asked at every request, so they are kept in memory for a few
 * seconds; may be asked inside a transaction of any scope and outside.
 */
@Component
public final class Tenants {
  private static final Duration KEPT = Duration.ofSeconds(10);

  private record Snapshot(List<Tenant> tenants, long takenAtNanos) {
    boolean fresh() {
      return System.nanoTime() - takenAtNanos < KEPT.toNanos();
    }
  }

  private final AtomicReference<Optional<Snapshot>> kept = new AtomicReference<>(Optional.empty());
  private final Transactions transactions;
  private final DSLContext sql;
  private final Columns columns;
  private final CurrentTenant current;

  Tenants(Transactions transactions, DSLContext sql, Columns columns, CurrentTenant currentTenant) {
    this.transactions = transactions;
    this.sql = sql;
    this.columns = columns;
    this.current = currentTenant;
  }

  /** Every tenant, by slug. */
  public List<Tenant> list() {
    var snapshot = kept.get();
    if (transactions.scope().isPresent()) {
      return snapshot
          .map(Snapshot::tenants)
          .orElseGet(() -> transactions.once(Tenants.class, this::load));
    }
    if (snapshot.filter(Snapshot::fresh).isPresent()) {
      return snapshot.get().tenants();
    }
    var loaded = transactions.read(Scope.network(), this::load);
    kept.set(Optional.of(new Snapshot(loaded, System.nanoTime())));
    return loaded;
  }

  /** The tenant with this part of the address. */
  public Optional<Tenant> bySlug(String slug) {
    return list().stream().filter(tenant -> tenant.slug().equals(slug)).findFirst();
  }

  /**
   * A tenant that is known to exist.
   *
   * @throws IllegalStateException when it does not
   */
  public Tenant get(TenantId id) {
    return list().stream()
        .filter(tenant -> tenant.id().equals(id))
        .findFirst()
        .or(() -> afresh(id))
        .orElseThrow(() -> new IllegalStateException("No tenant " + id.value()));
  }

  /**
   * A tenant that is known to exist and that the operator of the page may prepare and open.
   *
   * @throws NotAllowed for one that is not the operator's to prepare
   */
  public Tenant operated(TenantId id) {
    var tenant = get(id);
    if (!operates(tenant)) {
      throw new NotAllowed();
    }
    return tenant;
  }

  /**
   * Whether the operator of the page may prepare and open a tenant: itself, and those of its
   * country. At the terminal, where no operator is at a page, every tenant may be.
   */
  public boolean operates(Tenant tenant) {
    return current
        .find()
        .filter(operator -> !tenant.id().equals(operator.id()))
        .map(operator -> operates(operator, tenant.kind(), tenant.country()))
        .orElse(true);
  }

  boolean adds(NewTenant tenant) {
    return current
        .find()
        .map(operator -> operates(operator, tenant.kind(), tenant.country()))
        .orElse(true);
  }

  private static boolean operates(Tenant operator, Tenant.Kind kind, String country) {
    return kind != Tenant.Kind.OPERATOR && country.equals(operator.country());
  }

  /** A tenant may have been added a moment ago, here or on another machine. */
  private Optional<Tenant> afresh(TenantId id) {
    forget();
    forgetHere();
    return list().stream().filter(tenant -> tenant.id().equals(id)).findFirst();
  }

  void forget() {
    kept.set(Optional.empty());
  }

  /** What was read in the running transaction, where there is one. */
  private void forgetHere() {
    if (transactions.scope().isPresent()) {
      transactions.forget(Tenants.class);
    }
  }

  TenantId nextId() {
    return new TenantId(sql.nextval(Sequences.TENANT_NUMBER));
  }

  boolean taken(String slug) {
    return sql.fetchExists(TENANT, TENANT.SLUG.eq(slug));
  }

  void add(TenantRecord row) {
    sql.insertInto(TENANT).set(row).execute();
    forgetHere();
    transactions.afterCommit(this::forget);
  }

  void open(TenantId id) {
    sql.update(TENANT).set(TENANT.LIVE, true).where(TENANT.ID.eq(id.value())).execute();
    forgetHere();
    transactions.afterCommit(this::forget);
  }

  private List<Tenant> load() {
    return sql.selectFrom(TENANT).orderBy(TENANT.SLUG).fetch(this::tenant);
  }

  private Tenant tenant(TenantRecord row) {
    return new Tenant(
        new TenantId(row.getId()),
        row.getSlug(),
        columns.text(row.getName()),
        row.getCountry(),
        Lang.of(row.getLang()),
        row.getCurrency(),
        ZoneId.of(row.getZone()),
        row.getLat(),
        row.getLon(),
        row.getLive(),
        Tenant.Kind.valueOf(row.getKind()));
  }
}
