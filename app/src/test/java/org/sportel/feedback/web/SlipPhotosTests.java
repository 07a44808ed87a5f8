package org.sportel.feedback.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.feedback.ForgetSlipPhotos;
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

/** Photos of slips lie with their batch, for whoever runs the centre, for a year. */
class SlipPhotosTests extends Served {
  private static final String PATH = "/desk/feedback/slips";

  @Autowired ApplicationContext context;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired Clock clock;

  private String code = "";
  private Browser clerk = new Browser(0);

  @BeforeEach
  void aCentre() {
    code = "p" + UUID.randomUUID().toString().substring(0, 8);
    clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), this::centre));
  }

  private Object centre() {
    var name = LocalText.of("en", "Centre " + code);
    var unit =
        context
            .getBean(AddUnit.class)
            .add(
                new NewUnit(
                    code, Unit.Kind.DEPARTMENT, Optional.empty(), name, Contact.notGiven()));
    return context
        .getBean(AddCentre.class)
        .add(
            new NewCentre(
                code,
                Centre.Level.LOCAL,
                name,
                Optional.of(unit),
                Optional.empty(),
                Optional.empty(),
                Contact.notGiven()));
  }

  @Test
  void areReadByWhoRunsTheCentreAndForgottenAfterAYear() throws IOException {
    assertThat(clerk.get(PATH).body()).contains("Photos of the slips or of the page");
    var once = UUID.randomUUID().toString();
    for (int i = 0; i < 2; i++) {
      var sent = upload("anna-phone.png", picture(), once);
      assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
    }
    var whole = manager(Assignment.everywhere(Duty.CENTRE_MANAGER));
    var page = whole.get(PATH + "/photos").body();
    assertThat(page)
        .containsOnlyOnce("Centre " + code)
        .contains("1 slip")
        .doesNotContain("anna-phone");
    var after = page.substring(page.indexOf("Centre " + code));
    var found = Pattern.compile("(" + PATH + "/[0-9a-f-]{36}/photos/[0-9a-f-]{36})").matcher(after);
    assertThat(found.find()).isTrue();
    var photo = found.group(1);
    assertThat(whole.get(photo).statusCode()).isEqualTo(200);
    assertThat(whole.get(photo.substring(0, photo.length() - 36) + UUID.randomUUID()).statusCode())
        .isEqualTo(404);
    var other = manager(Assignment.in(desk.unit(), Duty.CENTRE_MANAGER));
    assertThat(other.get(PATH + "/photos").body()).doesNotContain("Centre " + code);
    assertThat(other.get(photo).statusCode()).isEqualTo(403);
    assertThat(clerk.get(photo).statusCode()).isEqualTo(403);
    var logged = new Browser(port).signIn(desk.name(Duty.AUDITOR)).get("/desk/access-log").body();
    assertThat(logged).contains("Photos of slips");
    var time = context.getBean(SettableClock.class);
    time.set(clock.instant().plus(Duration.ofDays(370)));
    try {
      context.getBean(ForgetSlipPhotos.class).run();
    } finally {
      time.release();
    }
    assertThat(whole.get(PATH + "/photos").body()).doesNotContain("Centre " + code);
    assertThat(whole.get(photo).statusCode()).isEqualTo(404);
  }

  @Test
  void takesNothingButPhotosAndKeepsWhatWasTyped() {
    var wrong =
        upload(
            "letter.pdf",
            "%PDF-1.4 no photo".getBytes(java.nio.charset.StandardCharsets.UTF_8),
            "");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("id=\"f-photos-error\"", "Only photos", "value=\"Kept words\"");
  }

  private java.net.http.HttpResponse<String> upload(String name, byte[] bytes, String once) {
    return clerk.upload(
        PATH,
        "photos",
        name,
        bytes,
        "centre",
        code,
        "day",
        LocalDate.ofInstant(clock.instant(), Desks.ZONE).minusDays(2).toString(),
        "once",
        once,
        "score-1",
        "4",
        "words-1",
        "Kept words");
  }

  private Browser manager(Assignment held) {
    var name = "m" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(held));
    return new Browser(port).signIn(name);
  }

  private static byte[] picture() throws IOException {
    var plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(4, 3, BufferedImage.TYPE_INT_RGB), "png", plain);
    return plain.toByteArray();
  }
}
