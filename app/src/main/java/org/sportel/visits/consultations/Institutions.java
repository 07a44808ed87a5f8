package org.sportel.visits.consultations;

import static org.sportel.visits.db.Tables.INSTITUTION;

import java.util.Comparator;
import java.util.List;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.InstitutionRecord;
import org.sportel.visits.model.InstitutionId;
import org.springframework.stereotype.Component;

/** The other institutions that the running transaction's tenant has listed. */
@Component
public final class Institutions {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  Institutions(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** All, also those that are not chosen any more, by name. */
  public List<Institution> all() {
    return transactions.once(
        Institutions.class,
        () ->
            sql
                .selectFrom(INSTITUTION)
                .where(INSTITUTION.TENANT_ID.eq(transactions.tenant().value()))
                .fetch(this::institution)
                .stream()
                .sorted(Comparator.comparing(one -> one.name().texts().toString()))
                .toList());
  }

  /** Those that can be chosen. */
  public List<Institution> listed() {
    return all().stream().filter(Institution::listed).toList();
  }

  /** Whether one of this id stands or stood on the list. */
  public boolean has(InstitutionId id) {
    return all().stream().anyMatch(one -> one.id().equals(id));
  }

  void set(Institution one) {
    var row = new InstitutionRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(one.id().value());
    row.setName(JSONB.valueOf(json.write(one.name())));
    row.setListed(one.listed());
    sql.insertInto(INSTITUTION)
        .set(row)
        .onConflict(INSTITUTION.TENANT_ID, INSTITUTION.ID)
        .doUpdate()
        .set(INSTITUTION.NAME, row.getName())
        .set(INSTITUTION.LISTED, row.getListed())
        .execute();
    transactions.forget(Institutions.class);
  }

  private Institution institution(InstitutionRecord row) {
    return new Institution(
        new InstitutionId(row.getId()),
        json.read(row.getName().data(), LocalText.class),
        row.getListed());
  }
}
