package org.sportel.casework.absence;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseRefusal.Reason;
import org.sportel.identity.AccountId;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/**
 * Notes that somebody is away, so that a deputy does their tasks meanwhile.
 *
 * <p>Office rule (whose work it is): While somebody is away, their tasks are also their deputy's,
 * who needs the same power for each of them; new tasks of their cases come to the deputy, or to the
 * unit where there is none.
 */
@Component
public final class NoteAbsence {
  private static final int MOST_DAYS = 400;

  private final Absences absences;
  private final AbsentColleagues colleagues;
  private final CurrentDay today;
  private final Ids ids;
  private final Journal journal;

  NoteAbsence(
      Absences absences, AbsentColleagues colleagues, CurrentDay today, Ids ids, Journal journal) {
    this.absences = absences;
    this.colleagues = colleagues;
    this.today = today;
    this.ids = ids;
    this.journal = journal;
  }

  /**
   * Notes the days, the first and the last among them.
   *
   * @throws CaseRefusal DAYS_WRONG when they are turned round, over or more than {@value
   *     #MOST_DAYS}; AWAY_THEN when the person is away on one of them already; NO_SUCH_DEPUTY
   * @throws org.sportel.platform.NotAllowed for a person whom the acting one does not lead
   */
  public UUID note(AccountId account, LocalDate from, LocalDate until, Optional<AccountId> deputy) {
    var person = colleagues.mine(account);
    if (until.isBefore(from)
        || until.isBefore(today.day())
        || until.isAfter(from.plusDays(MOST_DAYS))) {
      throw CaseRefusal.at("until", Reason.DAYS_WRONG, MOST_DAYS);
    }
    if (absences.meets(account, from, until)) {
      throw CaseRefusal.at("from", Reason.AWAY_THEN, person.office());
    }
    deputy
        .filter(chosen -> chosen.equals(account) || !colleagues.canRepresent(chosen))
        .ifPresent(
            chosen -> {
              throw CaseRefusal.at("deputy", Reason.NO_SUCH_DEPUTY);
            });
    var absence = new Absence(ids.next(), account, from, until, deputy);
    absences.add(absence);
    journal.record(
        new AbsenceEvent.Noted(
            absence.id(), account.value(), deputy.map(AccountId::value), from, until));
    return absence.id();
  }
}
