package org.sportel.catalogue;

import static org.sportel.catalogue.db.Tables.IMPORT_REPORT;

import java.time.ZoneOffset;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.catalogue.file.ImportReport;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The table of what imports found. */
@Component
final class ImportReports {
  private final Transactions transactions;
  private final DSLContext sql;
  private final Json json;
  private final VersionStamp stamp;

  ImportReports(Transactions transactions, DSLContext sql, Json json, VersionStamp stamp) {
    this.transactions = transactions;
    this.sql = sql;
    this.json = json;
    this.stamp = stamp;
  }

  void add(ImportReport report) {
    sql.insertInto(IMPORT_REPORT)
        .set(IMPORT_REPORT.TENANT_ID, transactions.tenant().value())
        .set(IMPORT_REPORT.ID, stamp.id())
        .set(IMPORT_REPORT.IMPORTED_AT, stamp.now().atOffset(ZoneOffset.UTC))
        .set(IMPORT_REPORT.FILE, report.file())
        .set(IMPORT_REPORT.REPORT, JSONB.valueOf(json.write(report)))
        .execute();
  }

  /** The last import, with its time. */
  Optional<LastImport> last() {
    return sql.select(IMPORT_REPORT.IMPORTED_AT, IMPORT_REPORT.REPORT)
        .from(IMPORT_REPORT)
        .where(IMPORT_REPORT.TENANT_ID.eq(transactions.tenant().value()))
        .orderBy(IMPORT_REPORT.IMPORTED_AT.desc(), IMPORT_REPORT.ID.desc())
        .limit(1)
        .fetchOptional(
            row ->
                new LastImport(
                    row.value1().toInstant(), json.read(row.value2().data(), ImportReport.class)));
  }
}
