package org.sportel.visits.outages;

import static org.sportel.visits.db.Tables.OUTAGE;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.visits.changes.HallViews;
import org.sportel.visits.db.tables.records.OutageRecord;
import org.springframework.stereotype.Component;

/** The outages that the running transaction's tenant knows of. */
@Component
public final class Outages {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;
  private final HallViews views;

  Outages(DSLContext sql, Transactions transactions, Json json, HallViews views) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
    this.views = views;
  }

  /** Those of a centre that are not over, the first one first. */
  public List<SystemOutage> of(CentreId centre) {
    return sql.selectFrom(OUTAGE)
        .where(OUTAGE.TENANT_ID.eq(tenant()), OUTAGE.CENTRE_ID.eq(centre.value()))
        .and(OUTAGE.ENDED_AT.isNull())
        .orderBy(OUTAGE.SINCE, OUTAGE.ID)
        .fetch(this::outage);
  }

  void add(SystemOutage outage) {
    var row = new OutageRecord();
    row.setTenantId(tenant());
    row.setId(outage.id());
    row.setCentreId(outage.centre().value());
    row.setText(JSONB.valueOf(json.write(outage.text())));
    row.setServices(outage.services().stream().map(ServiceCode::value).toArray(String[]::new));
    row.setSince(outage.since().atOffset(ZoneOffset.UTC));
    sql.insertInto(OUTAGE).set(row).execute();
    views.changed();
  }

  /** Ends one; false where it is over or unknown. */
  boolean end(CentreId centre, UUID id, Instant at) {
    views.changed();
    return sql.update(OUTAGE)
            .set(OUTAGE.ENDED_AT, at.atOffset(ZoneOffset.UTC))
            .where(OUTAGE.TENANT_ID.eq(tenant()), OUTAGE.ID.eq(id))
            .and(OUTAGE.CENTRE_ID.eq(centre.value()))
            .and(OUTAGE.ENDED_AT.isNull())
            .execute()
        == 1;
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private SystemOutage outage(OutageRecord row) {
    return new SystemOutage(
        row.getId(),
        new CentreId(row.getCentreId()),
        json.read(row.getText().data(), LocalText.class),
        List.of(row.getServices()).stream().map(ServiceCode::new).toList(),
        row.getSince().toInstant());
  }
}
