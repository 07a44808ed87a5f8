package org.sportel.network;

import static org.sportel.network.db.Tables.TENANT;
import static org.sportel.network.db.Tables.TENANT_CLOSING;
import static org.sportel.network.db.Tables.TENANT_FACE;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.sportel.network.db.Sequences;
import org.sportel.network.db.tables.records.TenantFaceRecord;
import org.sportel.network.db.tables.records.TenantRecord;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
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
  private final Clock clock;

  Tenants(
      Transactions transactions,
      DSLContext sql,
      Columns columns,
      CurrentTenant currentTenant,
      Clock clock) {
    this.transactions = transactions;
    this.sql = sql;
    this.columns = columns;
    this.current = currentTenant;
    this.clock = clock;
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
    return Optional.of(get(id)).filter(this::operates).orElseThrow(NotAllowed::new);
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
    changed();
  }

  void open(TenantId id) {
    sql.update(TENANT).set(TENANT.LIVE, true).where(TENANT.ID.eq(id.value())).execute();
    changed();
  }

  /** Another name and contact, inside the caller's transaction. */
  public void rename(TenantId id, LocalText name, Contact contact) {
    var names = columns.json(name);
    sql.update(TENANT).set(TENANT.NAME, names).where(TENANT.ID.eq(id.value())).execute();
    var row = new TenantFaceRecord();
    row.setContact(columns.json(contact));
    face(id, row);
  }

  /** Other arms, or none, inside the caller's transaction. */
  public void setArms(TenantId id, Optional<byte[]> arms) {
    var row = new TenantFaceRecord();
    row.set(TENANT_FACE.ARMS, arms.orElse(null));
    row.set(
        TENANT_FACE.ARMS_KEY,
        arms.map(bytes -> UUID.nameUUIDFromBytes(bytes).toString()).orElse(null));
    face(id, row);
  }

  /** Other names of its offices, inside the caller's transaction. */
  public void nameOffices(TenantId id, Map<String, LocalText> names) {
    var row = new TenantFaceRecord();
    row.setOffices(columns.json(names));
    face(id, row);
  }

  private void face(TenantId id, TenantFaceRecord row) {
    row.setTenant(id.value());
    sql.insertInto(TENANT_FACE).set(row).onDuplicateKeyUpdate().set(row).execute();
    changed();
  }

  /** The picture of a tenant's arms as PNG, where it has some. */
  public Optional<byte[]> arms(Tenant tenant) {
    return tenant
        .told()
        .arms()
        .flatMap(
            key ->
                sql.select(TENANT_FACE.ARMS)
                    .from(TENANT_FACE)
                    .where(TENANT_FACE.TENANT.eq(tenant.id().value()))
                    .fetchOptional(TENANT_FACE.ARMS));
  }

  /** The closing of a tenant, proposed or confirmed. */
  public Optional<Tenant.Proposed> closingOf(TenantId id) {
    return sql.selectFrom(TENANT_CLOSING)
        .where(TENANT_CLOSING.TENANT.eq(id.value()))
        .fetchOptional(
            row ->
                new Tenant.Proposed(
                    new Tenant.Closing(row.getLastDay(), columns.text(row.getWords())),
                    row.getProposedBy(),
                    row.getProposedOffice(),
                    row.get(TENANT_CLOSING.CONFIRMED_BY) != null));
  }

  /** Keeps what one person proposed, inside the caller's transaction. */
  public void proposeClosing(TenantId id, Tenant.Closing closing, Actor by) {
    sql.insertInto(TENANT_CLOSING)
        .set(TENANT_CLOSING.TENANT, id.value())
        .set(TENANT_CLOSING.LAST_DAY, closing.lastDay())
        .set(TENANT_CLOSING.WORDS, columns.json(closing.where()))
        .set(TENANT_CLOSING.PROPOSED_BY, by.id())
        .set(TENANT_CLOSING.PROPOSED_OFFICE, by.office())
        .execute();
  }

  /** A second person agreed, inside the caller's transaction. */
  public void confirmClosing(TenantId id, Actor by) {
    sql.update(TENANT_CLOSING)
        .set(TENANT_CLOSING.CONFIRMED_BY, by.id())
        .where(TENANT_CLOSING.TENANT.eq(id.value()))
        .execute();
    changed();
  }

  /** Takes it back, inside the caller's transaction. */
  public void dropClosing(TenantId id) {
    sql.deleteFrom(TENANT_CLOSING).where(TENANT_CLOSING.TENANT.eq(id.value())).execute();
    changed();
  }

  private void changed() {
    forgetHere();
    transactions.afterCommit(this::forget);
  }

  private List<Tenant> load() {
    return sql.select(TENANT.fields())
        .select(TENANT_FACE.CONTACT, TENANT_FACE.ARMS_KEY, TENANT_FACE.OFFICES)
        .select(TENANT_CLOSING.LAST_DAY, TENANT_CLOSING.WORDS)
        .from(TENANT)
        .leftJoin(TENANT_FACE)
        .on(TENANT_FACE.TENANT.eq(TENANT.ID))
        .leftJoin(TENANT_CLOSING)
        .on(TENANT_CLOSING.TENANT.eq(TENANT.ID), TENANT_CLOSING.CONFIRMED_BY.isNotNull())
        .orderBy(TENANT.SLUG)
        .fetch(this::tenant);
  }

  private Tenant tenant(Record found) {
    var row = found.into(TENANT);
    var told = told(found);
    var zone = ZoneId.of(row.getZone());
    var today = LocalDate.ofInstant(clock.instant(), zone);
    return new Tenant(
        new TenantId(row.getId()),
        row.getSlug(),
        columns.text(row.getName()),
        row.getCountry(),
        Lang.of(row.getLang()),
        row.getCurrency(),
        zone,
        row.getLat(),
        row.getLon(),
        row.getLive() && told.closing().filter(closing -> closing.over(today)).isEmpty(),
        Tenant.Kind.valueOf(row.getKind()),
        told);
  }

  private Tenant.Told told(Record found) {
    return new Tenant.Told(
        Optional.ofNullable(found.get(TENANT_FACE.CONTACT))
            .map(contact -> columns.read(contact, Contact.class))
            .orElseGet(Contact::notGiven),
        Optional.ofNullable(found.get(TENANT_FACE.ARMS_KEY)),
        Optional.ofNullable(found.get(TENANT_CLOSING.LAST_DAY))
            .map(day -> new Tenant.Closing(day, columns.text(found.get(TENANT_CLOSING.WORDS)))),
        columns.texts(found.get(TENANT_FACE.OFFICES)));
  }
}
