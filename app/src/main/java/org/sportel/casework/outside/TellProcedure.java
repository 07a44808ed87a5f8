package org.sportel.casework.outside;

import java.util.Map;
import org.sportel.casework.asking.AsksOtherBodies;
import org.sportel.casework.procedure.ProcedureJobs;
import org.springframework.stereotype.Component;

/** Tells procedures what became of what they asked of other bodies. */
@Component
public final class TellProcedure {
  private final ProcedureJobs jobs;

  TellProcedure(ProcedureJobs jobs) {
    this.jobs = jobs;
  }

  /**
   * Tells whichever procedure waits for the answer to a request; right after the transaction, in
   * one of its own.
   *
   * @param number the outgoing number of the request
   * @param stage {@code ANSWERED}, {@code SILENT} or {@code TAKEN_BACK}
   * @param words of the answer, may be empty
   */
  public void ended(String number, String stage, String words) {
    jobs.tell(
        AsksOtherBodies.MESSAGE,
        number,
        Map.of(AsksOtherBodies.STAGE, stage, AsksOtherBodies.WORDS, words));
  }
}
