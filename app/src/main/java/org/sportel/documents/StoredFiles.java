package org.sportel.documents;

import static org.sportel.documents.db.Tables.FILE;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.sportel.documents.db.tables.records.FileRecord;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The rows of the files of the running transaction's tenant. */
@Component
final class StoredFiles {
  private final DSLContext sql;
  private final Transactions transactions;

  StoredFiles(DSLContext sql, Transactions transactions) {
    this.sql = sql;
    this.transactions = transactions;
  }

  void add(StoredFile file) {
    var row = new FileRecord();
    row.setTenantId(transactions.tenant().value());
    row.setId(file.id().value());
    row.setDigest(file.digest().hex());
    row.setName(file.name().text());
    row.setType(file.type().name());
    row.setSize(file.size());
    row.set(FILE.CASE_ID, file.caseId().orElse(null));
    row.setStoredAt(file.storedAt().atOffset(ZoneOffset.UTC));
    sql.executeInsert(row);
  }

  Optional<StoredFile> find(FileId id) {
    return list(FILE.ID.eq(id.value())).stream().findFirst();
  }

  List<StoredFile> list(Collection<FileId> ids) {
    return list(FILE.ID.in(ids.stream().map(FileId::value).toList()));
  }

  List<StoredFile> ofCase(UUID caseId) {
    return list(FILE.CASE_ID.eq(caseId));
  }

  int attach(Collection<FileId> ids, UUID caseId) {
    return sql.update(FILE)
        .set(FILE.CASE_ID, caseId)
        .where(mine(), FILE.ID.in(ids.stream().map(FileId::value).toList()))
        .and(FILE.CASE_ID.isNull().or(FILE.CASE_ID.eq(caseId)))
        .execute();
  }

  private List<StoredFile> list(Condition which) {
    return sql.selectFrom(FILE).where(mine(), which).orderBy(FILE.ID).fetch(StoredFiles::file);
  }

  private Condition mine() {
    return FILE.TENANT_ID.eq(transactions.tenant().value());
  }

  private static StoredFile file(FileRecord row) {
    return new StoredFile(
        new FileId(row.getId()),
        new FileName(row.getName()),
        FileType.valueOf(row.getType()),
        row.getSize(),
        new Digest(row.getDigest()),
        Optional.ofNullable(row.getCaseId()),
        row.getStoredAt().toInstant());
  }
}
