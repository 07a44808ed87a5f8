package org.sportel.casework.activity;

import java.util.List;
import java.util.Map;
import org.sportel.casework.procedure.ActivityCall;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.casework.procedure.ActivityContract.Input;
import org.sportel.casework.procedure.ActivityContract.Moment;
import org.sportel.casework.procedure.ActivityContract.Output;
import org.sportel.casework.procedure.ActivityContract.Type;
import org.sportel.casework.procedure.CaseActivity;
import org.sportel.casework.procedure.ProcedureJobs;
import org.sportel.casework.store.Case;
import org.springframework.stereotype.Component;

/**
 * Sends the message {@code message} to every case that waits for it under {@code key}, such as a
 * register number. {@code casesTold} is how many there were; a case that begins to wait later does
 * not get it.
 */
@Component
final class MessageOtherCases implements CaseActivity.Inside {
  private final ProcedureJobs jobs;

  MessageOtherCases(ProcedureJobs jobs) {
    this.jobs = jobs;
  }

  @Override
  public ActivityContract contract() {
    return new ActivityContract(
        "message-case",
        Moment.WITH_NUMBER,
        List.of(Input.needed("message", Type.TEXT), Input.needed("key", Type.TEXT)),
        List.of(new Output("casesTold", Type.NUMBER)),
        List.of());
  }

  @Override
  public Done perform(Case file, ActivityCall call) {
    var told =
        jobs.tell(
            call.text("message").orElseThrow(),
            call.text("key").orElseThrow(),
            Map.of("fromCase", file.number().value()));
    return new Done(file, Map.of("casesTold", told));
  }
}
