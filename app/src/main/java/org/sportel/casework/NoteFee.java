package org.sportel.casework;

import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseFee;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.FeeState;
import org.sportel.casework.procedure.NotedFee;
import org.sportel.casework.procedure.SettledDue;
import org.sportel.casework.store.Cases;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Notes whether the fee of a case is paid. */
@Component
public final class NoteFee {
  /** The longest slip number or reason. */
  public static final int LONGEST = 200;

  private final Cases cases;
  private final NotedFee fee;
  private final SettledDue settled;
  private final CaseAccess access;
  private final Journal journal;

  NoteFee(Cases cases, NotedFee fee, SettledDue settled, CaseAccess access, Journal journal) {
    this.cases = cases;
    this.fee = fee;
    this.settled = settled;
    this.access = access;
    this.journal = journal;
  }

  /**
   * Notes the fee, also in a closed case: what is asked for by now is paid. Once it is paid or
   * waived, a procedure that waits for it goes on, and a time that the law counts from the payment
   * begins.
   *
   * @throws CaseRefusal NO_SUCH_CASE, TEXT_MISSING for a slip without number or a waiver without
   *     reason, TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed when the person may only look
   */
  public CaseId note(CaseId id, FeeState state, String words) {
    var file = cases.lock(id);
    access.requireWork(file);
    var note =
        state.needsNote()
            ? TaskGate.text("feeNote", words, LONGEST)
            : TaskGate.optional("feeNote", words, LONGEST).orElse("");
    fee.note(file, new CaseFee(state, note));
    journal.record(new CaseEvent.FeeNoted(id.value(), file.facts(), state));
    if (state != FeeState.OPEN) {
      settled.tell(file, state);
    }
    return id;
  }
}
