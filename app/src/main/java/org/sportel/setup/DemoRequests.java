package org.sportel.setup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.FormKey;
import org.sportel.outbound.FileAnswer;
import org.sportel.outbound.NewRequest;
import org.sportel.outbound.OtherBodies;
import org.sportel.outbound.OutboundGate;
import org.sportel.outbound.OutboundRequests;
import org.sportel.outbound.SendRequest;
import org.sportel.outbound.SetOtherBody;
import org.sportel.outbound.TakeBackRequest;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestReason;
import org.sportel.outbound.model.RequestWay;
import org.springframework.stereotype.Component;

/** Asks other bodies for some invented cases, by the commands that officials use. */
@Component
final class DemoRequests {
  private static final int EVERY = 9;
  private static final int TAKEN_BACK = 5;
  private static final int DAYS = 10;
  private static final List<String> BODIES =
      List.of(
          "Vodovod / Ujësjellësi (example)",
          "Katastar / Kadastra (example)",
          "Inspekcija / Inspektorati (example)");

  private final Commands commands;
  private final OtherBodies bodies;
  private final OutboundRequests requests;
  private final OutboundGate gate;

  DemoRequests(
      Commands commands, OtherBodies bodies, OutboundRequests requests, OutboundGate gate) {
    this.commands = commands;
    this.bodies = bodies;
    this.requests = requests;
    this.gate = gate;
  }

  /** The commands. */
  @Component
  record Commands(
      SetOtherBody setBody, SendRequest send, FileAnswer answer, TakeBackRequest takeBack) {}

  /** Asks for every ninth case, always for the same ones. */
  void ask(CaseId id) {
    int which = Math.floorMod(id.value().hashCode(), EVERY * BODIES.size());
    if (which % EVERY == 0 && requests.of(id).isEmpty()) {
      send(id, which / EVERY);
    }
  }

  private void send(CaseId id, int which) {
    var body = body(BODIES.get(which));
    LocalDate due = gate.day().plusDays(DAYS);
    commands
        .send()
        .send(
            id,
            new NewRequest(
                NewRequest.Addressee.body(body),
                new OutboundRequest.Asked(
                    RequestReason.values()[which],
                    RequestWay.values()[which],
                    "Ima li smetnji? / A ka pengesa?",
                    "Molimo mišljenje. / Ju lutemi mendimin. (example)"),
                due,
                true,
                FormKey.fresh()));
  }

  /** The body of the demo under its name; written down when it is first asked. */
  private UUID body(String name) {
    return bodies.list().stream()
        .filter(one -> one.name().equals(name))
        .map(OtherBody::id)
        .findFirst()
        .orElseGet(
            () ->
                commands
                    .setBody()
                    .set(
                        Optional.empty(),
                        new SetOtherBody.Entry("", name, "", "office@example.org", true)));
  }

  /**
   * Files the answers that have come by now; some are needed no more.
   *
   * @return whether an answer was awaited
   */
  boolean end(CaseId id) {
    var sent = requests.of(id);
    for (var one : sent) {
      if (one.waiting() && Math.floorMod(id.value().hashCode(), TAKEN_BACK) == 0) {
        commands.takeBack().take(one.id(), "Nije više potrebno. / Nuk duhet më. (example)");
      } else if (one.waiting()) {
        commands.answer().file(one.id(), "Nema smetnji. / Nuk ka pengesa. (example)", List.of());
      }
    }
    return sent.stream().anyMatch(OutboundRequest::waiting);
  }
}
