package org.sportel.feedback.mystery;

import java.util.UUID;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Takes a scenario out of the bank; rounds that used it keep their sheets. */
@Component
public final class RetireMysteryScenario {
  private final MysteryScenarios scenarios;
  private final Authority authority;
  private final Journal journal;

  RetireMysteryScenario(MysteryScenarios scenarios, Authority authority, Journal journal) {
    this.scenarios = scenarios;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Retires it.
   *
   * @throws MysteryRefusal SCENARIO_UNKNOWN, also when it is retired already
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void retire(UUID id) {
    authority.require(Power.ADMINISTER);
    scenarios.keep(new MysteryScenario(id, scenarios.lock(id).brief(), true));
    journal.record(new MysteryEvent.ScenarioRetired(id));
  }
}
