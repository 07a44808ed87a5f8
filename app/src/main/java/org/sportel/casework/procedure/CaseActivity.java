package org.sportel.casework.procedure;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.store.Case;
import org.sportel.platform.TenantId;

/**
 * Work of the program that a service, send or business-rule task of a model names by its type.
 * Nothing else can be called from a model.
 */
public sealed interface CaseActivity {
  /** What it takes and gives. */
  ActivityContract contract();

  /** Works on the case inside a transaction, the case locked. */
  non-sealed interface Inside extends CaseActivity {
    /**
     * Does the work.
     *
     * @return the case as it then stands and the values for the procedure
     * @throws ActivityRefused when it cannot be done; nothing was changed
     */
    Done perform(Case file, ActivityCall call);
  }

  /** Asks another system, outside a transaction. */
  non-sealed interface Outside extends CaseActivity {
    /**
     * Asks; may be called twice for the same task.
     *
     * @return the values for the procedure
     * @throws ActivityRefused when the answer is a refusal
     * @throws org.sportel.platform.JobFailed when there was no answer; tried again
     */
    Map<String, @Nullable Object> perform(TenantId tenant, Case file, ActivityCall call);
  }

  /** What came of an activity. */
  record Done(Case file, Map<String, @Nullable Object> outputs) {
    /** Done, with nothing to tell. */
    public static Done of(Case file) {
      return new Done(file, Map.of());
    }
  }
}
