package org.sportel.network.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddTenant;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.springframework.beans.factory.annotation.Autowired;

/** An organisation gets another name, contact and arms, and is closed by two persons. */
class TenantChangeTests extends Served {
  private static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  @Autowired AddTenant addTenant;
  @Autowired Tenants tenants;
  @Autowired Acting acting;
  @Autowired Clock clock;
  private String slug;
  private String path;

  @BeforeEach
  void aMunicipality() {
    slug = "c" + UUID.randomUUID().toString().substring(0, 8);
    path = "/desk/network/tenants/" + slug;
    var tenant =
        new NewTenant(
            slug,
            LocalText.of("en", "Old name"),
            "ME",
            Lang.EN,
            "EUR",
            ZONE,
            42.28,
            18.84,
            true,
            Tenant.Kind.MUNICIPALITY);
    acting.as(Actor.system("test"), () -> addTenant.add(tenant));
    browser.signIn(desk.name(Duty.NETWORK_OPERATOR));
    browser.get("/desk?lang=en");
  }

  @Test
  void isClosedByTwoPersonsAndSaysWhereToTurn() {
    var closing = path + "/closing";
    assertThat(browser.post(closing).body()).contains("Say where people turn", "Enter the day");
    var today = LocalDate.ofInstant(clock.instant(), ZONE);
    assertThat(propose(browser, today.minusDays(1)).statusCode()).isEqualTo(422);
    assertThat(propose(browser, today).statusCode()).isEqualTo(302);
    assertThat(propose(browser, today).statusCode()).as("proposed already").isNotEqualTo(302);
    assertThat(browser.get("/m/" + slug).body()).doesNotContain("Turn to Ulcinj");
    assertThat(browser.get(closing).body()).contains("a second person of the operator");
    assertThat(browser.post(closing + "/confirm").statusCode()).isEqualTo(409);
    var second = operator();
    assertThat(second.post(closing + "/confirm").statusCode()).isEqualTo(302);
    assertThat(new Browser(port).get("/m/" + slug + "?lang=en").body())
        .contains("Old name takes new applications until", "Turn to Ulcinj, 030 123 456");
    var tenant = tenants.bySlug(slug).orElseThrow();
    assertThat(tenant.closed(today)).isFalse();
    assertThat(tenant.closed(today.plusDays(1))).isTrue();
    assertThat(second.post(closing + "/drop").statusCode()).isEqualTo(302);
    assertThat(second.post(closing + "/drop").statusCode()).isEqualTo(409);
    assertThat(browser.get("/m/" + slug).body()).doesNotContain("Turn to Ulcinj");
  }

  @Test
  void getsAnotherNameContactAndArms() throws IOException {
    var face = path + "/face";
    var wrong = browser.post(face, "name-en", "", "phone", "x", "web", "none");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("href=\"#f-phone\"", "href=\"#f-web\"", "href=\"#f-name-en\"");
    var kept =
        browser.post(
            face, "name-en", "New name", "phone", "+382 33 451 287", "web", "https://new.example");
    assertThat(kept.statusCode()).isEqualTo(302);
    assertThat(new Browser(port).get("/m/" + slug + "?lang=en").body())
        .contains("New name", "https://new.example")
        .doesNotContain("Old name", "arms.png");
    assertThat(browser.upload(face + "/arms", "arms", "a.png", "no picture").statusCode())
        .isEqualTo(422);
    assertThat(browser.upload(face + "/arms", "arms", "a.png", picture(500, 300)).statusCode())
        .isEqualTo(302);
    var address = tenants.bySlug(slug).orElseThrow().armsAddress();
    assertThat(new Browser(port).get("/m/" + slug).body()).contains(address);
    var arms = ImageIO.read(new ByteArrayInputStream(new Browser(port).bytes(address)));
    assertThat(arms.getWidth()).isEqualTo(240);
    assertThat(browser.upload(face + "/arms", "arms", "", new byte[0]).statusCode()).isEqualTo(302);
    assertThat(new Browser(port).get("/m/" + slug + "/arms.png").statusCode()).isEqualTo(404);
  }

  @Test
  void isChangedByItsOwnAdministratorAndByNobodyElse() {
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(admin.get("/desk/admin/face?lang=en").body()).contains("Name, contact and arms");
    assertThat(admin.get(path + "/face").statusCode()).isEqualTo(403);
    assertThat(admin.post(path + "/closing").statusCode()).isEqualTo(403);
    var head = new Browser(port).signIn(desk.name(Duty.HEAD_OF_UNIT));
    assertThat(head.get("/desk/admin/face").statusCode()).isEqualTo(403);
  }

  private java.net.http.HttpResponse<String> propose(Browser by, LocalDate last) {
    return by.post(
        path + "/closing",
        "last-day",
        String.valueOf(last.getDayOfMonth()),
        "last-month",
        String.valueOf(last.getMonthValue()),
        "last-year",
        String.valueOf(last.getYear()),
        "where-en",
        "Turn to Ulcinj, 030 123 456");
  }

  private Browser operator() {
    var name = "o" + UUID.randomUUID().toString().replace("-", "");
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.NETWORK_OPERATOR)));
    return new Browser(port).signIn(name);
  }

  private static byte[] picture(int width, int height) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }
}
