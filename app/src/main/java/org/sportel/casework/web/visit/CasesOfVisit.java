package org.sportel.casework.web.visit;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.audit.AccessLog;
import org.sportel.casework.VisitCases;
import org.sportel.casework.VisitCases.Standing;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.visitor.KnownVisitors;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
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
  private final VisitCases cases;
  private final KnownVisitors known;
  private final Authority authority;
  private final AccessLog accessLog;
  private final VisitorAppointments appointments;
  private final PanelTemplates templates;

  CasesOfVisit(
      VisitCases cases,
      KnownVisitors known,
      Authority authority,
      AccessLog accessLog,
      VisitorAppointments appointments,
      PanelTemplates templates) {
    this.cases = cases;
    this.known = known;
    this.authority = authority;
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
  public Optional<PanelContent> render(UUID visit) {
    var came = cases.of(new VisitId(visit));
    var joined = came.stream().map(Standing::id).collect(Collectors.toSet());
    boolean asks = authority.may(Power.SERVE_COUNTER);
    var ids = asks ? known.of(new VisitId(visit)) : List.<CaseId>of();
    return Optional.of(
        templates.of(
            t("casework.visit.title"),
            "casework/web/visit/casesOfVisit",
            new View(
                visit.toString(),
                StandingRow.of(came, joined),
                more(ids, joined),
                appointments.of(ids),
                asks)));
  }

  private List<StandingRow> more(List<CaseId> known, Set<CaseId> joined) {
    var ids = known.stream().filter(id -> !joined.contains(id)).toList();
    accessLog.record(
        "visit.person", "visit", Subject.ofCases(ids.stream().map(CaseId::value).toList()));
    return StandingRow.of(cases.standing(ids), joined);
  }
}
