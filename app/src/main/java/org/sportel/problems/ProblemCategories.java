package org.sportel.problems;

import static org.sportel.problems.db.Tables.CATEGORY;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.jooq.impl.DSL;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.problems.db.tables.records.CategoryRecord;
import org.sportel.problems.model.ProblemAttribute;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.problems.model.ProblemRefusal;
import org.springframework.stereotype.Component;

/** The categories of the running transaction's tenant. */
@Component
public final class ProblemCategories {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  ProblemCategories(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** All of them, by code. */
  public List<ProblemCategory> list() {
    return sql.selectFrom(CATEGORY)
        .where(CATEGORY.TENANT_ID.eq(tenant()))
        .orderBy(CATEGORY.CODE)
        .fetch(this::category);
  }

  /** Those of which problems are taken. */
  public List<ProblemCategory> open() {
    return list().stream().filter(ProblemCategory::open).toList();
  }

  /** The category with a code, where there is one. */
  public Optional<ProblemCategory> find(String code) {
    return sql.selectFrom(CATEGORY)
        .where(CATEGORY.TENANT_ID.eq(tenant()), CATEGORY.CODE.eq(code))
        .fetchOptional(this::category);
  }

  /**
   * A category of which problems are taken.
   *
   * @throws ProblemRefusal CATEGORY_UNKNOWN
   */
  public ProblemCategory taken(String code) {
    return find(code)
        .filter(ProblemCategory::open)
        .orElseThrow(() -> new ProblemRefusal(ProblemRefusal.Reason.CATEGORY_UNKNOWN));
  }

  /** When a category was last changed; empty where there is none. */
  public Optional<Instant> changed() {
    return sql.select(DSL.max(CATEGORY.CHANGED_AT))
        .from(CATEGORY)
        .where(CATEGORY.TENANT_ID.eq(tenant()))
        .fetchOptional(row -> row.value1())
        .map(at -> at.toInstant());
  }

  void put(ProblemCategory category, Instant now) {
    var row = new CategoryRecord();
    row.setTenantId(tenant());
    row.setCode(category.code());
    row.setName(JSONB.valueOf(json.write(category.name())));
    row.setDescription(JSONB.valueOf(json.write(category.description())));
    row.setGroupName(JSONB.valueOf(json.write(category.group())));
    row.setKeywords(category.keywords().toArray(String[]::new));
    row.set(CATEGORY.UNIT_ID, category.unit().orElse(null));
    row.set(CATEGORY.TIME_UNIT, category.time().map(time -> time.unit().name()).orElse(null));
    row.set(CATEGORY.TIME_LENGTH, category.time().map(time -> time.length()).orElse(null));
    row.setAttributes(JSONB.valueOf(json.write(category.attributes())));
    row.setOpen(category.open());
    row.setChangedAt(now.atOffset(ZoneOffset.UTC));
    sql.insertInto(CATEGORY)
        .set(row)
        .onConflict(CATEGORY.TENANT_ID, CATEGORY.CODE)
        .doUpdate()
        .set(row)
        .execute();
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private ProblemCategory category(CategoryRecord row) {
    return new ProblemCategory(
        row.getCode(),
        text(row.getName()),
        text(row.getDescription()),
        text(row.getGroupName()),
        Arrays.asList(row.getKeywords()),
        Optional.ofNullable(row.getUnitId()),
        Optional.ofNullable(row.getTimeUnit())
            .map(
                unit ->
                    new ProblemCategory.Time(DeadlineRule.Unit.valueOf(unit), row.getTimeLength())),
        List.of(json.read(row.getAttributes().data(), ProblemAttribute[].class)),
        row.getOpen());
  }

  private LocalText text(JSONB stored) {
    return json.read(stored.data(), LocalText.class);
  }
}
