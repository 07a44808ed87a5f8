package org.sportel.feedback.mystery;

import static org.sportel.feedback.db.Tables.MYSTERY_ROUND;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.feedback.db.tables.records.MysteryRoundRecord;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The rounds of the running transaction's tenant. */
@Component
public final class MysteryRounds {
  private static final int MOST = 100;

  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  MysteryRounds(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** All of them, the latest first. */
  public List<MysteryRound> list() {
    return sql.selectFrom(MYSTERY_ROUND)
        .where(MYSTERY_ROUND.TENANT_ID.eq(tenant()))
        .orderBy(MYSTERY_ROUND.CLOSES_ON.desc(), MYSTERY_ROUND.ID)
        .limit(MOST)
        .fetch(this::round);
  }

  /**
   * A round that is known to exist.
   *
   * @throws MysteryRefusal ROUND_UNKNOWN
   */
  public MysteryRound get(UUID id) {
    return sql.selectFrom(MYSTERY_ROUND)
        .where(MYSTERY_ROUND.TENANT_ID.eq(tenant()), MYSTERY_ROUND.ID.eq(id))
        .fetchOptional(this::round)
        .orElseThrow(MysteryRounds::unknown);
  }

  /** Those with these ids, read once for a list. */
  public Map<UUID, MysteryRound> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : sql.selectFrom(MYSTERY_ROUND)
            .where(MYSTERY_ROUND.TENANT_ID.eq(tenant()), MYSTERY_ROUND.ID.in(ids))
            .fetchMap(MYSTERY_ROUND.ID, this::round);
  }

  /**
   * A round that is over; what comes of the others is told to nobody.
   *
   * @throws MysteryRefusal ROUND_UNKNOWN
   */
  public MysteryRound closed(UUID id) {
    var round = get(id);
    if (round.state() != MysteryRound.State.CLOSED) {
      throw unknown();
    }
    return round;
  }

  MysteryRound lock(UUID id) {
    return sql.selectFrom(MYSTERY_ROUND)
        .where(MYSTERY_ROUND.TENANT_ID.eq(tenant()), MYSTERY_ROUND.ID.eq(id))
        .forUpdate()
        .fetchOptional(this::round)
        .orElseThrow(MysteryRounds::unknown);
  }

  /** A draft, locked until the transaction ends. */
  MysteryRound lockDraft(UUID id) {
    var round = lock(id);
    if (round.state() != MysteryRound.State.DRAFT) {
      throw new MysteryRefusal(MysteryRefusal.Reason.BEGUN_ALREADY);
    }
    return round;
  }

  /** One whose visits are being made, locked until the transaction ends. */
  MysteryRound lockRunning(UUID id) {
    var round = lock(id);
    if (round.state() != MysteryRound.State.RUNNING) {
      throw new MysteryRefusal(MysteryRefusal.Reason.NOT_RUNNING);
    }
    return round;
  }

  void keep(MysteryRound round) {
    var row = row(round);
    sql.insertInto(MYSTERY_ROUND)
        .set(row)
        .onConflict(MYSTERY_ROUND.TENANT_ID, MYSTERY_ROUND.ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  void drop(UUID id) {
    sql.deleteFrom(MYSTERY_ROUND)
        .where(MYSTERY_ROUND.TENANT_ID.eq(tenant()), MYSTERY_ROUND.ID.eq(id))
        .execute();
  }

  /** Those that ended before a day and still know who visited. */
  List<MysteryRound> remembered(LocalDate before) {
    return sql.selectFrom(MYSTERY_ROUND)
        .where(MYSTERY_ROUND.TENANT_ID.eq(tenant()), MYSTERY_ROUND.CLOSES_ON.lt(before))
        .and(MYSTERY_ROUND.VISITORS.ne(new UUID[0]))
        .fetch(this::round);
  }

  private MysteryRoundRecord row(MysteryRound round) {
    var plan = round.plan();
    var row = new MysteryRoundRecord();
    row.setTenantId(tenant());
    row.setId(round.id());
    row.setTitle(JSONB.valueOf(json.write(plan.title())));
    row.setOpensOn(plan.opens());
    row.setClosesOn(plan.closes());
    row.setCentres(plan.centres().toArray(UUID[]::new));
    row.setScenarios(plan.scenarios().toArray(UUID[]::new));
    row.setVisitors(plan.visitors().toArray(UUID[]::new));
    row.setTimes(plan.times());
    row.setState(round.state().name());
    return row;
  }

  private MysteryRound round(MysteryRoundRecord row) {
    return new MysteryRound(
        row.getId(),
        new MysteryRound.Plan(
            json.read(row.getTitle().data(), LocalText.class),
            row.getOpensOn(),
            row.getClosesOn(),
            Arrays.asList(row.getCentres()),
            Arrays.asList(row.getScenarios()),
            Arrays.asList(row.getVisitors()),
            row.getTimes()),
        MysteryRound.State.valueOf(row.getState()));
  }

  private static MysteryRefusal unknown() {
    return new MysteryRefusal(MysteryRefusal.Reason.ROUND_UNKNOWN);
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
