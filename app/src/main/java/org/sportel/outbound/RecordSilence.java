package org.sportel.outbound;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.casework.outside.TellProcedure;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestStage;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Records that a body did not answer, so that the case waits no more. */
@Component
public final class RecordSilence {
  private final OutboundGate gate;
  private final OutboundRequests requests;
  private final Journal journal;
  private final SendRequest.Doer doer;
  private final TellProcedure procedure;

  RecordSilence(
      OutboundGate gate,
      OutboundRequests requests,
      Journal journal,
      SendRequest.Doer doer,
      TellProcedure procedure) {
    this.gate = gate;
    this.requests = requests;
    this.journal = journal;
    this.doer = doer;
    this.procedure = procedure;
  }

  /**
   * Records it; what the office does now stands in the words.
   *
   * @throws OutboundRefusal REQUEST_UNKNOWN, ENDED_ALREADY, NOT_YET_LATE, WORDS_MISSING, WORDS_LONG
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE
   * @throws org.sportel.platform.NotAllowed for whoever may only look at the case
   */
  public void record(RequestId id, String words) {
    var work = gate.take(id);
    if (!RemindBody.waiting(work.request()).late(gate.day())) {
      throw OutboundRefusal.of(OutboundRefusal.Reason.NOT_YET_LATE);
    }
    end(work, OutboundGate.words("silence", words, OutboundGate.LONGEST));
  }

  /**
   * Records that silence counts as such by itself, because its last day is over; nothing for one
   * that has ended or has a later day by now.
   *
   * @return the later day, where it has one
   */
  Optional<LocalDate> lapse(RequestId id) {
    var work = gate.take(id);
    if (work.request().late(gate.day())) {
      end(work, "");
      return Optional.empty();
    }
    return Optional.of(work.request())
        .filter(OutboundRequest::waiting)
        .map(one -> one.sent().due());
  }

  private void end(OutboundGate.Work work, String words) {
    var id = work.request().id();
    requests.end(
        id,
        new OutboundRequest.End(
            RequestStage.SILENT, Optional.of(gate.now()), doer.office(), words));
    journal.record(new OutboundEvent.SilenceRecorded(work.file().id().value(), id.value()));
    procedure.ended(work.request().number(), RequestStage.SILENT.name(), words);
  }
}
