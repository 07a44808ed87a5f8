package org.sportel.feedback.interview.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddUnit;
import org.sportel.network.Contact;
import org.sportel.network.NewUnit;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The head of a unit writes down what people said, for the own unit and no other. */
class InterviewPagesTests extends Served {
  private static final String PATH = "/desk/interviews";

  @Autowired AddUnit addUnit;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired Clock clock;

  private UnitId unit = new UnitId(new UUID(0, 0));
  private Browser head = new Browser(0);

  @BeforeEach
  void aUnitWithItsHead() {
    unit = unit();
    head = person(Assignment.in(unit, Duty.HEAD_OF_UNIT));
  }

  @Test
  void isWrittenListedCountedAndChanged() {
    assertThat(head.get(PATH).body()).contains("No interviews in the past year");
    assertThat(head.get(PATH + "/new").body()).contains("What they said", "The unit’s own office");
    var sent = head.post(PATH + "/new", interview("7", "They wait long."));
    assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    var list = head.get(PATH + "?done=kept").body();
    assertThat(list)
        .contains("The interview is saved", "A second counter on Mondays", "By month", "Time");
    var path = path(list);
    assertThat(head.get(path).body()).contains("They wait long.", "value=\"7\"");
    assertThat(head.post(path, interview("9", "They wait less.")).statusCode()).isEqualTo(302);
    assertThat(head.get(path).body()).contains("They wait less.", "value=\"9\"");
    var twice = head.post(PATH + "/new", interview("3", "Again"));
    assertThat(twice.statusCode()).isEqualTo(422);
    assertThat(twice.body()).contains("id=\"f-month-error\"", "Again");
    assertThat(head.get("/desk/feedback").statusCode()).isEqualTo(403);
  }

  @Test
  void belongsToItsUnit() {
    head.post(PATH + "/new", interview("7", "They wait long."));
    var path = path(head.get(PATH).body());
    var other = person(Assignment.in(unit(), Duty.HEAD_OF_UNIT));
    assertThat(other.get(PATH).body()).doesNotContain("A second counter on Mondays");
    assertThat(other.get(path).statusCode()).isEqualTo(404);
    assertThat(other.post(path, interview("1", "Mine")).statusCode()).isEqualTo(404);
    var stolen = other.post(PATH + "/new", interview("1", "Mine"));
    assertThat(stolen.statusCode()).isEqualTo(422);
    assertThat(stolen.body()).contains("Choose the unit");
    var manager = person(Assignment.in(unit, Duty.CENTRE_MANAGER));
    assertThat(manager.get(path).statusCode()).isEqualTo(200);
    assertThat(new Browser(port).signIn(desk.name(Duty.COUNTER)).get(PATH).statusCode())
        .isEqualTo(403);
  }

  @Test
  void tellsWhatIsWrongAtItsField() {
    var people = head.post(PATH + "/new", interview("many", "Kept"));
    assertThat(people.statusCode()).isEqualTo(422);
    assertThat(people.body()).contains("id=\"f-people-error\"", "value=\"many\"", "Kept");
    assertThat(head.post(PATH + "/new", interview("501", "Kept")).body()).contains("1 to 500");
    assertThat(head.post(PATH + "/new", interview("5", " ")).body())
        .contains("about one thing at least");
    assertThat(head.post(PATH + "/new", interview("5", "x".repeat(2_001))).body())
        .contains("id=\"f-said-TIME-error\"");
    var form = interview("5", "Kept");
    form[1] = YearMonth.now(clock.withZone(Desks.ZONE)).plusMonths(3).toString();
    assertThat(head.post(PATH + "/new", form).body()).contains("id=\"f-month-error\"");
    assertThat(head.get(PATH + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    for (var lang : List.of("sq", "sr-Latn", "sr-Cyrl")) {
      assertThat(head.get(PATH + "/new?lang=" + lang).statusCode()).isEqualTo(200);
    }
  }

  private UnitId unit() {
    var code = "i" + UUID.randomUUID().toString().substring(0, 8);
    return acting.as(
        Actor.system("test"),
        () ->
            transactions.write(
                desk.scope(),
                () ->
                    addUnit.add(
                        new NewUnit(
                            code,
                            Unit.Kind.DEPARTMENT,
                            Optional.empty(),
                            LocalText.of("en", "Unit " + code),
                            Contact.notGiven()))));
  }

  private Browser person(Assignment held) {
    var name = "h" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(held));
    return new Browser(port).signIn(name);
  }

  private String[] interview(String people, String time) {
    return new String[] {
      "month",
      YearMonth.now(clock.withZone(Desks.ZONE)).minusMonths(1).toString(),
      "unit",
      unit.value().toString(),
      "people",
      people,
      "said-TIME",
      time,
      "change",
      "A second counter on Mondays"
    };
  }

  private static String path(String body) {
    var found = Pattern.compile("href=\"(" + PATH + "/[0-9a-f-]{36})\"").matcher(body);
    assertThat(found.find()).as(body).isTrue();
    return found.group(1);
  }
}
