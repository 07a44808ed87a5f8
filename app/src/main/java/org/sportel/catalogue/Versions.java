package org.sportel.catalogue;

import static org.sportel.catalogue.db.Tables.BUNDLE_PART;
import static org.sportel.catalogue.db.Tables.DEFINITION;
import static org.sportel.catalogue.db.Tables.IMPORT_REPORT;
import static org.sportel.catalogue.db.Tables.SERVICE;
import static org.sportel.catalogue.db.Tables.VERSION;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.Record;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.ImportReport;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The tables of services, versions, definitions and import reports. */
@Component
final class Versions {
  private static final String PUBLISHED = "PUBLISHED";
  private static final String RETIRED = "RETIRED";

  private final Transactions transactions;
  private final DSLContext sql;
  private final Json json;

  Versions(Transactions transactions, DSLContext sql, Json json) {
    this.transactions = transactions;
    this.sql = sql;
    this.json = json;
  }

  /** A service as it is stored. */
  record Stored(UUID service, ServiceCard card, String digest) {}

  /** The published version of each service and whether it is offered, by code. */
  Map<VersionId, Boolean> published() {
    var offers = new LinkedHashMap<VersionId, Boolean>();
    sql.select(VERSION.ID, SERVICE.OFFERED)
        .from(VERSION)
        .join(SERVICE)
        .on(SERVICE.TENANT_ID.eq(VERSION.TENANT_ID), SERVICE.ID.eq(VERSION.SERVICE_ID))
        .where(VERSION.TENANT_ID.eq(tenant()), VERSION.STATE.eq(PUBLISHED))
        .orderBy(SERVICE.CODE)
        .forEach(row -> offers.put(new VersionId(row.value1()), row.value2()));
    return offers;
  }

  /** A service's published version and whether it is offered. */
  record Offer(VersionId version, boolean offered) {}

  /** The published version of a service, without its card. */
  Optional<Offer> offer(ServiceCode code) {
    return sql.select(VERSION.ID, SERVICE.OFFERED)
        .from(VERSION)
        .join(SERVICE)
        .on(SERVICE.TENANT_ID.eq(VERSION.TENANT_ID), SERVICE.ID.eq(VERSION.SERVICE_ID))
        .where(VERSION.TENANT_ID.eq(tenant()), VERSION.STATE.eq(PUBLISHED))
        .and(SERVICE.CODE.eq(code.value()))
        .fetchOptional(row -> new Offer(new VersionId(row.value1()), row.value2()));
  }

  Optional<Stored> published(ServiceCode code) {
    return where(VERSION.STATE.eq(PUBLISHED).and(SERVICE.CODE.eq(code.value()))).stream()
        .findFirst();
  }

  List<Stored> versions(Collection<VersionId> ids) {
    return where(VERSION.ID.in(ids.stream().map(VersionId::value).toList()));
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
            VERSION.PUBLISHED_AT,
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
    return new Stored(
        row.get(SERVICE.ID),
        new ServiceCard(
            new VersionId(row.get(VERSION.ID)),
            row.get(VERSION.NUMBER),
            row.get(VERSION.PUBLISHED_AT).toInstant(),
            row.get(SERVICE.OFFERED),
            json.read(row.get(VERSION.CARD).data(), Card.class)),
        row.get(VERSION.DIGEST));
  }

  void addService(UUID id, ServiceCode code) {
    sql.insertInto(SERVICE)
        .set(SERVICE.TENANT_ID, tenant())
        .set(SERVICE.ID, id)
        .set(SERVICE.CODE, code.value())
        .set(SERVICE.OFFERED, true)
        .execute();
  }

  /** Writes the parts of a version; those that an earlier one has are shared. */
  void addParts(VersionId version, List<Part> parts) {
    for (var part : parts) {
      var digest = Digests.of(part);
      sql.insertInto(DEFINITION)
          .set(DEFINITION.TENANT_ID, tenant())
          .set(DEFINITION.DIGEST, digest)
          .set(DEFINITION.BODY, part.body())
          .onConflictDoNothing()
          .execute();
      sql.insertInto(BUNDLE_PART)
          .set(BUNDLE_PART.TENANT_ID, tenant())
          .set(BUNDLE_PART.VERSION_ID, version.value())
          .set(BUNDLE_PART.KIND, part.kind().name())
          .set(BUNDLE_PART.NAME, part.name())
          .set(BUNDLE_PART.DIGEST, digest)
          .execute();
    }
  }

  /** A version about to be written. */
  record NewVersion(VersionId id, UUID service, int number, Card card, String digest) {}

  void retire(UUID service, Instant at) {
    sql.update(VERSION)
        .set(VERSION.STATE, RETIRED)
        .set(VERSION.RETIRED_AT, at.atOffset(ZoneOffset.UTC))
        .where(
            VERSION.TENANT_ID.eq(tenant()),
            VERSION.SERVICE_ID.eq(service),
            VERSION.STATE.eq(PUBLISHED))
        .execute();
  }

  void publish(NewVersion version, Instant at) {
    sql.insertInto(VERSION)
        .set(VERSION.TENANT_ID, tenant())
        .set(VERSION.ID, version.id().value())
        .set(VERSION.SERVICE_ID, version.service())
        .set(VERSION.NUMBER, version.number())
        .set(VERSION.STATE, PUBLISHED)
        .set(VERSION.PUBLISHED_AT, at.atOffset(ZoneOffset.UTC))
        .set(VERSION.CARD, JSONB.valueOf(json.write(version.card())))
        .set(VERSION.DIGEST, version.digest())
        .execute();
  }

  void offer(UUID service, boolean offered) {
    sql.update(SERVICE)
        .set(SERVICE.OFFERED, offered)
        .where(SERVICE.TENANT_ID.eq(tenant()), SERVICE.ID.eq(service))
        .execute();
  }

  /** The parts of a version by kind and name. */
  List<Part> parts(VersionId id) {
    return sql.select(BUNDLE_PART.KIND, BUNDLE_PART.NAME, DEFINITION.BODY)
        .from(BUNDLE_PART)
        .join(DEFINITION)
        .on(
            DEFINITION.TENANT_ID.eq(BUNDLE_PART.TENANT_ID),
            DEFINITION.DIGEST.eq(BUNDLE_PART.DIGEST))
        .where(BUNDLE_PART.TENANT_ID.eq(tenant()), BUNDLE_PART.VERSION_ID.eq(id.value()))
        .orderBy(BUNDLE_PART.KIND, BUNDLE_PART.NAME)
        .fetch(row -> new Part(PartKind.valueOf(row.value1()), row.value2(), row.value3()));
  }

  void addReport(UUID id, Instant at, ImportReport report) {
    sql.insertInto(IMPORT_REPORT)
        .set(IMPORT_REPORT.TENANT_ID, tenant())
        .set(IMPORT_REPORT.ID, id)
        .set(IMPORT_REPORT.IMPORTED_AT, at.atOffset(ZoneOffset.UTC))
        .set(IMPORT_REPORT.FILE, report.file())
        .set(IMPORT_REPORT.REPORT, JSONB.valueOf(json.write(report)))
        .execute();
  }

  /** The last import, with its time. */
  Optional<LastImport> lastReport() {
    return sql.select(IMPORT_REPORT.IMPORTED_AT, IMPORT_REPORT.REPORT)
        .from(IMPORT_REPORT)
        .where(IMPORT_REPORT.TENANT_ID.eq(tenant()))
        .orderBy(IMPORT_REPORT.IMPORTED_AT.desc(), IMPORT_REPORT.ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new LastImport(
                    row.value1().toInstant(), json.read(row.value2().data(), ImportReport.class)));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
