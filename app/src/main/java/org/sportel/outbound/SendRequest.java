package org.sportel.outbound;

import java.util.Optional;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.outside.CaseAtHand;
import org.sportel.documents.FileId;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundEvent;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestId;
import org.sportel.outbound.model.RequestWay;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Sends a request for a case to another body; where it goes by letter, the letter is made. */
@Component
public final class SendRequest {
  /** The most characters of what it is about. */
  public static final int LONGEST_SUBJECT = 200;

  private final OutboundGate gate;
  private final TakeBody bodies;
  private final OutboundRequests requests;
  private final OutgoingPost post;
  private final Journal journal;
  private final Doer doer;

  SendRequest(
      OutboundGate gate,
      TakeBody bodies,
      OutboundRequests requests,
      OutgoingPost post,
      Journal journal,
      Doer doer) {
    this.gate = gate;
    this.bodies = bodies;
    this.requests = requests;
    this.post = post;
    this.journal = journal;
    this.doer = doer;
  }

  /** Who acts, and the next id. */
  @Component
  record Doer(Acting acting, Ids ids) {
    /** The acting office; empty for a procedure, which sends by itself. */
    String office() {
      var actor = acting.now();
      return actor.kind() == Actor.Kind.SYSTEM ? "" : actor.office();
    }
  }

  /**
   * Sends it and enters it in the outgoing book; once for each form.
   *
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE, CASE_CLOSED
   * @throws OutboundRefusal BODY_UNKNOWN, NO_ADDRESS by e-mail to a body without one,
   *     WORDS_MISSING, WORDS_LONG, DAY_WRONG
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public RequestId send(CaseId id, NewRequest wanted) {
    var file = gate.open(id);
    var known = requests.sentWith(wanted.form());
    if (known.isPresent()) {
      return known.get();
    }
    var asked = checked(wanted.asked());
    var due = gate.due(wanted.due());
    var body = bodies.of(wanted.addressee());
    requireReachable(body, asked.way());
    var sent = new OutboundRequest.Sent(doer.office(), gate.now(), due);
    var number = post.enter(id, body, asked.subject());
    var request =
        new OutboundRequest(
            new RequestId(doer.ids().next()),
            new OutboundRequest.Of(id, file.number()),
            file.unit(),
            body.id(),
            number,
            asked,
            sent,
            wanted.waits(),
            OutboundRequest.End.NONE,
            Optional.<FileId>empty());
    requests.add(request, wanted.form());
    post.print(request);
    record(file, body, request);
    return request.id();
  }

  private void record(CaseAtHand file, OtherBody body, OutboundRequest request) {
    journal.record(
        new OutboundEvent.Sent(
            file.id().value(),
            request.id().value(),
            body.id(),
            body.institution(),
            file.unit(),
            request.asked().reason(),
            request.asked().way(),
            request.sent().due(),
            request.waits()));
  }

  static void requireReachable(OtherBody body, RequestWay way) {
    if (way == RequestWay.EMAIL && body.email().isEmpty()) {
      throw OutboundRefusal.at("way", OutboundRefusal.Reason.NO_ADDRESS);
    }
  }

  private static OutboundRequest.Asked checked(OutboundRequest.Asked asked) {
    return new OutboundRequest.Asked(
        asked.reason(),
        asked.way(),
        OutboundGate.words("subject", TypedText.line(asked.subject()), LONGEST_SUBJECT),
        OutboundGate.words("words", asked.words(), OutboundGate.LONGEST));
  }
}
