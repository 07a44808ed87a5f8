package org.sportel.feedback.interview;

import java.time.YearMonth;
import java.util.List;
import org.sportel.feedback.interview.InterviewRefusal.Reason;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Writes down what people told the head of a unit in a month, or changes it. */
@Component
public final class KeepInterview {
  /** How many people are spoken with at most. */
  public static final int MOST_PEOPLE = 500;

  private static final int LONGEST = 2_000;
  private static final int OLDEST_MONTHS = 12;

  private final Interviews interviews;
  private final InterviewRight right;
  private final Units units;
  private final Centres centres;
  private final CurrentDay today;
  private final Journal journal;

  KeepInterview(
      Interviews interviews,
      InterviewRight right,
      Units units,
      Centres centres,
      CurrentDay today,
      Journal journal) {
    this.interviews = interviews;
    this.right = right;
    this.units = units;
    this.centres = centres;
    this.today = today;
    this.journal = journal;
  }

  /**
   * Adds it, or changes the one with its id, in the caller's write transaction.
   *
   * @throws InterviewRefusal UNIT_MISSING also for a unit that is not the acting person's,
   *     INTERVIEW_UNKNOWN where the one to be changed is of another unit, CENTRE_WRONG,
   *     MONTH_WRONG, PEOPLE_WRONG, SAID_MISSING, SAID_LONG or INTERVIEW_TWICE
   */
  public void keep(Interview interview) {
    if (!right.may(interview.unit()) || units.find(new UnitId(interview.unit())).isEmpty()) {
      throw new InterviewRefusal(Reason.UNIT_MISSING);
    }
    if (interviews.find(interview.id()).filter(known -> !right.may(known.unit())).isPresent()) {
      throw new InterviewRefusal(Reason.INTERVIEW_UNKNOWN);
    }
    check(interview);
    interviews.put(interview);
    journal.record(
        new InterviewEvent.Kept(
            interview.id(),
            interview.month(),
            interview.unit(),
            interview.centre(),
            interview.people(),
            List.copyOf(interview.said().keySet()),
            !interview.change().isEmpty()));
  }

  private void check(Interview interview) {
    if (interview.centre().filter(one -> centres.find(new CentreId(one)).isEmpty()).isPresent()) {
      throw new InterviewRefusal(Reason.CENTRE_WRONG);
    }
    var now = YearMonth.from(today.day());
    if (interview.month().isAfter(now)
        || interview.month().isBefore(now.minusMonths(OLDEST_MONTHS))) {
      throw new InterviewRefusal(Reason.MONTH_WRONG);
    }
    if (interview.people() < 1 || interview.people() > MOST_PEOPLE) {
      throw new InterviewRefusal(Reason.PEOPLE_WRONG, MOST_PEOPLE);
    }
    if (interview.said().isEmpty()) {
      throw new InterviewRefusal(Reason.SAID_MISSING);
    }
    interview.said().forEach((reason, text) -> within("said-" + reason, text));
    within("change", interview.change());
    if (interviews.twice(interview)) {
      throw new InterviewRefusal(Reason.INTERVIEW_TWICE);
    }
  }

  private static void within(String field, String text) {
    if (text.length() > LONGEST) {
      throw InterviewRefusal.tooLong(field, LONGEST);
    }
  }
}
