package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_DOCUMENT;

import java.util.List;
import org.jooq.DSLContext;
import org.sportel.casework.CaseId;
import org.sportel.casework.db.tables.records.CaseDocumentRecord;
import org.sportel.documents.AttachToCase;
import org.sportel.documents.FileId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * The only class that touches the list of a case's files, and the only way of a file into a case:
 * the file is given to the case and listed in one step, and the database refuses a listed file that
 * the case does not own.
 */
@Component
public final class Papers {
  private final DSLContext db;
  private final Transactions transactions;
  private final AttachToCase files;

  Papers(DSLContext db, Transactions transactions, AttachToCase files) {
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
  public void add(CaseId id, List<Paper> papers) {
    if (papers.isEmpty()) {
      return;
    }
    files.attach(papers.stream().map(Paper::file).toList(), id.value());
    db.batchInsert(papers.stream().map(paper -> row(id, paper)).toList()).execute();
  }

  /** The files of a case, the oldest first. */
  public List<Paper> of(CaseId id) {
    return db.selectFrom(CASE_DOCUMENT)
        .where(
            CASE_DOCUMENT.TENANT_ID.eq(transactions.tenant().value()),
            CASE_DOCUMENT.CASE_ID.eq(id.value()))
        .orderBy(CASE_DOCUMENT.ADDED_AT, CASE_DOCUMENT.FILE_ID)
        .fetch(
            row ->
                new Paper(
                    new FileId(row.getFileId()),
                    row.getTitle(),
                    Paper.Source.valueOf(row.getSource()),
                    row.getAddedAt().toInstant()));
  }

  private CaseDocumentRecord row(CaseId id, Paper paper) {
    var row = new CaseDocumentRecord();
    row.setTenantId(transactions.tenant().value());
    row.setFileId(paper.file().value());
    row.setCaseId(id.value());
    row.setTitle(paper.title());
    row.setSource(paper.source().name());
    row.setAddedAt(Cases.utc(paper.addedAt()));
    return row;
  }
}
