package org.sportel.visits.appointments;

import static org.sportel.visits.db.Tables.BOOKING_RULE;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.sportel.visits.db.tables.records.BookingRuleRecord;
import org.springframework.stereotype.Component;

/** How the centres of the running transaction's tenant give appointments. */
@Component
public final class BookingRules {
  private final DSLContext sql;
  private final Transactions transactions;
  private final Json json;

  BookingRules(DSLContext sql, Transactions transactions, Json json) {
    this.sql = sql;
    this.transactions = transactions;
    this.json = json;
  }

  /** Minutes by service code, as they are kept. */
  private record Kept(Map<String, Integer> minutes) {}

  /** The rule of a centre; closed where nobody has made one. */
  public BookingRule of(CentreId centre) {
    return sql.selectFrom(BOOKING_RULE)
        .where(BOOKING_RULE.TENANT_ID.eq(tenant()), BOOKING_RULE.CENTRE_ID.eq(centre.value()))
        .fetchOptional(this::rule)
        .orElseGet(BookingRule::closed);
  }

  void put(CentreId centre, BookingRule rule) {
    var kept = new LinkedHashMap<String, Integer>();
    rule.minutes().forEach((code, minutes) -> kept.put(code.value(), minutes));
    var row = new BookingRuleRecord();
    row.setTenantId(tenant());
    row.setCentreId(centre.value());
    row.setOpen(rule.open());
    row.setStepMinutes(rule.step());
    row.setUsualMinutes(rule.usual());
    row.setBufferMinutes(rule.buffer());
    row.setLeadHours(rule.leadHours());
    row.setHorizonDays(rule.horizonDays());
    row.setWalkInShare(rule.walkInShare());
    row.setStaffShare(rule.staffShare());
    row.setServiceMinutes(JSONB.valueOf(json.write(new Kept(kept))));
    sql.insertInto(BOOKING_RULE)
        .set(row)
        .onConflict(BOOKING_RULE.TENANT_ID, BOOKING_RULE.CENTRE_ID)
        .doUpdate()
        .set(row)
        .execute();
  }

  private BookingRule rule(BookingRuleRecord row) {
    var minutes = new LinkedHashMap<ServiceCode, Integer>();
    json.read(row.getServiceMinutes().data(), Kept.class)
        .minutes()
        .forEach((code, length) -> minutes.put(new ServiceCode(code), length));
    return new BookingRule(
        row.getOpen(),
        row.getStepMinutes(),
        row.getUsualMinutes(),
        row.getBufferMinutes(),
        row.getLeadHours(),
        row.getHorizonDays(),
        row.getWalkInShare(),
        row.getStaffShare(),
        minutes);
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
