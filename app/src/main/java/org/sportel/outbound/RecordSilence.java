package org.sportel.outbound;

import java.util.Optional;
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

  RecordSilence(
      OutboundGate gate, OutboundRequests requests, Journal journal, SendRequest.Doer doer) {
    this.gate = gate;
    this.requests = requests;
    this.journal = journal;
    this.doer = doer;
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
    var request = RemindBody.waiting(work.request());
    if (!request.late(gate.day())) {
      throw OutboundRefusal.of(OutboundRefusal.Reason.NOT_YET_LATE);
    }
    requests.end(
        id,
        new OutboundRequest.End(
            RequestStage.SILENT,
            Optional.of(gate.now()),
            doer.office(),
            OutboundGate.words("silence", words, OutboundGate.LONGEST)));
    journal.record(new OutboundEvent.SilenceRecorded(work.file().id().value(), id.value()));
  }
}
