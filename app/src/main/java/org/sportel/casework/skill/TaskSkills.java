package org.sportel.casework.skill;

import static org.sportel.casework.db.Tables.SKILL;
import static org.sportel.casework.db.Tables.STAFF_SKILL;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches skills and who has them. */
@Component
public final class TaskSkills {
  private final DSLContext db;
  private final Transactions transactions;
  private final Json json;

  TaskSkills(DSLContext db, Transactions transactions, Json json) {
    this.db = db;
    this.transactions = transactions;
    this.json = json;
  }

  /** Every skill of the tenant, also those that are no longer offered, by code. */
  public List<TaskSkill> all() {
    return transactions.once(
        TaskSkills.class,
        () ->
            db.selectFrom(SKILL)
                .where(SKILL.TENANT_ID.eq(tenant()))
                .orderBy(SKILL.CODE)
                .fetch(
                    row ->
                        new TaskSkill(
                            row.getId(),
                            row.getCode(),
                            json.read(row.getName().data(), LocalText.class),
                            row.getOffered())));
  }

  /** Those that models may ask for, by code. */
  public List<TaskSkill> offered() {
    return all().stream().filter(TaskSkill::offered).toList();
  }

  /** The skill with a code, offered or not. */
  public Optional<TaskSkill> find(String code) {
    return all().stream().filter(skill -> skill.code().equals(code)).findFirst();
  }

  /** What a skill is called: its name, or the code where the tenant has none of it. */
  public LocalText name(String code) {
    return find(code).map(TaskSkill::name).orElseGet(() -> LocalText.of("en", code));
  }

  /** The accounts that have the skill with a code. */
  Set<UUID> having(String code) {
    return db.select(STAFF_SKILL.ACCOUNT_ID)
        .from(STAFF_SKILL)
        .join(SKILL)
        .on(SKILL.TENANT_ID.eq(STAFF_SKILL.TENANT_ID), SKILL.ID.eq(STAFF_SKILL.SKILL_ID))
        .where(STAFF_SKILL.TENANT_ID.eq(tenant()), SKILL.CODE.eq(code))
        .fetchSet(STAFF_SKILL.ACCOUNT_ID);
  }

  /** The codes of everybody's skills, by account. */
  public Map<UUID, Set<String>> held() {
    return db
        .select(STAFF_SKILL.ACCOUNT_ID, SKILL.CODE)
        .from(STAFF_SKILL)
        .join(SKILL)
        .on(SKILL.TENANT_ID.eq(STAFF_SKILL.TENANT_ID), SKILL.ID.eq(STAFF_SKILL.SKILL_ID))
        .where(STAFF_SKILL.TENANT_ID.eq(tenant()))
        .stream()
        .collect(
            Collectors.groupingBy(
                row -> row.value1(), Collectors.mapping(row -> row.value2(), Collectors.toSet())));
  }

  void keep(TaskSkill skill) {
    transactions.forget(TaskSkills.class);
    var name = JSONB.valueOf(json.write(skill.name()));
    db.insertInto(SKILL)
        .set(SKILL.TENANT_ID, tenant())
        .set(SKILL.ID, skill.id())
        .set(SKILL.CODE, skill.code())
        .set(SKILL.NAME, name)
        .set(SKILL.OFFERED, skill.offered())
        .onConflict(SKILL.TENANT_ID, SKILL.CODE)
        .doUpdate()
        .set(SKILL.NAME, name)
        .set(SKILL.OFFERED, skill.offered())
        .execute();
  }

  void set(UUID account, List<TaskSkill> skills) {
    db.deleteFrom(STAFF_SKILL)
        .where(STAFF_SKILL.TENANT_ID.eq(tenant()), STAFF_SKILL.ACCOUNT_ID.eq(account))
        .execute();
    for (var skill : skills) {
      db.insertInto(STAFF_SKILL)
          .set(STAFF_SKILL.TENANT_ID, tenant())
          .set(STAFF_SKILL.ACCOUNT_ID, account)
          .set(STAFF_SKILL.SKILL_ID, skill.id())
          .execute();
    }
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
