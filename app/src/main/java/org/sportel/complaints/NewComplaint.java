package org.sportel.complaints;

import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.model.Complainant;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintRefusal;
import org.sportel.complaints.model.ComplaintTexts;
import org.sportel.platform.Lang;

/**
 * What somebody complains about.
 *
 * @param danger whether somebody may come to harm
 * @param person who complains; empty for an anonymous complaint and needed for any other
 */
public record NewComplaint(
    ComplaintLevel level,
    ComplaintChannel channel,
    Lang lang,
    Complaint.About about,
    String body,
    String wanted,
    boolean danger,
    Optional<Complainant> person) {
  private static final int LONGEST_PLACE = 500;
  private static final int LONGEST_REFERENCE = 60;
  private static final int LONGEST_WANTED = 2_000;

  /**
   * Cleans the texts; of an anonymous complaint, who it is, the number of a case and that it came
   * from a kiosk are dropped: with its minute a kiosk would lead to a ticket.
   *
   * @throws ComplaintRefusal TEXT_MISSING, TEXT_TOO_LONG or NAME_MISSING
   */
  public NewComplaint {
    boolean anonymous = level == ComplaintLevel.ANONYMOUS;
    body = ComplaintTexts.needed("body", body, ComplaintTexts.LONGEST);
    wanted = ComplaintTexts.within("wanted", wanted.strip(), LONGEST_WANTED);
    ComplaintTexts.within("place", about.place(), LONGEST_PLACE);
    ComplaintTexts.within("reference", about.reference(), LONGEST_REFERENCE);
    person = anonymous ? Optional.empty() : person;
    if (!anonymous && person.isEmpty()) {
      throw ComplaintRefusal.of("name", ComplaintRefusal.Reason.NAME_MISSING);
    }
    if (anonymous) {
      channel = channel == ComplaintChannel.KIOSK ? ComplaintChannel.PORTAL : channel;
      about =
          new Complaint.About(
              about.topic(),
              about.category(),
              about.service(),
              about.unit(),
              about.centre(),
              about.place(),
              "",
              Optional.empty());
    }
  }

  /** The same about a centre. */
  public NewComplaint at(UUID centre) {
    return new NewComplaint(level, channel, lang, about.at(centre), body, wanted, danger, person);
  }
}
