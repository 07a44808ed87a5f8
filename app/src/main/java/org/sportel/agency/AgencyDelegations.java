package org.sportel.agency;

import static org.sportel.agency.db.Tables.DELEGATED_SERVICE;
import static org.sportel.agency.db.Tables.DELEGATION;
import static org.sportel.agency.db.Tables.NAMED_CLERK;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.agency.db.tables.records.DelegatedServiceRecord;
import org.sportel.agency.db.tables.records.DelegationRecord;
import org.sportel.agency.db.tables.records.NamedClerkRecord;
import org.sportel.agency.model.AgencyDelegation;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.DelegationId;
import org.sportel.agency.model.WhoTakes;
import org.sportel.network.CentreId;
import org.sportel.platform.TenantId;
import org.sportel.standards.model.DeliveryKind;
import org.springframework.stereotype.Component;

/** The delegations of the network; each is asked for by one of its two sides. */
@Component
public final class AgencyDelegations {
  private final DSLContext sql;

  AgencyDelegations(DSLContext sql) {
    this.sql = sql;
  }

  /** Those that an institution made, the latest first. */
  public List<AgencyDelegation> of(TenantId institution) {
    return where(DELEGATION.INSTITUTION.eq(institution.value()));
  }

  /** Those that a municipality has, the latest first. */
  public List<AgencyDelegation> to(TenantId host) {
    return where(DELEGATION.HOST.eq(host.value()));
  }

  /**
   * One of an institution.
   *
   * @throws AgencyRefusal DELEGATION_UNKNOWN
   */
  public AgencyDelegation get(TenantId institution, DelegationId id) {
    return one(DELEGATION.INSTITUTION.eq(institution.value()), id);
  }

  /**
   * One to a municipality.
   *
   * @throws AgencyRefusal DELEGATION_UNKNOWN
   */
  public AgencyDelegation received(TenantId host, DelegationId id) {
    return one(DELEGATION.HOST.eq(host.value()), id);
  }

  /**
   * One of either side.
   *
   * @throws AgencyRefusal DELEGATION_UNKNOWN for anybody else's
   */
  public AgencyDelegation between(TenantId side, DelegationId id) {
    return one(DELEGATION.INSTITUTION.eq(side.value()).or(DELEGATION.HOST.eq(side.value())), id);
  }

  /** Holds it, so that it is not revoked before the running transaction ends. */
  void hold(DelegationId id) {
    sql.select(DELEGATION.ID)
        .from(DELEGATION)
        .where(DELEGATION.ID.eq(id.value()))
        .forShare()
        .fetch();
  }

  void add(AgencyDelegation made) {
    var row = new DelegationRecord();
    row.setId(made.id().value());
    row.setInstitution(made.institution().value());
    row.setHost(made.host().value());
    row.set(DELEGATION.CENTRE_ID, made.where().centre().map(CentreId::value).orElse(null));
    row.setWho(made.where().who().name());
    row.setFromDay(made.term().from());
    row.set(DELEGATION.UNTIL_DAY, made.term().until().orElse(null));
    row.setAct(made.act());
    row.setMadeAt(made.madeAt().atOffset(ZoneOffset.UTC));
    sql.executeInsert(row);
    sql.batchInsert(
            made.services().entrySet().stream()
                .map(
                    one ->
                        new DelegatedServiceRecord(
                            made.id().value(), one.getKey(), one.getValue().name()))
                .toList())
        .execute();
  }

  /** Revokes it; false where it was revoked before. */
  boolean revoke(DelegationId id, Instant at) {
    return sql.update(DELEGATION)
            .set(DELEGATION.REVOKED_AT, at.atOffset(ZoneOffset.UTC))
            .where(DELEGATION.ID.eq(id.value()), DELEGATION.REVOKED_AT.isNull())
            .execute()
        == 1;
  }

  void name(DelegationId id, Set<UUID> clerks) {
    sql.deleteFrom(NAMED_CLERK).where(NAMED_CLERK.DELEGATION_ID.eq(id.value())).execute();
    sql.batchInsert(clerks.stream().map(clerk -> new NamedClerkRecord(id.value(), clerk)).toList())
        .execute();
  }

  private AgencyDelegation one(Condition side, DelegationId id) {
    return where(side.and(DELEGATION.ID.eq(id.value()))).stream()
        .findFirst()
        .orElseThrow(() -> AgencyRefusal.of(AgencyRefusal.Reason.DELEGATION_UNKNOWN));
  }

  private List<AgencyDelegation> where(Condition condition) {
    var rows =
        sql.selectFrom(DELEGATION)
            .where(condition)
            .orderBy(DELEGATION.MADE_AT.desc(), DELEGATION.ID)
            .fetch();
    var ids = rows.map(DelegationRecord::getId);
    var services = services(ids);
    var clerks = clerks(ids);
    return rows.map(
        row ->
            delegation(
                row,
                services.getOrDefault(row.getId(), Map.of()),
                clerks.getOrDefault(row.getId(), Set.of())));
  }

  private Map<UUID, Map<String, DeliveryKind>> services(Collection<UUID> ids) {
    return sql
        .selectFrom(DELEGATED_SERVICE)
        .where(DELEGATED_SERVICE.DELEGATION_ID.in(ids))
        .fetch()
        .stream()
        .collect(
            Collectors.groupingBy(
                DelegatedServiceRecord::getDelegationId,
                Collectors.toMap(
                    DelegatedServiceRecord::getCode,
                    row -> DeliveryKind.valueOf(row.getDelivery()))));
  }

  private Map<UUID, Set<UUID>> clerks(Collection<UUID> ids) {
    return sql.selectFrom(NAMED_CLERK).where(NAMED_CLERK.DELEGATION_ID.in(ids)).fetch().stream()
        .collect(
            Collectors.groupingBy(
                NamedClerkRecord::getDelegationId,
                Collectors.mapping(NamedClerkRecord::getAccountId, Collectors.toSet())));
  }

  private static AgencyDelegation delegation(
      DelegationRecord row, Map<String, DeliveryKind> services, Set<UUID> clerks) {
    return new AgencyDelegation(
        new DelegationId(row.getId()),
        new TenantId(row.getInstitution()),
        new TenantId(row.getHost()),
        new AgencyDelegation.Where(
            Optional.ofNullable(row.getCentreId()).map(CentreId::new),
            WhoTakes.valueOf(row.getWho()),
            clerks),
        services,
        new AgencyDelegation.Term(row.getFromDay(), Optional.ofNullable(row.getUntilDay())),
        row.getAct(),
        row.getMadeAt().toInstant(),
        Optional.ofNullable(row.getRevokedAt()).map(OffsetDateTime::toInstant));
  }
}
