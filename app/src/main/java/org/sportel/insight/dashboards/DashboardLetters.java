package org.sportel.insight.dashboards;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.platform.Acting;
import org.sportel.platform.Lang;
import org.springframework.stereotype.Component;

/** Tells one of the staff what a dashboard says, by the rights they have at that moment. */
@Component
public final class DashboardLetters {
  private final DashboardMails mails;
  private final StaffOfUnit staff;
  private final WriteReport write;
  private final Acting acting;

  DashboardLetters(DashboardMails mails, StaffOfUnit staff, WriteReport write, Acting acting) {
    this.mails = mails;
    this.staff = staff;
    this.write = write;
    this.acting = acting;
  }

  /**
   * A letter.
   *
   * @param lang the office's own language
   * @param name what the dashboard is called
   * @param figures what it says, a paragraph for each indicator
   * @param path of its page
   */
  public record Letter(
      Lang lang,
      ZoneId zone,
      String name,
      String authority,
      String days,
      List<String> figures,
      String path) {
    /** Copies the paragraphs. */
    public Letter {
      figures = List.copyOf(figures);
    }

    /** The same with something else instead of its figures. */
    public Letter withFigures(String instead) {
      return new Letter(lang, zone, name, authority, days, List.of(instead), path);
    }
  }

  /**
   * The letter about a week or month, in a transaction; empty where the person works here no more,
   * may not read it or is no longer among its readers.
   *
   * @param last the last day of it
   */
  public Optional<Letter> of(UUID dashboard, AccountId reader, LocalDate last) {
    return mails
        .of(dashboard)
        .filter(mail -> mail.readers().contains(reader.value()))
        .flatMap(mail -> staff.find(reader))
        .filter(Staff::active)
        .flatMap(person -> acting.as(person.actor(), () -> write.write(dashboard, last)));
  }
}
