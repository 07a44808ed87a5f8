package org.sportel.casework.store;

import static org.sportel.casework.db.Tables.CHECKED_DOCUMENT;

import java.util.List;
import org.jooq.DSLContext;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CheckedDocument;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** The only class that touches what was found of documents at the counter. */
@Component
public final class CheckedDocuments {
  private final DSLContext db;
  private final Transactions transactions;

  CheckedDocuments(DSLContext db, Transactions transactions) {
    this.db = db;
    this.transactions = transactions;
  }

  /** Keeps what was found, in the order of the service's list. */
  public void add(CaseId id, List<CheckedDocument> documents) {
    for (int i = 0; i < documents.size(); i++) {
      var document = documents.get(i);
      db.insertInto(CHECKED_DOCUMENT)
          .set(CHECKED_DOCUMENT.TENANT_ID, tenant())
          .set(CHECKED_DOCUMENT.CASE_ID, id.value())
          .set(CHECKED_DOCUMENT.PLACE, i)
          .set(CHECKED_DOCUMENT.TITLE, document.title())
          .set(CHECKED_DOCUMENT.FOUND, document.found().name())
          .set(CHECKED_DOCUMENT.PAGES, document.pages())
          .execute();
    }
  }

  /** What was found, in the order of the service's list. */
  public List<CheckedDocument> of(CaseId id) {
    return db.selectFrom(CHECKED_DOCUMENT)
        .where(CHECKED_DOCUMENT.TENANT_ID.eq(tenant()), CHECKED_DOCUMENT.CASE_ID.eq(id.value()))
        .orderBy(CHECKED_DOCUMENT.PLACE)
        .fetch(
            row ->
                new CheckedDocument(
                    row.getTitle(), CheckedDocument.Found.valueOf(row.getFound()), row.getPages()));
  }

  private int tenant() {
    return transactions.tenant().value();
  }
}
