package org.sportel.insight;

import static org.sportel.insight.db.Tables.IMPORTED_CASE;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jooq.DSLContext;
import org.sportel.insight.db.tables.records.ImportedCaseRecord;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the list of imported cases. */
@Component
final class ImportedCases {
  private final DSLContext db;
  private final Transactions transactions;

  ImportedCases(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** An imported case. */
  record Taken(String name, UUID id, String digest, String file) {}

  /** Fingerprints by name of those of these cases that have been imported. */
  Map<String, String> digests(Collection<String> names) {
    return db.select(IMPORTED_CASE.NAME, IMPORTED_CASE.DIGEST)
        .from(IMPORTED_CASE)
        .where(IMPORTED_CASE.TENANT_ID.eq(tenant()), IMPORTED_CASE.NAME.in(names))
        .fetchMap(IMPORTED_CASE.NAME, IMPORTED_CASE.DIGEST);
  }

  void add(List<Taken> taken) {
    db.batchInsert(taken.stream().map(this::row).toList()).execute();
  }

  private ImportedCaseRecord row(Taken taken) {
    var row = new ImportedCaseRecord();
    row.setTenantId(tenant());
    row.setName(taken.name());
    row.setCaseId(taken.id());
    row.setDigest(taken.digest());
    row.setFile(taken.file());
    return row;
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
