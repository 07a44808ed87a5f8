package org.sportel.rights.charter;

import static org.sportel.rights.db.Tables.STANDARD;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.sportel.rights.charter.Standard.Promise;
import org.sportel.rights.db.tables.records.StandardRecord;
import org.sportel.rights.model.RightsRefusal;
import org.springframework.stereotype.Component;

/** The charter of the running transaction's tenant. */
@Component
public final class Standards {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  Standards(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** What is promised now, in its order. */
  public List<Standard> list() {
    return sql.selectFrom(STANDARD)
        .where(STANDARD.TENANT_ID.eq(tenant()), STANDARD.ENDED_ON.isNull())
        .orderBy(STANDARD.PLACE, STANDARD.ID)
        .fetch(this::standard);
  }

  /**
   * One that is promised now.
   *
   * @throws RightsRefusal STANDARD_UNKNOWN
   */
  public Standard get(UUID id) {
    return list().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new RightsRefusal(RightsRefusal.Reason.STANDARD_UNKNOWN));
  }

  /** Writes it anew, as it is from a day on. */
  void put(Standard standard, LocalDate day) {
    var row = new StandardRecord();
    row.setTenantId(tenant());
    row.setId(standard.id());
    row.setPlace(standard.place());
    row.setWhat(JSONB.valueOf(json.write(standard.what())));
    row.setServed(JSONB.valueOf(json.write(standard.served())));
    row.set(STANDARD.INDICATOR, standard.promise().map(Promise::indicator).orElse(null));
    row.set(STANDARD.PROMISED, standard.promise().map(Promise::value).orElse(null));
    row.set(STANDARD.AT_MOST, standard.promise().map(Promise::atMost).orElse(null));
    sql.insertInto(STANDARD)
        .set(row)
        .set(STANDARD.SINCE, day)
        .onConflict(STANDARD.TENANT_ID, STANDARD.ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  /** Ends it; false where it is over or unknown. */
  boolean end(UUID id, LocalDate day) {
    return sql.update(STANDARD)
            .set(STANDARD.ENDED_ON, day)
            .where(STANDARD.TENANT_ID.eq(tenant()), STANDARD.ID.eq(id))
            .and(STANDARD.ENDED_ON.isNull())
            .execute()
        == 1;
  }

  private Standard standard(StandardRecord row) {
    return new Standard(
        row.getId(),
        row.getPlace(),
        json.read(row.getWhat().data(), LocalText.class),
        json.read(row.getServed().data(), LocalText.class),
        Optional.ofNullable(row.getIndicator())
            .map(code -> new Promise(code, row.getPromised(), row.getAtMost())));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
