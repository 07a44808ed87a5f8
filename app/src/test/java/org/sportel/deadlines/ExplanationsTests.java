package org.sportel.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.sportel.deadlines.Rules.TIRANA;
import static org.sportel.deadlines.Rules.at;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sportel.deadlines.DeadlineRule.Unit;
import org.sportel.platform.Lang;
import org.sportel.web.Texts;

class ExplanationsTests {
  private final WorkCalendar albania = Rules.calendar("al");

  private List<String> told(Unit unit, String start, Stop... stops) {
    var reckoning =
        Deadlines.of(Rules.rolling(10, unit), at(start), List.of(stops), albania, TIRANA);
    return Explanations.lines(reckoning.explanation());
  }

  @Test
  void tellsHolidaysStopsAndTheEnd() {
    var stop = Stop.between(at("2027-03-10T10:00"), at("2027-03-12T09:00"));
    assertThat(told(Unit.WORKING_DAY, "2027-03-05T09:00", stop))
        .containsExactly(
            "Legal basis: Article 1",
            "The application was registered on 5 March 2027, 09:00.",
            "The first day that counts is the day after: 6 March 2027.",
            "10 working days end on 24 March 2027; weekends and holidays do not count.",
            "Not counted: 9 March 2027, Eid al-Fitr (Law No. 7651 of 21-12-1992 on official"
                + " holidays and days of remembrance, as amended). The date of this holiday is"
                + " still to be confirmed.",
            "Not counted: 15 March 2027, Summer Day (substitute day) (Law No. 7651 of 21-12-1992: a"
                + " holiday on a weekly day of rest moves to the next working day).",
            "Not counted: 22 March 2027, Nevruz Day (Law No. 7651 of 21-12-1992 on official"
                + " holidays and days of remembrance, as amended).",
            "The clock stopped on 10 March 2027, 10:00, because an answer was awaited.",
            "The clock went on from 12 March 2027, 09:00. 2 days were not counted; the time now"
                + " ends on 26 March 2027.",
            "The last day is 26 March 2027.");
  }

  @Test
  void tellsEveryStepInEveryLanguage() {
    for (var lang : Lang.values()) {
      for (var unit : Unit.values()) {
        var lines =
            Texts.speaking(
                lang,
                TIRANA,
                () -> told(unit, "2028-12-30T09:00", Stop.since(at("2029-01-03T10:00"))));
        assertThat(lines).hasSizeGreaterThan(3).noneMatch(line -> line.contains("deadlines."));
        assertThat(lines).allMatch(line -> !line.contains("{"));
      }
    }
  }
}
