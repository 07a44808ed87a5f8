package org.sportel.catalogue;

import static org.sportel.catalogue.db.Tables.SERVICE;
import static org.sportel.catalogue.db.Tables.VERSION;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.jooq.impl.DSL;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The tables of services and versions. */
@Component
final class Versions {
  private static final String PUBLISHED = VersionState.Code.PUBLISHED.name();

  private final Transactions transactions;
  private final DSLContext sql;
  private final Json json;

  Versions(Transactions transactions, DSLContext sql, Json json) {
    this.transactions = transactions;
    this.sql = sql;
    this.json = json;
  }

  /** A version as it is stored. */
  record Stored(UUID service, ServiceCard card, VersionState state, String digest) {
    VersionId id() {
      return card.version();
    }
  }

  /** A service's row; {@code known} when it was there before. */
  record Row(UUID id, boolean offered, boolean known) {}

  /** A service's published version, since when, and whether it is offered. */
  record Offer(VersionId version, Instant since, boolean offered) {}

  /** The published version of each service, by code. */
  List<Offer> published() {
    return offers(VERSION.STATE.eq(PUBLISHED));
  }

  /** The published version of a service, without its card. */
  Optional<Offer> offer(ServiceCode code) {
    return offers(VERSION.STATE.eq(PUBLISHED).and(SERVICE.CODE.eq(code.value()))).stream()
        .findFirst();
  }

  private List<Offer> offers(Condition condition) {
    return sql.select(VERSION.ID, VERSION.PUBLISHED_AT, SERVICE.OFFERED)
        .from(VERSION)
        .join(SERVICE)
        .on(SERVICE.TENANT_ID.eq(VERSION.TENANT_ID), SERVICE.ID.eq(VERSION.SERVICE_ID))
        .where(VERSION.TENANT_ID.eq(tenant()), condition)
        .orderBy(SERVICE.CODE)
        .fetch(
            row -> new Offer(new VersionId(row.value1()), row.value2().toInstant(), row.value3()));
  }

  Optional<Stored> published(ServiceCode code) {
    return where(VERSION.STATE.eq(PUBLISHED).and(SERVICE.CODE.eq(code.value()))).stream()
        .findFirst();
  }

  List<Stored> versions(Collection<VersionId> ids) {
    return where(VERSION.ID.in(ids.stream().map(VersionId::value).toList()));
  }

  /** Whether a service has a version, in any state. */
  boolean any(ServiceCode code) {
    return sql.fetchExists(
        sql.selectOne()
            .from(VERSION)
            .join(SERVICE)
            .on(SERVICE.TENANT_ID.eq(VERSION.TENANT_ID), SERVICE.ID.eq(VERSION.SERVICE_ID))
            .where(VERSION.TENANT_ID.eq(tenant()), SERVICE.CODE.eq(code.value())));
  }

  /** Every version of a service, the newest first. */
  List<Stored> history(ServiceCode code) {
    return where(SERVICE.CODE.eq(code.value())).stream()
        .sorted(java.util.Comparator.comparing((Stored stored) -> -stored.card().number()))
        .toList();
  }

  private List<Stored> where(Condition condition) {
    return sql.select(
            SERVICE.ID,
            SERVICE.OFFERED,
            VERSION.ID,
            VERSION.NUMBER,
            VERSION.STATE,
            VERSION.MADE_AT,
            VERSION.FROM_DAY,
            VERSION.PUBLISHED_AT,
            VERSION.RETIRED_AT,
            VERSION.CARD,
            VERSION.DIGEST)
        .from(VERSION)
        .join(SERVICE)
        .on(SERVICE.TENANT_ID.eq(VERSION.TENANT_ID), SERVICE.ID.eq(VERSION.SERVICE_ID))
        .where(VERSION.TENANT_ID.eq(tenant()), condition)
        .orderBy(SERVICE.CODE)
        .fetch(this::stored);
  }

  private Stored stored(Record row) {
    var since = Optional.ofNullable(row.get(VERSION.PUBLISHED_AT));
    return new Stored(
        row.get(SERVICE.ID),
        new ServiceCard(
            new VersionId(row.get(VERSION.ID)),
            row.get(VERSION.NUMBER),
            since.orElseGet(() -> row.get(VERSION.MADE_AT)).toInstant(),
            row.get(SERVICE.OFFERED),
            json.read(row.get(VERSION.CARD).data(), Card.class)),
        state(row),
        row.get(VERSION.DIGEST));
  }

  private static VersionState state(Record row) {
    return switch (VersionState.Code.valueOf(row.get(VERSION.STATE))) {
      case IN_TEST -> new VersionState.InTest();
      case PROPOSED -> new VersionState.Proposed(Optional.ofNullable(row.get(VERSION.FROM_DAY)));
      case PLANNED -> new VersionState.Planned(row.get(VERSION.FROM_DAY));
      case PUBLISHED -> new VersionState.InForce(row.get(VERSION.PUBLISHED_AT).toInstant());
      case RETIRED ->
          new VersionState.Retired(
              row.get(VERSION.PUBLISHED_AT).toInstant(), row.get(VERSION.RETIRED_AT).toInstant());
      case WITHDRAWN -> new VersionState.Withdrawn();
    };
  }

  /** The service of a code, held until the transaction ends; one that was not there is added. */
  Row lockOrAdd(UUID id, ServiceCode code) {
    var added =
        sql.insertInto(SERVICE)
            .set(SERVICE.TENANT_ID, tenant())
            .set(SERVICE.ID, id)
            .set(SERVICE.CODE, code.value())
            .set(SERVICE.OFFERED, true)
            .onConflictDoNothing()
            .execute();
    return added == 1
        ? new Row(id, true, false)
        : lock(SERVICE.CODE.eq(code.value())).orElseThrow();
  }

  /** A service, held until the transaction ends: its versions move one after another. */
  Optional<Row> lock(UUID service) {
    return lock(SERVICE.ID.eq(service));
  }

  private Optional<Row> lock(Condition which) {
    return sql.select(SERVICE.ID, SERVICE.OFFERED)
        .from(SERVICE)
        .where(SERVICE.TENANT_ID.eq(tenant()), which)
        .forUpdate()
        .fetchOptional(row -> new Row(row.value1(), row.value2(), true));
  }

  /** The versions of a service in a state. */
  List<Stored> in(UUID service, VersionState.Code... states) {
    return where(
        VERSION
            .SERVICE_ID
            .eq(service)
            .and(VERSION.STATE.in(java.util.Arrays.stream(states).map(Enum::name).toList())));
  }

  /** The versions in force at a moment, by code. */
  List<Stored> servedAt(Instant at) {
    return where(
        VERSION
            .PUBLISHED_AT
            .le(utc(at))
            .and(VERSION.RETIRED_AT.isNull().or(VERSION.RETIRED_AT.gt(utc(at)))));
  }

  /** The versions that can still come into force. */
  List<Stored> ahead() {
    return where(VERSION.STATE.in("IN_TEST", "PROPOSED", "PLANNED"));
  }

  /** The planned versions whose day has come, the earliest first. */
  List<Stored> due(LocalDate today) {
    return where(VERSION.STATE.eq(VersionState.Code.PLANNED.name()).and(VERSION.FROM_DAY.le(today)))
        .stream()
        .sorted(
            java.util.Comparator.comparing(
                stored -> ((VersionState.Planned) stored.state()).from()))
        .toList();
  }

  /** The newest version of each service that has none in force, by code. */
  List<Stored> notInForce() {
    var other = VERSION.as("other");
    return where(
        DSL.notExists(
            DSL.selectOne()
                .from(other)
                .where(
                    other.TENANT_ID.eq(VERSION.TENANT_ID),
                    other.SERVICE_ID.eq(VERSION.SERVICE_ID),
                    other.STATE.eq(PUBLISHED).or(other.NUMBER.gt(VERSION.NUMBER)))));
  }

  /** The number after the last one. */
  int nextNumber(UUID service) {
    var last =
        sql.select(DSL.max(VERSION.NUMBER))
            .from(VERSION)
            .where(VERSION.TENANT_ID.eq(tenant()), VERSION.SERVICE_ID.eq(service))
            .fetchOne(DSL.max(VERSION.NUMBER));
    return last == null ? 1 : last + 1;
  }

  /** A version about to be written. */
  record NewVersion(VersionId id, UUID service, int number, Card card, String digest) {}

  /** Writes a version in test or in force. */
  void add(NewVersion version, VersionState state, Instant at) {
    sql.insertInto(VERSION)
        .set(VERSION.TENANT_ID, tenant())
        .set(VERSION.ID, version.id().value())
        .set(VERSION.SERVICE_ID, version.service())
        .set(VERSION.NUMBER, version.number())
        .set(VERSION.STATE, state.code().name())
        .set(VERSION.PUBLISHED_AT, state.served().map(Versions::utc).orElse(null))
        .set(VERSION.MADE_AT, at.atOffset(ZoneOffset.UTC))
        .set(VERSION.CARD, JSONB.valueOf(json.write(version.card())))
        .set(VERSION.DIGEST, version.digest())
        .execute();
  }

  /** Moves a version to a state. */
  void move(VersionId id, VersionState state) {
    var until = state instanceof VersionState.Retired(_, var end) ? utc(end) : null;
    sql.update(VERSION)
        .set(VERSION.STATE, state.code().name())
        .set(VERSION.FROM_DAY, VersionSteps.day(state))
        .set(VERSION.PUBLISHED_AT, state.served().map(Versions::utc).orElse(null))
        .set(VERSION.RETIRED_AT, until)
        .where(VERSION.TENANT_ID.eq(tenant()), VERSION.ID.eq(id.value()))
        .execute();
  }

  private static OffsetDateTime utc(Instant at) {
    return at.atOffset(ZoneOffset.UTC);
  }

  void offer(UUID service, boolean offered) {
    sql.update(SERVICE)
        .set(SERVICE.OFFERED, offered)
        .where(SERVICE.TENANT_ID.eq(tenant()), SERVICE.ID.eq(service))
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
