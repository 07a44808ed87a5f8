package org.sportel.catalogue.meter;

import static org.sportel.catalogue.db.Tables.BASELINE;
import static org.sportel.catalogue.db.Tables.LAW_DAY;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jooq.DSLContext;
import org.sportel.catalogue.VersionId;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.db.tables.records.BaselineRecord;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The tables of baselines and of the days of laws. */
@Component
final class Baselines {
  private final DSLContext db;
  private final Transactions transactions;

  Baselines(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Keeps the baseline of a service; an earlier one is replaced and stands in the journal. */
  void put(Baseline baseline) {
    db.deleteFrom(BASELINE)
        .where(BASELINE.TENANT_ID.eq(tenant()), BASELINE.CODE.eq(baseline.code().value()))
        .execute();
    db.insertInto(BASELINE)
        .set(BASELINE.TENANT_ID, tenant())
        .set(BASELINE.CODE, baseline.code().value())
        .set(BASELINE.VERSION_ID, baseline.version().value())
        .set(BASELINE.YEARLY, baseline.yearly())
        .set(BASELINE.HOUR_RATE, baseline.rates().hour())
        .set(BASELINE.TRIP_RATE, baseline.rates().trip())
        .set(BASELINE.PAGE_RATE, baseline.rates().page())
        .set(BASELINE.OFFICE, baseline.office())
        .set(BASELINE.SET_AT, baseline.at().atOffset(ZoneOffset.UTC))
        .execute();
  }

  Optional<Baseline> find(ServiceCode code) {
    return db.selectFrom(BASELINE)
        .where(BASELINE.TENANT_ID.eq(tenant()), BASELINE.CODE.eq(code.value()))
        .fetchOptional(Baselines::read);
  }

  /** Every baseline, by the code of its service. */
  List<Baseline> list() {
    return db.selectFrom(BASELINE)
        .where(BASELINE.TENANT_ID.eq(tenant()))
        .orderBy(BASELINE.CODE)
        .fetch(Baselines::read);
  }

  /** The rates that were used last; empty where none were. */
  Optional<Rates> lastRates() {
    return db.selectFrom(BASELINE)
        .where(BASELINE.TENANT_ID.eq(tenant()))
        .orderBy(BASELINE.SET_AT.desc(), BASELINE.CODE)
        .limit(1)
        .fetchOptional(row -> read(row).rates());
  }

  /** Keeps the day of the law behind a version. */
  void lawDay(VersionId version, LocalDate day) {
    db.insertInto(LAW_DAY)
        .set(LAW_DAY.TENANT_ID, tenant())
        .set(LAW_DAY.VERSION_ID, version.value())
        .set(LAW_DAY.LAW_ON, day)
        .onConflict(LAW_DAY.TENANT_ID, LAW_DAY.VERSION_ID)
        .doUpdate()
        .set(LAW_DAY.LAW_ON, day)
        .execute();
  }

  /** The days of the laws behind versions, where they are known. */
  Map<VersionId, LocalDate> lawDays(Collection<VersionId> versions) {
    return db.selectFrom(LAW_DAY)
        .where(
            LAW_DAY.TENANT_ID.eq(tenant()),
            LAW_DAY.VERSION_ID.in(versions.stream().map(VersionId::value).toList()))
        .fetchMap(row -> new VersionId(row.getVersionId()), row -> row.getLawOn());
  }

  private static Baseline read(BaselineRecord row) {
    return new Baseline(
        new ServiceCode(row.getCode()),
        new VersionId(row.getVersionId()),
        row.getYearly(),
        new Rates(row.getHourRate(), row.getTripRate(), row.getPageRate()),
        row.getOffice(),
        row.getSetAt().toInstant());
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
