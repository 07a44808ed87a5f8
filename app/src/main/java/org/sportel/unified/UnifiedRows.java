package org.sportel.unified;

import static org.sportel.unified.db.Tables.ADOPTION;
import static org.sportel.unified.db.Tables.ASSIGNMENT;
import static org.sportel.unified.db.Tables.EDITION;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Acting;
import org.sportel.platform.Json;
import org.sportel.platform.TenantId;
import org.sportel.unified.db.tables.records.AdoptionRecord;
import org.sportel.unified.db.tables.records.AssignmentRecord;
import org.sportel.unified.db.tables.records.EditionRecord;
import org.springframework.stereotype.Component;

/** The tables of assignments, editions and adoptions. */
@Component
final class UnifiedRows {
  private final DSLContext sql;
  private final Acting acting;
  private final Json json;
  private final Clock clock;

  UnifiedRows(DSLContext sql, Acting acting, Json json, Clock clock) {
    this.sql = sql;
    this.acting = acting;
    this.json = json;
    this.clock = clock;
  }

  /** Assigns a service; an earlier assignment by the same operator gets the new day. */
  boolean assign(ServiceAssignment assigned) {
    var now = clock.instant().atOffset(ZoneOffset.UTC);
    return sql.insertInto(ASSIGNMENT)
            .set(ASSIGNMENT.OPERATOR, assigned.operator().value())
            .set(ASSIGNMENT.CODE, assigned.code().value())
            .set(ASSIGNMENT.MUNICIPALITY, assigned.municipality().value())
            .set(ASSIGNMENT.FROM_DAY, assigned.from())
            .set(ASSIGNMENT.REASON, assigned.reason())
            .set(ASSIGNMENT.OFFICE, acting.now().office())
            .set(ASSIGNMENT.ASSIGNED_AT, now)
            .onConflict(ASSIGNMENT.MUNICIPALITY, ASSIGNMENT.CODE)
            .doUpdate()
            .set(ASSIGNMENT.FROM_DAY, assigned.from())
            .set(ASSIGNMENT.REASON, assigned.reason())
            .set(ASSIGNMENT.OFFICE, acting.now().office())
            .set(ASSIGNMENT.ASSIGNED_AT, now)
            .where(ASSIGNMENT.OPERATOR.eq(assigned.operator().value()))
            .execute()
        == 1;
  }

  /** Who has a service of an operator. */
  List<ServiceAssignment> assigned(TenantId operator, ServiceCode code) {
    return assigned(ASSIGNMENT.OPERATOR.eq(operator.value()).and(ASSIGNMENT.CODE.eq(code.value())));
  }

  /** Everything that an operator assigned. */
  List<ServiceAssignment> assigned(TenantId operator) {
    return assigned(ASSIGNMENT.OPERATOR.eq(operator.value()));
  }

  /** The assignment of a municipality. */
  Optional<ServiceAssignment> assignedTo(TenantId municipality, ServiceCode code) {
    return assigned(
            ASSIGNMENT.MUNICIPALITY.eq(municipality.value()).and(ASSIGNMENT.CODE.eq(code.value())))
        .stream()
        .findFirst();
  }

  private List<ServiceAssignment> assigned(Condition which) {
    return sql.selectFrom(ASSIGNMENT)
        .where(which)
        .orderBy(ASSIGNMENT.CODE, ASSIGNMENT.MUNICIPALITY)
        .fetch(UnifiedRows::assigned);
  }

  private static ServiceAssignment assigned(AssignmentRecord row) {
    return new ServiceAssignment(
        new TenantId(row.getOperator()),
        new ServiceCode(row.getCode()),
        new TenantId(row.getMunicipality()),
        row.getFromDay(),
        row.getReason());
  }

  /** Keeps an edition; one that is known stays as it is. */
  void keep(Edition edition) {
    sql.insertInto(EDITION)
        .set(EDITION.OPERATOR, edition.operator().value())
        .set(EDITION.CODE, edition.code().value())
        .set(EDITION.NUMBER, edition.number())
        .set(EDITION.CARD, JSONB.valueOf(json.write(edition.card())))
        .set(EDITION.PARTS, JSONB.valueOf(json.write(edition.parts())))
        .set(EDITION.FROM_DAY, edition.from())
        .set(EDITION.PUBLISHED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  Optional<Edition> edition(TenantId operator, ServiceCode code, int number) {
    return sql.selectFrom(EDITION)
        .where(
            EDITION.OPERATOR.eq(operator.value()),
            EDITION.CODE.eq(code.value()),
            EDITION.NUMBER.eq(number))
        .fetchOptional(this::edition);
  }

  /** The editions in force on a day, by code, the newest of each first. */
  List<Edition> inForce(LocalDate day) {
    return sql.selectFrom(EDITION)
        .where(EDITION.FROM_DAY.le(day))
        .orderBy(EDITION.CODE, EDITION.NUMBER.desc())
        .fetch(this::edition);
  }

  private Edition edition(EditionRecord row) {
    return new Edition(
        new TenantId(row.getOperator()),
        row.getNumber(),
        json.read(row.getCard().data(), Card.class),
        List.of(json.read(row.getParts().data(), Part[].class)),
        row.getFromDay());
  }

  /** Opens an adoption; one that is there stays as it is. */
  void open(TenantId municipality, Edition edition) {
    sql.insertInto(ADOPTION)
        .set(ADOPTION.MUNICIPALITY, municipality.value())
        .set(ADOPTION.CODE, edition.code().value())
        .set(ADOPTION.OPERATOR, edition.operator().value())
        .set(ADOPTION.NUMBER, edition.number())
        .set(ADOPTION.STATE, Adoption.State.OPEN.name())
        .set(ADOPTION.KEPT, new String[0])
        .set(ADOPTION.REASON, "")
        .set(ADOPTION.OFFICE, "")
        .set(ADOPTION.OPENED_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .onConflictDoNothing()
        .execute();
  }

  /** The adoptions of a municipality, the newest first. */
  List<Adoption> adoptions(TenantId municipality) {
    return adoptions(ADOPTION.MUNICIPALITY.eq(municipality.value()));
  }

  /** The adoptions of a service in a municipality, the newest first. */
  List<Adoption> adoptions(TenantId municipality, ServiceCode code) {
    return adoptions(
        ADOPTION.MUNICIPALITY.eq(municipality.value()).and(ADOPTION.CODE.eq(code.value())));
  }

  /** What all municipalities made of the services of an operator. */
  List<Adoption> progress(TenantId operator) {
    return adoptions(ADOPTION.OPERATOR.eq(operator.value()));
  }

  private List<Adoption> adoptions(Condition which) {
    return sql.selectFrom(ADOPTION)
        .where(which)
        .orderBy(ADOPTION.CODE, ADOPTION.NUMBER.desc(), ADOPTION.MUNICIPALITY)
        .fetch(UnifiedRows::adoption);
  }

  /** An adoption, held until the transaction ends. */
  Optional<Adoption> lock(TenantId municipality, ServiceCode code, int number) {
    return sql.selectFrom(ADOPTION)
        .where(
            ADOPTION.MUNICIPALITY.eq(municipality.value()),
            ADOPTION.CODE.eq(code.value()),
            ADOPTION.NUMBER.eq(number))
        .forUpdate()
        .fetchOptional(UnifiedRows::adoption);
  }

  private static Adoption adoption(AdoptionRecord row) {
    return new Adoption(
        new TenantId(row.getMunicipality()),
        new ServiceCode(row.getCode()),
        new TenantId(row.getOperator()),
        row.getNumber(),
        Adoption.State.valueOf(row.getState()),
        Optional.ofNullable(row.getOwnNumber()),
        Arrays.asList(row.getKept()),
        row.getReason(),
        row.getOffice(),
        row.getOpenedAt().toInstant(),
        Optional.ofNullable(row.getDoneAt()).map(java.time.OffsetDateTime::toInstant));
  }

  /** Writes what became of a held adoption. */
  void done(Adoption held, Adoption.State state, Optional<Integer> own, Taken taken) {
    sql.update(ADOPTION)
        .set(ADOPTION.STATE, state.name())
        .set(ADOPTION.OWN_NUMBER, own.orElse(null))
        .set(ADOPTION.KEPT, taken.kept().toArray(String[]::new))
        .set(ADOPTION.REASON, taken.reason())
        .set(ADOPTION.OFFICE, acting.now().office())
        .set(ADOPTION.DONE_AT, clock.instant().atOffset(ZoneOffset.UTC))
        .where(
            ADOPTION.MUNICIPALITY.eq(held.municipality().value()),
            ADOPTION.CODE.eq(held.code().value()),
            ADOPTION.NUMBER.eq(held.number()))
        .execute();
  }

  /** In which fields a municipality keeps its own, and why. */
  record Taken(List<String> kept, String reason) {}
}
