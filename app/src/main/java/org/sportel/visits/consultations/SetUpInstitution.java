package org.sportel.visits.consultations;

import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.InstitutionId;
import org.sportel.visits.model.VisitRefusal;
import org.springframework.stereotype.Component;

/** Keeps the list of other institutions about which people ask. */
@Component
public final class SetUpInstitution {
  private final Institutions institutions;
  private final Authority authority;
  private final Journal journal;
  private final Ids ids;

  SetUpInstitution(Institutions institutions, Authority authority, Journal journal, Ids ids) {
    this.institutions = institutions;
    this.authority = authority;
    this.journal = journal;
    this.ids = ids;
  }

  /**
   * Adds one.
   *
   * @throws NotAllowed without the power to manage a centre or to administer
   */
  public InstitutionId add(LocalText name) {
    var id = new InstitutionId(ids.next());
    set(new Institution(id, name, true));
    return id;
  }

  /**
   * Names one anew, takes it off the list or puts it back; what was noted of it stays.
   *
   * @throws VisitRefusal INSTITUTION_UNKNOWN
   * @throws NotAllowed without the power to manage a centre or to administer
   */
  public void change(Institution changed) {
    if (!institutions.has(changed.id())) {
      throw new VisitRefusal(VisitRefusal.Reason.INSTITUTION_UNKNOWN);
    }
    set(changed);
  }

  private void set(Institution one) {
    if (!authority.may(Power.MANAGE_CENTRE)) {
      authority.require(Power.ADMINISTER);
    }
    institutions.set(one);
    journal.record(new HallEvent.InstitutionSet(one.id().value(), one.listed()));
  }
}
