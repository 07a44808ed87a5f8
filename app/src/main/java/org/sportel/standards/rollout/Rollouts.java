package org.sportel.standards.rollout;

import static org.sportel.standards.db.Tables.ROLLOUT;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.standards.db.tables.records.RolloutRecord;
import org.springframework.stereotype.Component;

/** What an operator keeps of the ways of municipalities into its network. */
@Component
final class Rollouts {
  private final DSLContext sql;
  private final Transactions transactions;

  Rollouts(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** All that are kept. */
  Map<TenantId, Rollout> all() {
    return sql.selectFrom(ROLLOUT).where(ROLLOUT.TENANT_ID.eq(operator())).stream()
        .map(Rollouts::rollout)
        .collect(Collectors.toMap(Rollout::municipality, one -> one));
  }

  Rollout get(TenantId municipality) {
    return sql.selectFrom(ROLLOUT)
        .where(ROLLOUT.TENANT_ID.eq(operator()))
        .and(ROLLOUT.MUNICIPALITY.eq(municipality.value()))
        .fetchOptional(Rollouts::rollout)
        .orElseGet(() -> Rollout.unknown(municipality));
  }

  void keep(Rollout one) {
    var row = new RolloutRecord();
    row.setTenantId(operator());
    row.setMunicipality(one.municipality().value());
    row.setPlannedOn(one.planned().orElse(null));
    row.setTrainedOn(one.done().get(RolloutStep.TRAINED));
    row.setValidatedOn(one.done().get(RolloutStep.VALIDATED));
    row.setPremisesOn(one.done().get(RolloutStep.PREMISES));
    row.setConnectedOn(one.done().get(RolloutStep.CONNECTED));
    row.setLiveOn(one.live().orElse(null));
    row.setDormantOn(one.dormant().orElse(null));
    row.setRemark(one.remark());
    sql.insertInto(ROLLOUT)
        .set(row)
        .onConflict(ROLLOUT.TENANT_ID, ROLLOUT.MUNICIPALITY)
        .doUpdate()
        .setAllToExcluded()
        .execute();
  }

  private static Rollout rollout(RolloutRecord row) {
    var done = new EnumMap<RolloutStep, LocalDate>(RolloutStep.class);
    put(done, RolloutStep.TRAINED, row.getTrainedOn());
    put(done, RolloutStep.VALIDATED, row.getValidatedOn());
    put(done, RolloutStep.PREMISES, row.getPremisesOn());
    put(done, RolloutStep.CONNECTED, row.getConnectedOn());
    return new Rollout(
        new TenantId(row.getMunicipality()),
        Optional.ofNullable(row.getPlannedOn()),
        done,
        Optional.ofNullable(row.getLiveOn()),
        Optional.ofNullable(row.getDormantOn()),
        row.getRemark());
  }

  private static void put(
      Map<RolloutStep, LocalDate> done, RolloutStep step, @Nullable LocalDate day) {
    if (day != null) {
      done.put(step, day);
    }
  }

  private int operator() {
    return transactions.tenant().value();
  }
}
