package org.sportel.complaints.box;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.AddUnit;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.network.NewUnit;
import org.sportel.network.Unit;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A box is emptied, its slips typed, and each becomes what it is. */
class BoxPagesTests extends Served {
  private static final String PATH = "/desk/boxes";

  @Autowired ApplicationContext context;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired Clock clock;

  private String code = "";
  private Browser clerk = new Browser(0);
  private Browser officer = new Browser(0);

  @BeforeEach
  void aCentreWithABox() {
    code = "b" + UUID.randomUUID().toString().substring(0, 8);
    clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    officer = new Browser(port).signIn(desk.name(Duty.COMPLAINTS_OFFICER));
    acting.as(
        Actor.system("test"),
        () ->
            transactions.write(
                desk.scope(),
                () -> {
                  var unit =
                      context
                          .getBean(AddUnit.class)
                          .add(
                              new NewUnit(
                                  code,
                                  Unit.Kind.DEPARTMENT,
                                  Optional.empty(),
                                  LocalText.of("en", "Unit " + code),
                                  Contact.notGiven()));
                  return context
                      .getBean(AddCentre.class)
                      .add(
                          new NewCentre(
                              code,
                              Centre.Level.LOCAL,
                              LocalText.of("en", "Centre " + code),
                              Optional.of(unit),
                              Optional.empty(),
                              Optional.empty(),
                              Contact.notGiven()));
                }));
  }

  @Test
  void eachSlipBecomesWhatItIs() throws IOException {
    var batch = opened(today().minusDays(4));
    assertThat(clerk.get(batch).body())
        .contains("No slip was typed yet", "Ana and Bora", "Word by word");
    var words = "Zzbox" + UUID.randomUUID();
    typed(batch, "COMPLAINT", "Complained " + words);
    typed(batch, "SUGGESTION", "Suggested " + words);
    typed(batch, "PRAISE", "Praised " + words);
    var page = clerk.get(batch).body();
    assertThat(page).contains("Complaint", "Suggestion", "Praise").doesNotContain(words);
    var number = found(Pattern.compile("([A-Z]+-\\d{5}/\\d{4})"), page);
    var read = officer.get(batch).body();
    assertThat(read)
        .contains("Suggested " + words, "Praised " + words)
        .doesNotContain("Complained " + words);
    assertThat(officer.get("/desk/complaints?view=all&q=" + number.replace("/", "%2F")).body())
        .contains(number);
    var logged = new Browser(port).signIn(desk.name(Duty.AUDITOR)).get("/desk/access-log").body();
    assertThat(logged).contains("Slips of a suggestion box");
    assertThat(clerk.post(batch + "/close").statusCode()).isEqualTo(302);
    assertThat(clerk.get(batch).body()).contains("Complete").doesNotContain("Take this slip");
    var late = clerk.post(batch + "/slips", "kind", "PRAISE", "body", "Too late");
    assertThat(late.statusCode()).isEqualTo(409);
    assertThat(clerk.post(batch + "/close").statusCode()).isEqualTo(409);
    assertThat(clerk.get(PATH).body()).contains("Centre " + code);
  }

  @Test
  void aComplaintCountsFromTheDayOfTheEmptying() {
    var batch = opened(today().minusDays(4));
    typed(batch, "COMPLAINT", "It was cold.");
    var received =
        transactions.read(
            desk.scope(),
            () ->
                context
                    .getBean(org.jooq.DSLContext.class)
                    .fetchSingle(
                        "select c.received_at::text || c.channel || c.level from"
                            + " complaints.complaint c join complaints.box_slip s on s.complaint_id"
                            + " = c.id where s.batch_id = ?::uuid",
                        batch.substring(batch.lastIndexOf('/') + 1))
                    .get(0, String.class));
    assertThat(received).contains("BOXANONYMOUS");
    var day = LocalDate.parse(received.substring(0, 10));
    assertThat(Duration.between(day.atStartOfDay(), today().atStartOfDay()).toDays())
        .isBetween(4L, 5L);
  }

  @Test
  void keepsWhatWasTypedBesideWhatIsWrong() {
    var wrong = clerk.post(PATH, "centre", code, "present", "Ana");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body()).contains("id=\"f-emptied-error\"", "value=\"Ana\"");
    var alone = clerk.post(PATH, batch(today().plusDays(2), "Ana"));
    assertThat(alone.body()).contains("not in the future");
    assertThat(clerk.post(PATH, batch(today(), " ")).body()).contains("Enter who was present");
    var batch = opened(today());
    var none = clerk.post(batch + "/slips", "body", "Kept words");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body()).contains("Choose what the slip is", "Kept words");
    var empty = clerk.post(batch + "/slips", "kind", "PRAISE", "body", " ");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("id=\"f-body-error\"");
    assertThat(clerk.get(PATH + "/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
  }

  @Test
  void aFormSentTwiceIsOneSlip() {
    var batch = opened(today());
    var once = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      clerk.post(batch + "/slips", "kind", "PRAISE", "body", "Well done", "once", once);
    }
    assertThat(officer.get(batch).body()).containsOnlyOnce("Well done");
  }

  @Test
  void thePictureOfASlipIsReadByWhoReadsItsWordsAndForgottenWithThem() throws IOException {
    var batch = opened(today());
    var sent =
        clerk.upload(
            batch + "/slips",
            "files",
            "anna-phone.png",
            picture(),
            "kind",
            "SUGGESTION",
            "body",
            "A bench please");
    assertThat(sent.statusCode()).isEqualTo(302);
    var page = officer.get(batch).body();
    assertThat(page).contains("A bench please").doesNotContain("anna-phone");
    var scan = found(Pattern.compile("(" + batch + "/files/[0-9a-f-]{36})"), page);
    assertThat(officer.get(scan).statusCode()).isEqualTo(200);
    assertThat(clerk.get(scan).statusCode()).isEqualTo(403);
    assertThat(officer.get(batch + "/files/" + UUID.randomUUID()).statusCode()).isEqualTo(404);
    var manager = manager(Assignment.in(desk.unit(), Duty.CENTRE_MANAGER));
    assertThat(manager.get(batch).body()).doesNotContain("A bench please");
    assertThat(manager.get(scan).statusCode()).isEqualTo(403);
    var whole = manager(Assignment.everywhere(Duty.CENTRE_MANAGER));
    assertThat(whole.get(batch).body()).contains("A bench please");
    var time = context.getBean(SettableClock.class);
    time.set(clock.instant().plus(Duration.ofDays(370)));
    try {
      context.getBean(ForgetBoxWords.class).run();
    } finally {
      time.release();
    }
    assertThat(officer.get(batch).body())
        .contains("The words were forgotten after a year")
        .doesNotContain("A bench please");
    assertThat(officer.get(scan).statusCode()).isEqualTo(404);
  }

  @Test
  void speaksEveryLanguageAndIsNotForEverybody() {
    for (var lang : List.of("sq", "sr-Latn", "sr-Cyrl")) {
      assertThat(clerk.get(PATH + "?lang=" + lang).statusCode()).isEqualTo(200);
    }
    assertThat(new Browser(port).signIn(desk.name(Duty.DESIGNER)).get(PATH).statusCode())
        .isEqualTo(403);
  }

  private Browser manager(Assignment held) {
    var name = "m" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(held));
    return new Browser(port).signIn(name);
  }

  private String opened(LocalDate day) {
    var answer = clerk.post(PATH, batch(day, "Ana and Bora"));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer.headers().firstValue("location").orElseThrow();
  }

  private void typed(String batch, String kind, String body) {
    var answer =
        clerk.post(batch + "/slips", "kind", kind, "body", body, "topic", "WAITING", "once", "");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    assertThat(answer.headers().firstValue("location").orElseThrow()).contains("kind=" + kind);
  }

  private String[] batch(LocalDate day, String present) {
    return new ArrayList<>(
            List.of(
                "centre",
                code,
                "emptied-day",
                String.valueOf(day.getDayOfMonth()),
                "emptied-month",
                String.valueOf(day.getMonthValue()),
                "emptied-year",
                String.valueOf(day.getYear()),
                "present",
                present))
        .toArray(String[]::new);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), Desks.ZONE);
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private static byte[] picture() throws IOException {
    var plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", plain);
    return plain.toByteArray();
  }
}
