package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CASE_DOCUMENT;

import java.util.List;
import org.jooq.DSLContext;
import org.sportel.casework.CaseId;
import org.sportel.casework.db.tables.records.CaseDocumentRecord;
import org.sportel.documents.FileId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches the list of a case's files. */
@Component
public final class Papers {
  private final DSLContext db;
  private final Transactions transactions;

  Papers(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Adds files. */
  public void add(CaseId id, List<Paper> papers) {
    if (papers.isEmpty()) {
      return;
    }
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
