package org.sportel.setup;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.AnswerCorrection;
import org.sportel.casework.Applicants;
import org.sportel.casework.DeliverDecision;
import org.sportel.casework.visitor.JoinVisit;
import org.sportel.casework.visitor.KnowVisitor;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.visits.model.VisitCause;
import org.springframework.stereotype.Component;

/** People of the demo who come to a counter again for their case; in the clerk's transaction. */
@Component
final class DemoReturns {
  private final DemoVisits visits;
  private final Centres centres;
  private final KnowVisitor know;
  private final JoinVisit join;
  private final AnswerCorrection answer;
  private final DeliverDecision deliver;

  DemoReturns(
      DemoVisits visits,
      Centres centres,
      KnowVisitor know,
      JoinVisit join,
      AnswerCorrection answer,
      DeliverDecision deliver) {
    this.visits = visits;
    this.centres = centres;
    this.know = know;
    this.join = join;
    this.answer = answer;
    this.deliver = deliver;
  }

  /** Where they come; empty where there is no counter, or no time for a visit before now. */
  Optional<Centre> place() {
    return DemoCentre.of(centres).filter(visits::ready);
  }

  /** Somebody brings what was missing. */
  void bring(DemoCase file, Centre place, String words) {
    come(
        file,
        place,
        VisitCause.MISSING_PAPER,
        () -> answer.atCounter(file.id(), new AnswerCorrection.Answer(words, List.of())));
  }

  /** Somebody fetches their decision. */
  void fetch(DemoCase file, Centre place, String proof) {
    come(file, place, VisitCause.HANDED_OVER, () -> deliver.atCounter(file.id(), proof));
  }

  private void come(DemoCase file, Centre place, VisitCause cause, Runnable deed) {
    var wanted = new Applicants.Wanted(file.applied().identifier(), "", Optional.empty());
    visits.during(
        place,
        new DemoVisits.Coming(file.applied().service(), file.tenant().lang(), cause),
        visit -> {
          know.know(visit.orElseThrow(), wanted);
          join.join(file.id(), visit.orElseThrow());
          deed.run();
          return visit;
        });
  }
}
