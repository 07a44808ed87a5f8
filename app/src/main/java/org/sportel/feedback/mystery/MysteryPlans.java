package org.sportel.feedback.mystery;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.model.MysteryRefusal.Reason;
import org.sportel.network.Centres;
import org.sportel.platform.Ids;
import org.sportel.rights.charter.Standard;
import org.sportel.rights.charter.Standards;
import org.springframework.stereotype.Component;

/** Checks plans of rounds, and makes of them the visits and their sheets. */
@Component
final class MysteryPlans {
  private final MysteryScenarios scenarios;
  private final MysteryVisitors visitors;
  private final Centres centres;
  private final Standards standards;
  private final Ids ids;
  private final SecureRandom random = new SecureRandom();

  MysteryPlans(
      MysteryScenarios scenarios,
      MysteryVisitors visitors,
      Centres centres,
      Standards standards,
      Ids ids) {
    this.scenarios = scenarios;
    this.visitors = visitors;
    this.centres = centres;
    this.standards = standards;
    this.ids = ids;
  }

  /**
   * Refuses a plan that cannot be carried out.
   *
   * @throws MysteryRefusal PLAN_OUTDATED, VISITOR_UNKNOWN or TOO_MANY_VISITS
   */
  void check(MysteryRound.Plan plan) {
    var known = centres.list().stream().map(centre -> centre.id().value()).toList();
    var bank = scenarios.list().stream().map(MysteryScenario::id).toList();
    if (!known.containsAll(plan.centres()) || !bank.containsAll(plan.scenarios())) {
      throw new MysteryRefusal(Reason.PLAN_OUTDATED);
    }
    visitors.require(plan.visitors());
    if (plan.visits() > MysteryRound.MOST_VISITS) {
      throw new MysteryRefusal(Reason.TOO_MANY_VISITS, MysteryRound.MOST_VISITS);
    }
  }

  /** The visits of a round: each scenario in each centre, spread over the visitors by lot. */
  List<MysteryVisit> visits(MysteryRound round) {
    var plan = round.plan();
    var promised = standards.list();
    var sheets = plan.scenarios().stream().map(id -> sheet(id, promised)).toList();
    var drawn = new ArrayList<Drawn>();
    for (var centre : plan.centres()) {
      for (var sheet : sheets) {
        drawn.addAll(Collections.nCopies(plan.times(), new Drawn(centre, sheet)));
      }
    }
    Collections.shuffle(drawn, random);
    var turn = new ArrayList<>(plan.visitors());
    Collections.shuffle(turn, random);
    var visits = new ArrayList<MysteryVisit>();
    for (int i = 0; i < drawn.size(); i++) {
      visits.add(visit(round, drawn.get(i), turn.get(i % turn.size())));
    }
    return visits;
  }

  private record Drawn(UUID centre, MysterySheet sheet) {}

  private MysteryVisit visit(MysteryRound round, Drawn drawn, UUID visitor) {
    return new MysteryVisit(
        ids.next(),
        round.id(),
        drawn.centre(),
        Optional.of(visitor),
        drawn.sheet(),
        MysteryVisit.State.PLANNED,
        Optional.empty(),
        "");
  }

  /** A standard that is promised no more is not looked at. */
  private MysterySheet sheet(UUID scenario, List<Standard> promised) {
    var brief = scenarios.get(scenario).brief();
    var points = new ArrayList<MysterySheet.Point>();
    for (var standard : promised) {
      if (brief.standards().contains(standard.id())) {
        points.add(
            new MysterySheet.Point(
                "p" + (points.size() + 1), standard.what(), Optional.of(standard.id())));
      }
    }
    for (var question : brief.questions()) {
      points.add(new MysterySheet.Point("p" + (points.size() + 1), question, Optional.empty()));
    }
    return new MysterySheet(brief.title(), brief.task(), brief.service(), points);
  }
}
