package org.sportel.casework.web.visit;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.visitor.KnownVisitors;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.model.VisitId;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.springframework.stereotype.Component;

/**
 * Shows on a visit which cases it was about, and what else the office has of a visitor who said who
 * they are. That the latter was shown is recorded as read.
 */
@Component
final class CasesOfVisit implements Panel {
  private final StandingRows rows;
  private final KnownVisitors known;
  private final AccessLog accessLog;
  private final VisitorAppointments appointments;
  private final PanelTemplates templates;

  CasesOfVisit(
      StandingRows rows,
      KnownVisitors known,
      AccessLog accessLog,
      VisitorAppointments appointments,
      PanelTemplates templates) {
    this.rows = rows;
    this.known = known;
    this.accessLog = accessLog;
    this.appointments = appointments;
    this.templates = templates;
  }

  /**
   * What a visit is about.
   *
   * @param cases the cases it was about
   * @param more other cases of the same visitor, where they said who they are
   * @param appointments what the visitor has booked, where they said who they are
   * @param asks whether the reader may look for the person's cases
   */
  record View(
      String visit,
      List<StandingRow> cases,
      List<StandingRow> more,
      List<VisitorAppointments.One> appointments,
      boolean asks) {
    View {
      cases = List.copyOf(cases);
      more = List.copyOf(more);
      appointments = List.copyOf(appointments);
    }
  }

  @Override
  public String host() {
    return "visits.visit";
  }

  @Override
  public int order() {
    return 20;
  }

  @Override
  public Optional<PanelContent> render(UUID id) {
    var visit = new VisitId(id);
    boolean asks = rows.serves();
    var ids = asks ? known.of(visit) : List.<CaseId>of();
    return Optional.of(
        templates.of(
            t("casework.visit.title"),
            "casework/web/visit/casesOfVisit",
            new View(
                id.toString(), rows.about(visit), more(visit, ids), appointments.of(ids), asks)));
  }

  private List<StandingRow> more(VisitId visit, List<CaseId> known) {
    var joined = rows.joined(visit);
    var ids = known.stream().filter(id -> !joined.contains(id)).toList();
    accessLog.record(
        "visit.person", "visit", Subject.ofCases(ids.stream().map(CaseId::value).toList()));
    return rows.of(visit, ids);
  }
}
