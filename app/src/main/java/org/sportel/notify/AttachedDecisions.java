package org.sportel.notify;

import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.FileId;

/** Knows which file goes with the mail that delivers a decision; asked inside a transaction. */
interface AttachedDecisions {
  /** The decision's document; empty where the tenant mails the way to it only. */
  Optional<FileId> of(UUID caseId);
}
