package org.sportel.casework.decision;

import java.util.List;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseDocuments;
import org.sportel.documents.IssuedDocument;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Adds a letter that was issued to the file of its case. */
@Component
public final class FileLetter {
  private final CaseDocuments documents;
  private final Journal journal;
  private final ActionContext context;

  FileLetter(CaseDocuments documents, Journal journal, ActionContext context) {
    this.documents = documents;
    this.journal = journal;
    this.context = context;
  }

  /** Adds it once; a second run finds the letter in the file. */
  public void file(Case file, String title, IssuedDocument issued) {
    if (documents.of(file.id()).stream().anyMatch(known -> known.file().equals(issued.file()))) {
      return;
    }
    documents.add(
        file.id(),
        List.of(new CaseDocument(issued.file(), title, CaseDocument.Source.OFFICE, context.now())));
    journal.record(
        new CaseEvent.FileAttached(file.id().value(), file.facts(), issued.file().value()));
  }
}
