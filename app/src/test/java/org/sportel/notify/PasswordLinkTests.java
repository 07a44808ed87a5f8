package org.sportel.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.notify.mail.Mail;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;

/** A new password for whoever gave an address: by a letter that no administrator reads. */
class PasswordLinkTests extends Served {
  private static final Pattern CODE = Pattern.compile("[0-9A-Z]{4}-[0-9A-Z]{4}");
  private static final Pattern LINK = Pattern.compile("/password#([A-Za-z0-9_-]{22})");
  private static final Pattern SEALED = Pattern.compile("name=\"sealed\" value=\"([^\"]+)\"");

  @Autowired private SwitchedTransport transport;
  @Autowired private SettableClock clock;

  private final String name = "p" + UUID.randomUUID().toString().replace("-", "") + "@served";
  private final String address = UUID.randomUUID() + "@example.org";

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void theLinkGoesToThePersonAndToNobodyElse() {
    var id = withAddress();
    var administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    administrator.get("/desk?lang=en");
    var reset = administrator.post("/desk/admin/staff/" + id + "/password");
    assertThat(reset.headers().firstValue("Location"))
        .hasValue("/desk/admin/staff/" + id + "?done=link_sent");
    var code = found(LINK, letter().text());
    assertThat(administrator.get("/desk/admin/staff/" + id + "?done=link_sent").body())
        .contains("own e-mail address")
        .doesNotContain(code, address);
    assertThat(administrator.get("/desk/messages").body()).doesNotContain(code);
    assertThat(browser.get("/desk").statusCode()).as("the open sign-in has ended").isEqualTo(302);
    assertThat(choose(code, "seven other quiet words").statusCode()).isEqualTo(302);
    assertThat(choose(code, "yet another quiet word").statusCode()).as("once").isEqualTo(422);
    var again = new Browser(port);
    var in = again.post("/sign-in", "name", name, "password", "seven other quiet words");
    assertThat(in.statusCode()).isEqualTo(302);
    again.get("/desk?lang=en");
    assertThat(again.get("/desk/me/news").body()).contains("A link for a new password was made");
  }

  @Test
  void theMailedLinkHoldsForAnHour() {
    var id = withAddress();
    new Browser(port)
        .signIn(desk.name(Duty.ADMINISTRATOR))
        .post("/desk/admin/staff/" + id + "/password");
    var code = found(LINK, letter().text());
    clock.set(clock.instant().plus(Duration.ofMinutes(61)));
    assertThat(choose(code, "seven other quiet words").statusCode()).isEqualTo(422);
  }

  @Test
  void anAddressCountsOnlyAfterItsCodeCameBack() {
    person();
    browser.signIn(name);
    browser.get("/desk?lang=en");
    assertThat(browser.post("/desk/me/mail", "mail", "nobody", "own", Desks.PASSWORD).statusCode())
        .isEqualTo(422);
    assertThat(browser.post("/desk/me/mail", "mail", address, "own", "wrong").body())
        .contains("not your present password");
    var page = browser.post("/desk/me/mail", "mail", address, "own", Desks.PASSWORD).body();
    var sealed = found(SEALED, page);
    var code = found(CODE, letter().text());
    assertThat(confirm(sealed, "0000-0000").statusCode()).isEqualTo(422);
    assertThat(browser.get("/desk/me/mail").body()).contains("You have given no address");
    var stranger = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(stranger.post("/desk/me/mail/code", "sealed", sealed, "code", code).statusCode())
        .as("sealed for one account")
        .isEqualTo(422);
    assertThat(confirm(sealed, code.toLowerCase(java.util.Locale.ROOT)).statusCode())
        .isEqualTo(302);
    assertThat(browser.get("/desk/me/mail").body()).contains(address);
    assertThat(browser.post("/desk/me/mail/remove", "own", Desks.PASSWORD).statusCode())
        .isEqualTo(302);
    assertThat(browser.get("/desk/me/mail").body()).contains("You have given no address");
  }

  private UUID withAddress() {
    var id = person();
    browser.signIn(name);
    var page = browser.post("/desk/me/mail", "mail", address, "own", Desks.PASSWORD).body();
    assertThat(confirm(found(SEALED, page), found(CODE, letter().text())).statusCode())
        .isEqualTo(302);
    return id;
  }

  private java.net.http.HttpResponse<String> confirm(String sealed, String code) {
    return browser.post("/desk/me/mail/code", "sealed", sealed, "code", code);
  }

  private java.net.http.HttpResponse<String> choose(String code, String password) {
    return new Browser(port)
        .post("/password", "code", code, "password", password, "repeated", password);
  }

  private UUID person() {
    return desks.person(desk, name, Set.of(Assignment.in(desk.unit(), Duty.COUNTER))).value();
  }

  private Mail letter() {
    return transport.letters().stream()
        .filter(mail -> mail.to().equals(address))
        .reduce((first, last) -> last)
        .orElseThrow();
  }

  private static String found(Pattern pattern, String text) {
    var found = pattern.matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.groupCount() == 0 ? found.group() : found.group(1);
  }
}
