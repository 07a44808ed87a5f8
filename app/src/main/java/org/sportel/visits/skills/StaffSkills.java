package org.sportel.visits.skills;

import static org.sportel.visits.db.Tables.STAFF_SKILL;

import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.platform.Lang;
import org.sportel.platform.Transactions;
import org.sportel.visits.Seats;
import org.sportel.visits.db.tables.records.StaffSkillRecord;
import org.sportel.visits.model.Skills;
import org.springframework.stereotype.Component;

/** What people at the counters can do, in the running transaction's tenant. */
@Component
final class StaffSkills {
  private final DSLContext sql;
  private final Transactions transactions;

  StaffSkills(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  /** What a person can do; nothing in particular while nobody has said it. */
  Skills of(UUID account) {
    return sql.selectFrom(STAFF_SKILL)
        .where(STAFF_SKILL.TENANT_ID.eq(tenant()), STAFF_SKILL.ACCOUNT_ID.eq(account))
        .fetchOptional(Seats::skills)
        .orElseGet(Skills::none);
  }

  void put(UUID account, Skills skills) {
    var row = new StaffSkillRecord();
    row.setTenantId(tenant());
    row.setAccountId(account);
    row.setNeeds(skills.needs().stream().map(Enum::name).sorted().toArray(String[]::new));
    row.setLanguages(skills.languages().stream().map(Lang::tag).sorted().toArray(String[]::new));
    row.setServices(skills.services().stream().map(ServiceCode::value).toArray(String[]::new));
    sql.insertInto(STAFF_SKILL)
        .set(row)
        .onConflict(STAFF_SKILL.TENANT_ID, STAFF_SKILL.ACCOUNT_ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
