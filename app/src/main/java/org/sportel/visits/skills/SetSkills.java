package org.sportel.visits.skills;

import java.util.UUID;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.Skills;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Notes what a person at the counters of a centre can do; who is called there depends on it. */
@Component
public final class SetSkills {
  private final Centres centres;
  private final CentrePeople people;
  private final StaffSkills skills;
  private final Services services;
  private final Authority authority;
  private final Journal journal;

  SetSkills(
      Centres centres,
      CentrePeople people,
      StaffSkills skills,
      Services services,
      Authority authority,
      Journal journal) {
    this.centres = centres;
    this.people = people;
    this.skills = skills;
    this.services = services;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Notes it for every counter at which the person will sit.
   *
   * @throws VisitRefusal PERSON_UNKNOWN for who does not serve in this centre, or
   *     SERVICE_NOT_SERVED for a service that the tenant does not have
   * @throws org.sportel.network.NetworkRefusal CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage the
   *     centre's unit
   */
  public void set(CentreId centre, UUID account, Skills can) {
    var place = centres.get(centre);
    CentreRight.require(authority, place);
    if (people.of(place).stream().noneMatch(one -> one.id().value().equals(account))) {
      throw new VisitRefusal(VisitRefusal.Reason.PERSON_UNKNOWN);
    }
    if (!can.services().stream().allMatch(code -> services.find(code).isPresent())) {
      throw new VisitRefusal(VisitRefusal.Reason.SERVICE_NOT_SERVED);
    }
    skills.put(account, can);
    journal.record(
        new HallEvent.SkillsSet(
            centre.value(),
            account,
            can.needs().stream().map(Enum::name).sorted().toList(),
            can.languages().stream().map(Lang::tag).sorted().toList(),
            can.services().stream().map(ServiceCode::value).toList()));
  }
}
