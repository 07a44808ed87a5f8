package org.sportel.casework.absence;

import java.util.UUID;
import org.sportel.platform.Journal;
import org.sportel.platform.NotAllowed;
import org.springframework.stereotype.Component;

/** Takes an absence back: the person is there again. */
@Component
public final class EndAbsence {
  private final Absences absences;
  private final AbsentColleagues colleagues;
  private final Journal journal;

  EndAbsence(Absences absences, AbsentColleagues colleagues, Journal journal) {
    this.absences = absences;
    this.colleagues = colleagues;
    this.journal = journal;
  }

  /**
   * Ends it at once; what the deputy has taken in hand stays with them.
   *
   * @throws NotAllowed for an absence that is not there or of a person whom the acting one does not
   *     lead
   */
  public void end(UUID id) {
    var absence = absences.find(id).orElseThrow(NotAllowed::new);
    var person = colleagues.mine(absence.account());
    absences.remove(id);
    journal.record(new AbsenceEvent.Ended(id, person.id().value()));
  }
}
