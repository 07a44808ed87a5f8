package org.sportel.complaints.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Who complains about a decision learns until when an appeal is possible. */
class AppealTimesTests extends Served {
  @Autowired ImportServices importServices;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired Clock clock;

  private String code = "";
  private String form = "";

  @BeforeEach
  void aServiceWhoseDecisionsCanBeAppealed() {
    code = "AP-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    browser = new Browser(port).from("203.0.113." + (1 + Math.floorMod(code.hashCode(), 250)));
    form = "/m/" + desk.slug() + "/complaints/new";
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":"Market stall","category":"utilities","outcome":"permit","unit":"registry",
         "deadlines":[{"purpose":"APPEAL","amount":15,"unit":"CALENDAR_DAY","start":"DELIVERY",
         "first":"NEXT_DAY","rolling":"FORWARD"}],"appeal":{"body":"Chief administrator"}}]}"""
            .formatted(code);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    acting.as(
        Actor.system("test"),
        () -> transactions.write(desk.scope(), () -> importServices.importAll(file)));
  }

  @Test
  void namesTheDayWhereTheDecisionsDayIsKnownAndTheTimeWhereItIsNot() {
    assertThat(browser.get(form + "?level=NAMED").body())
        .contains("When was the decision received");
    var today = LocalDate.ofInstant(clock.instant(), Desks.ZONE);
    assertThat(filed("NAMED", today.minusDays(3)))
        .contains(
            "A complaint does not stop the time for an appeal. An appeal is possible until ",
            "It goes to: Chief administrator.");
    assertThat(filed("NAMED", today.minusDays(60))).contains("The time for an appeal ended on ");
    assertThat(file("NAMED", "DECISION", List.of()).body())
        .contains("An appeal is possible within 15 days of receiving the decision.");
    assertThat(file("NAMED", "WAITING", List.of()).body()).doesNotContain("An appeal is possible");
  }

  @Test
  void asksWhoStaysAnonymousForNoDay() {
    assertThat(browser.get(form + "?level=ANONYMOUS").body())
        .doesNotContain("When was the decision received");
    assertThat(filed("ANONYMOUS", LocalDate.ofInstant(clock.instant(), Desks.ZONE)))
        .contains("An appeal is possible within 15 days");
  }

  @Test
  void keepsWhatWasTypedBesideADayThatIsNone() {
    var wrong =
        file(
            "NAMED",
            "DECISION",
            List.of("decision-day", "31", "decision-month", "2", "decision-year", "2026"));
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("not more than five years ago", "value=\"31\"", "They refused me.");
    assertThat(wrong.body()).contains("id=\"f-decision-error\"");
  }

  @Test
  void aClerkTypesTheDayOnWhichALetterArrived() {
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    var path = "/desk/complaints/new";
    assertThat(clerk.get(path).body()).contains("When did it arrive?");
    var later = LocalDate.ofInstant(clock.instant(), Desks.ZONE).plusDays(3);
    var refused = clerk.post(path, letter(later));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("id=\"f-arrived-error\"", "They refused me.", "value=\"" + later.getYear());
    assertThat(clerk.post(path, letter(later.minusDays(10))).statusCode()).isEqualTo(200);
  }

  private static String[] letter(LocalDate arrived) {
    var fields =
        new ArrayList<>(
            List.of(
                "channel",
                "LETTER",
                "level",
                "ANONYMOUS",
                "topic",
                "SERVICE",
                "body",
                "They refused me."));
    fields.addAll(day("arrived", arrived));
    return fields.toArray(String[]::new);
  }

  private static List<String> day(String name, LocalDate day) {
    return List.of(
        name + "-day",
        String.valueOf(day.getDayOfMonth()),
        name + "-month",
        String.valueOf(day.getMonthValue()),
        name + "-year",
        String.valueOf(day.getYear()));
  }

  private String filed(String level, LocalDate received) {
    return file(level, "DECISION", day("decision", received)).body();
  }

  private java.net.http.HttpResponse<String> file(String level, String topic, List<String> more) {
    var fields =
        new ArrayList<>(
            List.of(
                "level",
                level,
                "topic",
                topic,
                "service",
                code,
                "body",
                "They refused me.",
                "name",
                "Dafina Zogu"));
    fields.addAll(more);
    return browser.post(form, fields.toArray(String[]::new));
  }
}
