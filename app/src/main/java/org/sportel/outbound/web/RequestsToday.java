package org.sportel.outbound.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.outside.CasesAtHand;
import org.sportel.network.StartPart;
import org.sportel.outbound.OutboundGate;
import org.sportel.outbound.OutboundRequests;
import org.sportel.outbound.RequestQuestion;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/** Requests of one's units whose day for the answer is over. */
@Component
final class RequestsToday implements Panel {
  private final OutboundRequests requests;
  private final CasesAtHand cases;
  private final OutboundGate gate;
  private final StartPart start;

  RequestsToday(OutboundRequests requests, CasesAtHand cases, OutboundGate gate, StartPart start) {
    this.requests = requests;
    this.cases = cases;
    this.gate = gate;
    this.start = start;
  }

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 24;
  }

  @Override
  public Optional<PanelContent> render(UUID account) {
    return start.of(Power.WORK_CASES, this::panel).filter(panel -> !panel.title().isEmpty());
  }

  private PanelContent panel() {
    var waiting = RequestQuestion.waiting(cases.worked());
    int late = requests.count(waiting.late(gate.day()));
    var tiles =
        late == 0
            ? List.<Tile>of()
            : List.of(new Tile(late, t("outbound.view.LATE"), "/desk/requests?view=late", true));
    return new PanelContent(tiles.isEmpty() ? "" : t("outbound.title"), Tile.row(tiles));
  }
}
