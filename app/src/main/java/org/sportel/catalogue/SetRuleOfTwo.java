package org.sportel.catalogue;

import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Decides whether a second person must approve what the tenant publishes. */
@Component
public final class SetRuleOfTwo {
  private final VersionSteps steps;
  private final Authority authority;
  private final Acting acting;
  private final Journal journal;

  SetRuleOfTwo(VersionSteps steps, Authority authority, Acting acting, Journal journal) {
    this.steps = steps;
    this.authority = authority;
    this.acting = acting;
    this.journal = journal;
  }

  /**
   * Sets the rule inside the caller's transaction; what is proposed already still waits.
   *
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void set(boolean twoPersons) {
    authority.require(Power.ADMINISTER);
    if (steps.twoPersons() != twoPersons) {
      steps.twoPersons(twoPersons);
      journal.record(new CatalogueEvent.RuleOfTwoSet(acting.now().id(), twoPersons));
    }
  }
}
