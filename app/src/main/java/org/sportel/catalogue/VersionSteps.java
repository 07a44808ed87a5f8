package org.sportel.catalogue;

import static org.sportel.catalogue.db.Tables.PUBLISHING;
import static org.sportel.catalogue.db.Tables.RETIREMENT;
import static org.sportel.catalogue.db.Tables.VERSION_STEP;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.db.tables.records.RetirementRecord;
import org.sportel.platform.Acting;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The tables of the steps of versions, of the ends of services and of the rule of two persons. */
@Component
final class VersionSteps {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Acting acting;
  private final Json json;
  private final VersionStamp stamp;

  VersionSteps(
      DSLContext sql, Transactions transactions, Acting acting, Json json, VersionStamp stamp) {
    this.sql = sql;
    this.transactions = transactions;
    this.acting = acting;
    this.json = json;
    this.stamp = stamp;
  }

  /** Notes that the acting person moved a version. */
  void add(VersionId version, VersionState state, String reason) {
    var actor = acting.now();
    sql.insertInto(VERSION_STEP)
        .set(VERSION_STEP.TENANT_ID, tenant())
        .set(VERSION_STEP.ID, stamp.id())
        .set(VERSION_STEP.VERSION_ID, version.value())
        .set(VERSION_STEP.STATE, state.code().name())
        .set(VERSION_STEP.FROM_DAY, day(state))
        .set(VERSION_STEP.REASON, reason)
        .set(VERSION_STEP.MADE_BY, actor.id())
        .set(VERSION_STEP.OFFICE, actor.office())
        .set(VERSION_STEP.MADE_AT, stamp.now().atOffset(ZoneOffset.UTC))
        .execute();
  }

  /** The day that is stored with a state. */
  static @Nullable LocalDate day(VersionState state) {
    return switch (state) {
      case VersionState.Proposed(var from) -> from.orElse(null);
      case VersionState.Planned(var from) -> from;
      case VersionState.InTest _,
          VersionState.InForce _,
          VersionState.Retired _,
          VersionState.Withdrawn _ ->
          null;
    };
  }

  /** The steps of versions, the earliest first. */
  Map<UUID, List<VersionStep>> of(Collection<UUID> versions) {
    var steps = new HashMap<UUID, List<VersionStep>>();
    sql.selectFrom(VERSION_STEP)
        .where(VERSION_STEP.TENANT_ID.eq(tenant()), VERSION_STEP.VERSION_ID.in(versions))
        .orderBy(VERSION_STEP.MADE_AT, VERSION_STEP.ID)
        .forEach(
            row ->
                steps
                    .computeIfAbsent(row.getVersionId(), _ -> new ArrayList<>())
                    .add(
                        new VersionStep(
                            VersionState.Code.valueOf(row.getState()),
                            Optional.ofNullable(row.getFromDay()),
                            row.getReason(),
                            row.getMadeBy(),
                            row.getOffice(),
                            row.getMadeAt().toInstant())));
    return steps;
  }

  /** Whether a second person must approve. */
  boolean twoPersons() {
    return Boolean.TRUE.equals(
        sql.select(PUBLISHING.TWO_PERSONS)
            .from(PUBLISHING)
            .where(PUBLISHING.TENANT_ID.eq(tenant()))
            .fetchOne(PUBLISHING.TWO_PERSONS));
  }

  void twoPersons(boolean wanted) {
    sql.insertInto(PUBLISHING)
        .set(PUBLISHING.TENANT_ID, tenant())
        .set(PUBLISHING.TWO_PERSONS, wanted)
        .onConflict(PUBLISHING.TENANT_ID)
        .doUpdate()
        .set(PUBLISHING.TWO_PERSONS, wanted)
        .execute();
  }

  /** The end of a service, planned or done. */
  Optional<Retirement> retirement(UUID service) {
    return sql.selectFrom(RETIREMENT)
        .where(RETIREMENT.TENANT_ID.eq(tenant()), RETIREMENT.SERVICE_ID.eq(service))
        .fetchOptional(this::retirement);
  }

  /** Ends of services that somebody else than this person proposed, by service. */
  Map<UUID, Retirement> endsProposed(UUID person) {
    var ends = new LinkedHashMap<UUID, Retirement>();
    sql.selectFrom(RETIREMENT)
        .where(
            RETIREMENT.TENANT_ID.eq(tenant()),
            RETIREMENT.DONE.isFalse(),
            RETIREMENT.PROPOSED_BY.ne(person))
        .orderBy(RETIREMENT.FROM_DAY, RETIREMENT.SERVICE_ID)
        .forEach(row -> ends.put(row.getServiceId(), retirement(row)));
    return ends;
  }

  private Retirement retirement(RetirementRecord row) {
    return new Retirement(
        row.getFromDay(),
        row.getReason(),
        Optional.ofNullable(row.getTurnTo()).map(text -> json.read(text.data(), LocalText.class)),
        row.getDone(),
        Optional.ofNullable(row.getProposedBy()));
  }

  void retire(UUID service, Retirement end) {
    keep(service);
    sql.insertInto(RETIREMENT)
        .set(RETIREMENT.TENANT_ID, tenant())
        .set(RETIREMENT.SERVICE_ID, service)
        .set(RETIREMENT.FROM_DAY, end.from())
        .set(RETIREMENT.REASON, end.reason())
        .set(
            RETIREMENT.TURN_TO,
            end.turnTo().map(text -> JSONB.valueOf(json.write(text))).orElse(null))
        .set(RETIREMENT.DONE, end.done())
        .set(RETIREMENT.PROPOSED_BY, end.proposer().orElse(null))
        .execute();
  }

  /** Forgets the end of a service. */
  void keep(UUID service) {
    sql.deleteFrom(RETIREMENT)
        .where(RETIREMENT.TENANT_ID.eq(tenant()), RETIREMENT.SERVICE_ID.eq(service))
        .execute();
  }

  /** The services whose end is due. */
  List<UUID> ending(LocalDate today) {
    return sql.select(RETIREMENT.SERVICE_ID)
        .from(RETIREMENT)
        .where(
            RETIREMENT.TENANT_ID.eq(tenant()),
            RETIREMENT.DONE.isFalse(),
            RETIREMENT.PROPOSED_BY.isNull(),
            RETIREMENT.FROM_DAY.le(today))
        .fetch(RETIREMENT.SERVICE_ID);
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
