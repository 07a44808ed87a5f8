package org.sportel.standards.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.standards.PutInBasket;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.springframework.beans.factory.annotation.Autowired;

/** From the operator's basket to what a visitor reads, in browsers without scripts. */
class StandardPagesTests extends Served {
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddCentre addCentre;
  @Autowired PutInBasket putInBasket;
  @Autowired SettableClock clock;

  @Override
  protected String townOfTest() {
    return "measured";
  }

  @Test
  void leadsFromTheBasketOverTheGapsToWhatVisitorsRead() {
    var operator = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
    var centre = centre();
    var basket = basket(operator, "Local basket");
    var key = new ServiceKey("vsaa-test", "P-1");
    system(
        () -> {
          putInBasket.put(
              UUID.fromString(basket), key, LocalText.of("en", "Pension"), DeliveryKind.RECEPTION);
          return key;
        });
    assertThat(operator.get("/desk/network/baskets/" + basket).body())
        .contains("Pension", "Takes applications");
    assertThat(
            operator
                .post("/desk/network/baskets/" + basket + "/services", "service", "x/y")
                .statusCode())
        .isEqualTo(422);
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    var page = "/desk/admin/centres/" + centre.value() + "/standard";
    assertThat(admin.get("/desk/standards").body()).contains("Market square", "0 of 2");
    assertThat(admin.get(page).body()).contains("Pension", "nobody has said", "Ramp");
    assertThat(admin.post(page + "/sheet", "metres", "far").statusCode()).isEqualTo(422);
    admin.post(
        page + "/sheet",
        "sign",
        "One stop",
        "stop",
        "Station",
        "metres",
        "120",
        "workplaces",
        "2",
        "has-RAMP",
        "yes",
        "has-WIFI",
        "no");
    admin.post(page + "/offers", "offer-" + key.text(), "INFORMATION", "offer-/foreign", "FULL");
    assertThat(admin.get(page).body()).contains("offered: Information").doesNotContain("foreign");
    admin.post(page + "/offers", "offer-" + key.text(), "FULL");
    assertThat(admin.get("/desk/standards").body()).contains("2 of 2");
    assertThat(admin.get("/desk/standards.csv").body())
        .contains("Market square")
        .doesNotContain("Pension");
    assertThat(browser.get("/m/" + desk.slug() + "/centre/" + centre.value()).body())
        .contains("Station, 120 metres away", "There is no", "Wi-Fi", "Pension");
    assertThat(operator.get("/desk/network/gaps").statusCode()).isEqualTo(200);
  }

  @Test
  void aBasketWhoseDayHasPassedStaysAsItIsAndALaterOneTakesItsServicesOver() {
    var operator = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
    var basket = basket(operator, "National basket", "NATIONAL");
    system(
        () -> {
          putInBasket.put(
              UUID.fromString(basket),
              new ServiceKey("", "A-1"),
              LocalText.of("en", "Extract"),
              DeliveryKind.FULL);
          return basket;
        });
    assertThat(basketAnswer(operator, "Again", "NATIONAL").statusCode()).isEqualTo(422);
    clock.set(clock.instant().plus(Duration.ofDays(3)));
    try {
      var later = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
      var path = "/desk/network/baskets/" + basket;
      assertThat(later.get(path).body()).contains("stays as it is").doesNotContain("Take out");
      assertThat(later.post(path + "/services/remove", "service", "/A-1").statusCode())
          .isEqualTo(409);
      var next = basket(later, "Later basket", "NATIONAL");
      assertThat(later.get("/desk/network/baskets/" + next).body()).contains("Extract");
    } finally {
      clock.release();
    }
  }

  @Test
  void onlyTheOperatorKeepsBaskets() {
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(admin.get("/desk/network/baskets").statusCode()).isEqualTo(403);
    assertThat(admin.post("/desk/network/baskets", "name", "x").statusCode()).isEqualTo(403);
    assertThat(admin.get("/desk/network/gaps.csv").statusCode()).isEqualTo(403);
  }

  private CentreId centre() {
    return system(
        () ->
            addCentre.add(
                new NewCentre(
                    "c" + UUID.randomUUID().toString().substring(0, 8),
                    Centre.Level.LOCAL,
                    LocalText.of("en", "Market square"),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Contact.notGiven())));
  }

  private String basket(Browser operator, String name) {
    return basket(operator, name, "LOCAL");
  }

  private String basket(Browser operator, String name, String level) {
    var answer = basketAnswer(operator, name, level);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
    return answer
        .headers()
        .firstValue("Location")
        .orElseThrow()
        .replaceAll(".*/baskets/|\\?.*", "");
  }

  private HttpResponse<String> basketAnswer(Browser operator, String name, String level) {
    var day = LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Podgorica"));
    return operator.post(
        "/desk/network/baskets",
        "level",
        level,
        "name",
        name,
        "from-day",
        String.valueOf(day.getDayOfMonth()),
        "from-month",
        String.valueOf(day.getMonthValue()),
        "from-year",
        String.valueOf(day.getYear()),
        "equipment",
        "RAMP");
  }

  private <T> T system(Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }
}
