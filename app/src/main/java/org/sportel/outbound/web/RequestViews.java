package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.util.UUID;
import org.sportel.outbound.OtherBodies;
import org.sportel.outbound.OutboundGate;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestStage;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** Outbound requests in words. */
@Component
final class RequestViews {
  private final OtherBodies bodies;
  private final OutboundGate gate;
  private final Clock clock;

  RequestViews(OtherBodies bodies, OutboundGate gate, Clock clock) {
    this.bodies = bodies;
    this.gate = gate;
    this.clock = clock;
  }

  /** A request in a short list. */
  record Line(String href, String body, String reason, Cell stage, String dates) {}

  Line line(OutboundRequest one) {
    return new Line(
        at(one),
        body(one.body()),
        t("outbound.reason." + one.asked().reason()),
        stage(one),
        t(
            "outbound.dates",
            Texts.shortDate(one.sent().at().atZone(Texts.zone()).toLocalDate()),
            Texts.shortDate(one.sent().due())));
  }

  static String at(OutboundRequest one) {
    return "/desk/requests/" + one.id().value();
  }

  String body(UUID id) {
    return bodies.find(id).map(OtherBody::name).orElse("");
  }

  /** Where it stands, with a tone. */
  Cell stage(OutboundRequest one) {
    if (one.late(gate.day())) {
      return Cell.tag(t("outbound.stage.late"), Tone.RED);
    }
    var words = t("outbound.stage." + one.end().stage());
    return Cell.tag(
        words,
        switch (one.end().stage()) {
          case WAITING -> Tone.ORANGE;
          case ANSWERED -> Tone.GREEN;
          case SILENT -> Tone.YELLOW;
          case TAKEN_BACK -> Tone.GREY;
        });
  }

  /** Who sent or ended it. */
  String office(String office) {
    return office.isEmpty() ? t("outbound.byProcedure") : Texts.office(office);
  }

  /** What came of it, in words. */
  String words(OutboundRequest.End end) {
    return end.stage() == RequestStage.SILENT && end.answer().isEmpty()
        ? t("outbound.silenceCounted")
        : end.answer();
  }

  /** For how long it waits, or waited. */
  String age(OutboundRequest one) {
    return t("outbound.days", one.days(clock.instant()));
  }
}
