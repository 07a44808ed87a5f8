package org.sportel.outbound;

import java.util.Optional;
import org.sportel.casework.outside.TellProcedure;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestStage;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Takes back a request whose answer the office needs no more. */
@Component
public final class TakeBackRequest {
  private final OutboundGate gate;
  private final OutboundRequests requests;
  private final Journal journal;
  private final SendRequest.Doer doer;
  private final TellProcedure procedure;

  TakeBackRequest(
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
   * Takes it back; it counts in no response time.
   *
   * @throws OutboundRefusal REQUEST_UNKNOWN, ENDED_ALREADY, WORDS_MISSING, WORDS_LONG
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE
   * @throws org.sportel.platform.NotAllowed for whoever may only look at the case
   */
  public void take(RequestId id, String words) {
    var work = gate.take(id);
    RemindBody.waiting(work.request());
    var why = OutboundGate.words("back", words, OutboundGate.LONGEST);
    requests.end(
        id,
        new OutboundRequest.End(
            RequestStage.TAKEN_BACK, Optional.of(gate.now()), doer.office(), why));
    journal.record(new OutboundEvent.TakenBack(work.file().id().value(), id.value()));
    procedure.ended(work.request().number(), RequestStage.TAKEN_BACK.name(), why);
  }
}
