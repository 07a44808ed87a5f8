package org.sportel.casework.outside;

import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.Decision;
import org.sportel.casework.store.Decisions;
import org.sportel.documents.FileId;
import org.springframework.stereotype.Component;

/** Tells which document a case was decided with, in the running transaction's tenant. */
@Component
public final class CaseDecisions {
  private final Decisions decisions;

  CaseDecisions(Decisions decisions) {
    this.decisions = decisions;
  }

  /** The issued document; empty before there is one. */
  public Optional<FileId> document(CaseId id) {
    return decisions.find(id).flatMap(Decision::document).map(Decision.Document::file);
  }
}
