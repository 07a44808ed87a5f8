package org.sportel.casework.web.visit;

import static org.sportel.web.Texts.t;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.VisitCases;
import org.sportel.casework.VisitCases.Standing;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.casework.visitor.VisitorsCase;
import org.sportel.casework.web.state.StateTags;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.visits.model.VisitId;
import org.sportel.visits.serving.ServingRight;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Shows cases beside a visit, with what can be done about each at the counter. */
@Component
final class StandingRows {
  private final VisitCases cases;
  private final VisitorsCase visitors;
  private final Authority authority;
  private final ServingRight serving;

  StandingRows(VisitCases cases, VisitorsCase visitors, Authority authority, ServingRight serving) {
    this.cases = cases;
    this.visitors = visitors;
    this.authority = authority;
    this.serving = serving;
  }

  /** Whether the reader serves at a counter. */
  boolean serves() {
    return authority.may(Power.SERVE_COUNTER);
  }

  /**
   * Refuses a visit that there is not.
   *
   * @throws org.sportel.visits.model.VisitRefusal VISIT_UNKNOWN
   * @throws org.sportel.platform.NotAllowed for who does not serve in its centre
   */
  void require(VisitId visit) {
    serving.require(cases.known(visit).centre());
  }

  /** The cases that a visit was about. */
  List<StandingRow> about(VisitId visit) {
    return rows(visit, cases.of(visit));
  }

  /** Some cases beside a visit, in the order asked for. */
  List<StandingRow> of(VisitId visit, Collection<CaseId> ids) {
    return rows(visit, cases.standing(ids));
  }

  /** The ids of the cases that a visit was about. */
  Set<CaseId> joined(VisitId visit) {
    return cases.purposes(visit).keySet();
  }

  private List<StandingRow> rows(VisitId visit, List<Standing> standing) {
    var purposes = cases.purposes(visit);
    boolean here = serves() && visitors.serves(visit);
    return standing.stream()
        .map(
            one ->
                new StandingRow(
                    one.id().value().toString(),
                    one.number().value(),
                    CaseLinks.at(one.id()),
                    Texts.show(one.title()),
                    t("casework.plain." + one.state()),
                    StateTags.tone(one.state()),
                    one.waitsFor().stream()
                        .map(kind -> t("casework.taskKind." + kind))
                        .collect(Collectors.joining(", ")),
                    one.owes(),
                    java.util.Optional.ofNullable(purposes.get(one.id()))
                        .map(StandingRows::came)
                        .orElse(""),
                    here ? deeds(one) : StandingRow.Deeds.NONE))
        .toList();
  }

  private static String came(VisitPurpose purpose) {
    return t("casework.visit.came." + purpose);
  }

  private StandingRow.Deeds deeds(Standing one) {
    var waits = one.waitsFor();
    return authority.places(Power.SERVE_COUNTER).covers(one.unit().value())
        ? new StandingRow.Deeds(
            waits.contains(TaskKind.CORRECTION), waits.contains(TaskKind.DELIVER))
        : StandingRow.Deeds.NONE;
  }
}
