package org.sportel.casework;

import java.util.List;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseDocuments;
import org.sportel.casework.store.Cases;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Attaches files to a case in the name of the office: a record, a consent, a scanned letter. */
@Component
public final class AttachFile {
  private final Cases cases;
  private final CaseDocuments documents;
  private final CaseAccess access;
  private final Journal journal;
  private final ActionContext context;

  AttachFile(
      Cases cases,
      CaseDocuments documents,
      CaseAccess access,
      Journal journal,
      ActionContext context) {
    this.cases = cases;
    this.documents = documents;
    this.access = access;
    this.journal = journal;
    this.context = context;
  }

  /**
   * Attaches stored files.
   *
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, FILE_MISSING
   * @throws org.sportel.documents.FileRefusal TOO_MANY, or BELONGS_ELSEWHERE
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public CaseId attach(CaseId id, List<NewCase.Attachment> files) {
    var file = cases.lock(id);
    access.requireWork(file);
    file.requireOpen();
    if (files.isEmpty()) {
      throw CaseRefusal.at("files", CaseRefusal.Reason.FILE_MISSING);
    }
    var now = context.now();
    documents.add(
        id,
        files.stream()
            .map(f -> new CaseDocument(f.file(), f.title(), CaseDocument.Source.OFFICE, now))
            .toList());
    files.forEach(
        f ->
            journal.record(new CaseEvent.FileAttached(id.value(), file.facts(), f.file().value())));
    return id;
  }
}
