package org.sportel.feedback.mystery;

import java.util.Optional;
import java.util.UUID;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.model.MysteryRefusal.Reason;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.rights.charter.Standard;
import org.sportel.rights.charter.Standards;
import org.springframework.stereotype.Component;

/** Writes a scenario into the bank, or changes it for the rounds to come. */
@Component
public final class KeepMysteryScenario {
  private final MysteryScenarios scenarios;
  private final Standards standards;
  private final Services services;
  private final Ids ids;
  private final Authority authority;
  private final Journal journal;

  KeepMysteryScenario(
      MysteryScenarios scenarios,
      Standards standards,
      Services services,
      Ids ids,
      Authority authority,
      Journal journal) {
    this.scenarios = scenarios;
    this.standards = standards;
    this.services = services;
    this.ids = ids;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Keeps it and answers its id; rounds that have begun stay as they are.
   *
   * @param id of the one that is changed; a new one is begun without
   * @throws MysteryRefusal SCENARIO_UNKNOWN, or PLAN_OUTDATED where its service or one of its
   *     standards is not there
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public UUID keep(Optional<UUID> id, MysteryScenario.Brief brief) {
    authority.require(Power.ADMINISTER);
    id.ifPresent(scenarios::lock);
    var promised = standards.list().stream().map(Standard::id).toList();
    if (!promised.containsAll(brief.standards())
        || brief.service().map(ServiceCode::new).filter(this::unknown).isPresent()) {
      throw new MysteryRefusal(Reason.PLAN_OUTDATED);
    }
    var kept = new MysteryScenario(id.orElseGet(ids::next), brief, false);
    scenarios.keep(kept);
    journal.record(
        new MysteryEvent.ScenarioKept(
            kept.id(), brief.standards().size() + brief.questions().size()));
    return kept.id();
  }

  private boolean unknown(ServiceCode code) {
    return services.find(code).isEmpty();
  }
}
