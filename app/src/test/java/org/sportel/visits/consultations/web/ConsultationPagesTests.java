package org.sportel.visits.consultations.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** The bar on every page of the staff and the list of the day, without scripts. */
class ConsultationPagesTests extends Served {
  private static final Pattern LINE = Pattern.compile("/desk/consultations/([0-9a-f-]{36})");

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddCentre addCentre;

  @Test
  void notesAdviceFromWhateverPageAndCorrectsItInTheList() {
    var clerk = person(Duty.CASE_OFFICER);
    var manager = person(Duty.CENTRE_MANAGER);
    manager.post("/desk/consultations/institutions", "name-en", "Land <b>registry");
    assertThat(clerk.get("/desk").body()).contains("id=\"bar-consultation\"", "A letter not");
    clerk.post("/desk/consultations/clock");
    assertThat(clerk.get("/desk").body()).contains("data-since=");
    var page = clerk.get("/desk/consultations").body();
    var centre = aCentre();
    var institution =
        first(Pattern.compile("<option value=\"([0-9a-f-]{36})\"[^>]*>Land &lt;b"), page);
    var sent =
        clerk.post("/desk/consultations", "topic", "LETTER", "channel", "PHONE", "centre", centre);
    assertThat(sent.headers().firstValue("Location").orElse("")).endsWith("?noted");
    var list = clerk.get("/desk/consultations?noted").body();
    assertThat(list).contains("The advice is noted.", "A letter not understood");
    assertThat(list).doesNotContain("data-since=");
    var one = "/desk/consultations/" + first(LINE, list);
    assertThat(clerk.get(one).body()).contains("The journal keeps what stood here before.");
    var wrong = clerk.post(one, "topic", "LETTER", "minutes", "0", "note", "call 069123456");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("from 1 to 240");
    clerk.post(
        one,
        new String[] {
          "topic",
          "WRONG_PLACE",
          "minutes",
          "25",
          "channel",
          "VIDEO",
          "institution",
          institution,
          "centre",
          centre,
          "note",
          "asked about a parcel"
        });
    assertThat(clerk.get("/desk/consultations").body())
        .contains("In a video call", "25", "Land &lt;b", "asked about a parcel");
    assertThat(manager.get("/desk/consultations").body())
        .contains("Noted by others today", "asked about a parcel");
    assertThat(person(Duty.COUNTER).get(one).statusCode()).isEqualTo(403);
    assertThat(person(Duty.AUDITOR).get("/desk").body()).doesNotContain("bar-consultation");
  }

  @Test
  void tellsInTheBarWhatWasWrong() {
    var clerk = person(Duty.COUNTER);
    var answer =
        clerk.post("/desk/consultations", "topic", "LETTER", "minutes", "999", "at", "bar");
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("id=\"bar-wrong\"");
    assertThat(clerk.post("/desk/consultations", "minutes", "5").body())
        .contains("Choose what the advice was about");
    for (var lang : new String[] {"sq", "sr-Latn", "sr-Cyrl"}) {
      assertThat(clerk.get("/desk/consultations?lang=" + lang).body()).contains("lang=\"" + lang);
    }
  }

  @Test
  void roundsTheClockToMinutesThatCanBeNoted() {
    var from = Instant.parse("2026-03-02T08:00:00Z");
    assertThat(ConsultationClock.minutes(from, from.plusSeconds(5))).isEqualTo(1);
    assertThat(ConsultationClock.minutes(from, from.plusSeconds(450))).isEqualTo(8);
    assertThat(ConsultationClock.minutes(from, from.plusSeconds(90_000))).isEqualTo(240);
  }

  private String aCentre() {
    var centre =
        new NewCentre(
            "c" + UUID.randomUUID().toString().substring(0, 8),
            Centre.Level.LOCAL,
            LocalText.of("en", "Centre of advice"),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Contact.notGiven());
    return acting
        .as(
            Actor.system("test"),
            () -> transactions.write(desk.scope(), () -> addCentre.add(centre)))
        .value()
        .toString();
  }

  private Browser person(Duty duty) {
    var name = "a" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(duty)));
    return new Browser(port).signIn(name);
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }
}
