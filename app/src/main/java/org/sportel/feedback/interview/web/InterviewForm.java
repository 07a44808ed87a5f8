package org.sportel.feedback.interview.web;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.sportel.feedback.interview.Interview;
import org.sportel.feedback.interview.InterviewRefusal;
import org.sportel.feedback.interview.InterviewRefusal.Reason;
import org.sportel.feedback.model.RatingReason;
import org.sportel.platform.text.TypedDay;
import org.sportel.platform.text.TypedId;
import org.sportel.platform.text.TypedText;

/** An interview as typed. */
record InterviewForm(
    String month,
    String unit,
    String centre,
    String people,
    Map<RatingReason, String> said,
    String change) {
  InterviewForm {
    said = Map.copyOf(said);
  }

  static InterviewForm empty(YearMonth month) {
    return new InterviewForm(month.toString(), "", "", "", Map.of(), "");
  }

  static InterviewForm of(Interview known) {
    return new InterviewForm(
        known.month().toString(),
        known.unit().toString(),
        known.centre().map(UUID::toString).orElse(""),
        String.valueOf(known.people()),
        known.said(),
        known.change());
  }

  static InterviewForm of(Map<String, String> sent) {
    var said = new EnumMap<RatingReason, String>(RatingReason.class);
    for (var reason : RatingReason.values()) {
      said.put(reason, TypedText.text(sent.getOrDefault("said-" + reason, "")));
    }
    return new InterviewForm(
        TypedText.line(sent.getOrDefault("month", "")),
        TypedText.line(sent.getOrDefault("unit", "")),
        TypedText.line(sent.getOrDefault("centre", "")),
        TypedText.line(sent.getOrDefault("people", "")),
        said,
        TypedText.text(sent.getOrDefault("change", "")));
  }

  /** What stands under an element. */
  String words(RatingReason reason) {
    return said.getOrDefault(reason, "");
  }

  /**
   * The interview.
   *
   * @throws InterviewRefusal MONTH_WRONG, UNIT_MISSING or PEOPLE_WRONG
   */
  Interview interview(UUID id, int most) {
    return new Interview(
        id,
        TypedDay.isoMonth(month).orElseThrow(() -> new InterviewRefusal(Reason.MONTH_WRONG)),
        TypedId.find(unit).orElseThrow(() -> new InterviewRefusal(Reason.UNIT_MISSING)),
        TypedId.find(centre),
        number(most),
        said,
        change);
  }

  private int number(int most) {
    if (!people.matches("\\d{1,4}")) {
      throw new InterviewRefusal(Reason.PEOPLE_WRONG, most);
    }
    return Integer.parseInt(people);
  }
}
