package org.sportel.visits.model;

import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.subject.Subject;

/**
 * Advice that was given.
 *
 * @param visit the visit it belongs to, where the person was there
 * @param concerns the case of the person it was about, where one is known
 * @param institution whose matter it was, where it is not this one's
 * @param minutes from 1 to 240
 * @param note a few words without anything about a person; may be empty
 */
public record NewConsultation(
    CentreId centre,
    Optional<VisitId> visit,
    Optional<Subject> concerns,
    ConsultationTopic topic,
    Optional<ServiceCode> service,
    Optional<InstitutionId> institution,
    ConsultationChannel channel,
    int minutes,
    String note) {
  private static final int MOST_MINUTES = 240;
  private static final int LONGEST_NOTE = 500;

  /** So many digits in a row are somebody's number. */
  private static final int NUMBER = 7;

  /**
   * Refuses minutes out of bounds and a note that is too long or names somebody.
   *
   * @throws VisitRefusal NUMBER_WRONG, NOTE_LONG or NOTE_PERSONAL
   */
  public void check() {
    if (minutes < 1 || minutes > MOST_MINUTES) {
      throw new VisitRefusal(VisitRefusal.Reason.NUMBER_WRONG, 1, MOST_MINUTES);
    }
    checkNote(note);
  }

  /**
   * Refuses a note that is too long or names somebody by a number or an address.
   *
   * @throws VisitRefusal NOTE_LONG or NOTE_PERSONAL
   */
  public static void checkNote(String note) {
    if (note.length() > LONGEST_NOTE) {
      throw new VisitRefusal(VisitRefusal.Reason.NOTE_LONG, LONGEST_NOTE);
    }
    int digits = 0;
    for (int i = 0; i < note.length(); i++) {
      char sign = note.charAt(i);
      if (Character.isDigit(sign)) {
        digits++;
      } else if (" -/.".indexOf(sign) < 0) {
        digits = 0;
      }
      if (sign == '@' || digits >= NUMBER) {
        throw new VisitRefusal(VisitRefusal.Reason.NOTE_PERSONAL);
      }
    }
  }
}
