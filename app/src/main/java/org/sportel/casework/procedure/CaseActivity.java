package org.sportel.casework.procedure;

import org.sportel.casework.model.CaseId;
import org.sportel.platform.TenantId;

/**
 * Work that a procedure's service task names by its type. Nothing else can be called from a model.
 * It runs outside a transaction, may run twice, and throws {@link org.sportel.platform.JobFailed}
 * when it could not be done.
 */
public interface CaseActivity {
  /** The name a model uses. */
  String type();

  /** Does the work for a case. */
  void perform(TenantId tenant, CaseId id);
}
