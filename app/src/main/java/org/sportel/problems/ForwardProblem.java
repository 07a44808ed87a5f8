package org.sportel.problems;

import java.util.Optional;
import org.sportel.network.Tenants;
import org.sportel.platform.Journal;
import org.sportel.platform.TenantId;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.model.ProblemEvent;
import org.sportel.problems.model.ProblemId;
import org.sportel.problems.model.ProblemRefusal;
import org.sportel.problems.model.ProblemStatus;
import org.springframework.stereotype.Component;

/** Notes that another institution was asked to deal with a problem. */
@Component
public final class ForwardProblem {
  private static final int LONGEST_NAME = 150;

  private final ProblemGate gate;
  private final Problems problems;
  private final Tenants tenants;
  private final ProblemClock clock;
  private final Journal journal;

  ForwardProblem(
      ProblemGate gate, Problems problems, Tenants tenants, ProblemClock clock, Journal journal) {
    this.gate = gate;
    this.problems = problems;
    this.tenants = tenants;
    this.clock = clock;
    this.journal = journal;
  }

  /**
   * Whom it went to.
   *
   * @param tenant its place in the network, where it has one
   * @param name what it is called in the office's language
   */
  public record Institution(Optional<TenantId> tenant, String name) {}

  /**
   * Notes it. The problem stays open and its time runs on, so that nobody loses sight of it.
   *
   * @throws ProblemRefusal PROBLEM_UNKNOWN, CLOSED_ALREADY, WORDS_MISSING without a name, or
   *     WORDS_LONG
   * @throws org.sportel.platform.NotAllowed without the power to work on cases of its unit
   */
  public void forward(ProblemId id, Institution to) {
    var problem = gate.open(id);
    to.tenant().ifPresent(tenants::get);
    if (TypedText.blank(to.name())) {
      throw new ProblemRefusal(ProblemRefusal.Reason.WORDS_MISSING);
    }
    ProblemChecks.longest(to.name(), LONGEST_NAME);
    problems.change(problem.standing(ProblemStatus.FORWARDED, to.name(), clock.now()));
    journal.record(new ProblemEvent.Forwarded(id.value(), to.tenant().map(TenantId::value)));
  }
}
