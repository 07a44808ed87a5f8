package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_DOCUMENT;

import java.util.List;
import org.jooq.DSLContext;
import org.sportel.casework.db.tables.records.CaseDocumentRecord;
import org.sportel.casework.model.CaseId;
import org.sportel.documents.AttachFiles;
import org.sportel.documents.FileId;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/**
 * The only class that touches the list of a case's files, and the only way of a file into a case:
 * the file is given to the case and listed in one step, and the database refuses a listed file that
 * the case does not own.
 */
@Component
public final class CaseDocuments {
  private final DSLContext db;
  private final Transactions transactions;
  private final AttachFiles files;

  CaseDocuments(DSLContext db, Transactions transactions, AttachFiles files) {
    this.db = db;
    this.transactions = transactions;
    this.files = files;
  }

  /**
   * Adds files to a case.
   *
   * @throws org.sportel.documents.FileRefusal TOO_MANY, or BELONGS_ELSEWHERE when one is unknown or
   *     in another case
   */
  public void add(CaseId id, List<CaseDocument> documents) {
    if (documents.isEmpty()) {
      return;
    }
    files.attach(documents.stream().map(CaseDocument::file).toList(), Subject.ofCase(id.value()));
    db.batchInsert(documents.stream().map(document -> row(id, document)).toList()).execute();
  }

  /** The files of a case, the oldest first. */
  public List<CaseDocument> of(CaseId id) {
    return db.selectFrom(CASE_DOCUMENT)
        .where(
            CASE_DOCUMENT.TENANT_ID.eq(transactions.tenant().value()),
            CASE_DOCUMENT.CASE_ID.eq(id.value()))
        .orderBy(CASE_DOCUMENT.ADDED_AT, CASE_DOCUMENT.FILE_ID)
        .fetch(
            row ->
                new CaseDocument(
                    new FileId(row.getFileId()),
                    row.getTitle(),
                    CaseDocument.Source.valueOf(row.getSource()),
                    row.getAddedAt().toInstant()));
  }

  private CaseDocumentRecord row(CaseId id, CaseDocument document) {
    var row = new CaseDocumentRecord();
    row.setTenantId(transactions.tenant().value());
    row.setFileId(document.file().value());
    row.setCaseId(id.value());
    row.setTitle(document.title());
    row.setSource(document.source().name());
    row.setAddedAt(Cases.utc(document.addedAt()));
    return row;
  }
}
