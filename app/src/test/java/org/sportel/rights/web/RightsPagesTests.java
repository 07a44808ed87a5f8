package org.sportel.rights.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Measures and the charter, from the form to the page that everybody reads. */
class RightsPagesTests extends Served {
  @Autowired Transactions transactions;
  @Autowired Units units;

  private Browser manager = new Browser(0);

  @Override
  protected String townOfTest() {
    return "charter";
  }

  @BeforeEach
  void aManager() {
    manager = person(Duty.CENTRE_MANAGER);
  }

  @Test
  void aMeasureIsWrittenDownChangedAndEnded() {
    assertThat(manager.get("/desk/measures").body())
        .contains("No measure is written down", "Nothing is done for 12 groups");
    var wrong = manager.post("/desk/measures/new", "groups", "ELDERLY", "evidence", "Contract 7");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Contract 7", "Choose the unit", "Enter the day of review");
    var past = manager.post("/desk/measures/new", measure("A ramp", "2020"));
    assertThat(past.statusCode()).isEqualTo(422);
    assertThat(past.body()).contains("in the next five years");
    assertThat(manager.post("/desk/measures/new", measure("A quiet hour", year())).statusCode())
        .isEqualTo(302);
    var list = manager.get("/desk/measures").body();
    assertThat(list).contains("A quiet hour", "Nothing is done for 10 groups", "no evidence");
    var path = path(list, "/desk/measures/");
    assertThat(manager.get(path).body()).contains("A quiet hour");
    manager.post(path, measure("A quiet hour, every Tuesday", year()));
    assertThat(manager.get("/desk/measures").body()).contains("every Tuesday");
    assertThat(person(Duty.COUNTER).post(path + "/end").statusCode()).isEqualTo(403);
    assertThat(manager.post(path + "/end").statusCode()).isEqualTo(302);
    assertThat(manager.get("/desk/measures?done=ended").body())
        .contains("The measure has ended", "No measure is written down");
    assertThat(manager.get(path).statusCode()).isEqualTo(404);
  }

  @Test
  void aPromiseStandsInTheCharterWithItsValue() {
    var open = "/m/" + desk.slug() + "/charter";
    assertThat(browser.get(open).body()).contains("has not written a charter");
    var wrong = manager.post("/desk/charter/new", standard("waiting-in-target", "120", "percent"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Enter a number that the indicator can have", "You wait");
    assertThat(
            manager
                .post("/desk/charter/new", standard("waiting-p90", "15", "minutes"))
                .statusCode())
        .isEqualTo(302);
    assertThat(browser.get(open).body())
        .contains("You wait no longer", "Article 6", "no more than 15 minutes", "Too few cases");
    var path = path(manager.get("/desk/charter").body(), "/desk/charter/");
    assertThat(manager.get(path).body()).contains("value=\"15\"", "minutes\" selected");
    assertThat(manager.post(path, standard("", "", "minutes")).statusCode()).isEqualTo(302);
    assertThat(browser.get(open).body()).contains("Not measured").doesNotContain("15 minutes");
    assertThat(person(Duty.COUNTER).post(path + "/end").statusCode()).isEqualTo(403);
    assertThat(manager.post(path + "/end").statusCode()).isEqualTo(302);
    assertThat(browser.get(open).body()).contains("has not written a charter");
  }

  @Test
  void anOfficeAssessesItselfOnceAYear() {
    assertThat(manager.get("/desk/assessment").body()).contains("Not begun");
    var path = "/desk/assessment/" + (Integer.parseInt(year()) - 1);
    assertThat(manager.get("/desk/assessment/1999").statusCode()).isEqualTo(404);
    assertThat(manager.get(path).body())
        .contains("34. What would help you most", "Filled in from what the system knows");
    var wrong = manager.post(path, "q4", "many", "q34", "More colleagues");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("Enter a whole number", "many", "More colleagues");
    assertThat(manager.post(path, "q4", "19218", "q12", "NO").statusCode()).isEqualTo(302);
    assertThat(manager.get(path + "?done=kept").body()).contains("The draft is saved", "19218");
    assertThat(person(Duty.COUNTER).post(path, "q4", "1").statusCode()).isEqualTo(403);
    manager.post(path, "q4", "19218", "q12", "NO", "q6", "PORTAL", "finish", "true");
    assertThat(manager.get(path).body())
        .contains("Write a charter", "Portal: 68 %", "as soon as five offices")
        .doesNotContain("Save the draft");
    assertThat(manager.post(path, "q4", "1").statusCode()).isEqualTo(409);
  }

  private Browser person(Duty duty) {
    var name = "r" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(duty)));
    var person = new Browser(port);
    person.signIn(name);
    return person;
  }

  private static String path(String body, String start) {
    var found =
        java.util.regex.Pattern.compile("href=\"(" + start + "[0-9a-f-]{36})\"").matcher(body);
    assertThat(found.find()).isTrue();
    return found.group(1);
  }

  private String year() {
    return String.valueOf(java.time.LocalDate.now(Desks.ZONE).getYear() + 1);
  }

  private String[] measure(String what, String year) {
    Unit unit = transactions.read(Scope.of(desk.tenant()), () -> units.tree().all().getFirst());
    return new String[] {
      "what-en",
      what,
      "groups",
      "ELDERLY",
      "groups",
      "DISABILITIES",
      "unit",
      unit.id().value().toString(),
      "review-day",
      "1",
      "review-month",
      "9",
      "review-year",
      year,
      "shown",
      "true"
    };
  }

  private static String[] standard(String indicator, String value, String unit) {
    return new String[] {
      "place",
      "1",
      "what-en",
      "You wait no longer",
      "served-en",
      "Article 6",
      "indicator",
      indicator,
      "bound",
      "most",
      "value",
      value,
      "unit",
      unit
    };
  }
}
