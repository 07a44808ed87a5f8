package org.sportel.notify;

import java.util.Optional;
import java.util.UUID;

/** Knows whom to tell about a case; asked inside a transaction of the case's tenant. */
interface Recipients {
  /** The applicant; empty once their particulars were erased. */
  Optional<Recipient> of(UUID caseId);
}
