package org.sportel.feedback.mystery;

import java.util.UUID;
import org.sportel.feedback.model.MysteryEvent;
import org.sportel.feedback.model.MysteryRefusal;
import org.sportel.feedback.model.MysteryRefusal.Reason;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Lets a visitor's words be read with the results, without what names anybody. */
@Component
public final class ReleaseMysteryWords {
  private final MysteryVisits visits;
  private final Authority authority;
  private final Journal journal;

  ReleaseMysteryWords(MysteryVisits visits, Authority authority, Journal journal) {
    this.visits = visits;
    this.authority = authority;
    this.journal = journal;
  }

  /**
   * Releases them; empty words take them back.
   *
   * @param words as they may be read
   * @throws MysteryRefusal VISIT_UNKNOWN, NOT_RUNNING before the visit was made, or NOTE_LONG
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void release(UUID id, String words) {
    authority.require(Power.ADMINISTER);
    var visit = visits.lock(id);
    if (visit.report().isEmpty()) {
      throw new MysteryRefusal(Reason.NOT_RUNNING);
    }
    if (words.length() > MysteryVisit.LONGEST_WORDS) {
      throw new MysteryRefusal(Reason.NOTE_LONG, MysteryVisit.LONGEST_WORDS);
    }
    visits.release(id, words);
    journal.record(new MysteryEvent.WordsReleased(id, visit.round()));
  }
}
