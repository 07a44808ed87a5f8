package org.sportel.outbound;

import java.util.Arrays;
import java.util.Optional;
import org.sportel.casework.asking.AsksOtherBodies;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FormKey;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestReason;
import org.sportel.outbound.model.RequestWay;
import org.springframework.stereotype.Component;

/** Sends what procedures ask of other bodies, as letters: an official signs and posts them. */
@Component
final class ProcedureRequests implements AsksOtherBodies {
  private final OtherBodies bodies;
  private final SendRequest send;
  private final OutboundRequests requests;
  private final CountSilence silence;
  private final OutboundGate gate;

  ProcedureRequests(
      OtherBodies bodies,
      SendRequest send,
      OutboundRequests requests,
      CountSilence silence,
      OutboundGate gate) {
    this.bodies = bodies;
    this.send = send;
    this.requests = requests;
    this.silence = silence;
    this.gate = gate;
  }

  @Override
  public boolean knows(String body) {
    return bodies.called(body).isPresent();
  }

  @Override
  public Optional<Sent> ask(CaseId id, Question question) {
    return bodies.called(question.body()).map(body -> sent(id, body, question));
  }

  private Sent sent(CaseId id, OtherBody body, Question question) {
    var request =
        requests.get(
            send.send(
                id,
                new NewRequest(
                    NewRequest.Addressee.body(body.id()),
                    new OutboundRequest.Asked(
                        reason(question.reason()),
                        RequestWay.LETTER,
                        question.subject(),
                        question.words()),
                    gate.day().plusDays(question.days()),
                    true,
                    FormKey.fresh())));
    if (question.silenceCounts()) {
      silence.order(request.id(), request.sent().due());
    }
    return new Sent(request.number(), body.name(), request.sent().due());
  }

  private static RequestReason reason(String named) {
    return Arrays.stream(RequestReason.values())
        .filter(reason -> reason.name().equals(named))
        .findFirst()
        .orElse(RequestReason.OTHER);
  }
}
