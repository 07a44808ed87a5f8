package org.sportel.outbound;

import java.time.LocalDate;
import java.util.Optional;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.Reminder;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestWay;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Reminds a body of a request that waits, and gives it a new day. */
@Component
public final class RemindBody {
  private final OutboundGate gate;
  private final OutboundRequests requests;
  private final OtherBodies bodies;
  private final OutgoingPost post;
  private final Journal journal;
  private final SendRequest.Doer doer;

  RemindBody(
      OutboundGate gate,
      OutboundRequests requests,
      OtherBodies bodies,
      OutgoingPost post,
      Journal journal,
      SendRequest.Doer doer) {
    this.gate = gate;
    this.requests = requests;
    this.bodies = bodies;
    this.post = post;
    this.journal = journal;
    this.doer = doer;
  }

  /**
   * Sends a reminder, entered in the outgoing book; one that goes by letter is made as a letter. A
   * reminder by the same way until the same day is sent once.
   *
   * @throws OutboundRefusal REQUEST_UNKNOWN, ENDED_ALREADY, DAY_WRONG, NO_ADDRESS
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE
   * @throws org.sportel.platform.NotAllowed for whoever may only look at the case
   */
  public void remind(RequestId id, RequestWay way, LocalDate due) {
    var request = waiting(gate.take(id).request());
    gate.due(due);
    var body = bodies.find(request.body()).orElseThrow();
    SendRequest.requireReachable(body, way);
    if (sent(id, way, due)) {
      return;
    }
    requests.due(id, due);
    var now = gate.now();
    var reminder =
        new Reminder(
            doer.ids().next(),
            id,
            post.enter(request.of().id(), body, request.asked().subject()),
            way,
            doer.office(),
            now,
            due,
            Optional.empty());
    requests.add(reminder);
    post.print(reminder);
    journal.record(new OutboundEvent.Reminded(request.of().id().value(), id.value(), way, due));
  }

  private boolean sent(RequestId id, RequestWay way, LocalDate due) {
    return requests.reminders(id).stream()
        .anyMatch(one -> one.way() == way && one.due().equals(due));
  }

  static OutboundRequest waiting(OutboundRequest request) {
    if (!request.waiting()) {
      throw OutboundRefusal.of(OutboundRefusal.Reason.ENDED_ALREADY);
    }
    return request;
  }
}
