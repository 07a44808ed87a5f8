package org.sportel.identity.secondfactor;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.TestDatabase;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Desks;
import org.sportel.identity.Duty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;

/** Signing in with a passkey beside the password, as browsers and keys speak it. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "sportel.background=false",
      "sportel.mode=test",
      "sportel.second-factor=offered",
      "sportel.address=https://sportel.example"
    })
@ContextConfiguration(initializers = TestDatabase.class)
@Import(Desks.class)
class PasskeyTests {
  private static final String PATH = "/desk/me/second-factor/passkeys";
  private static final String ORIGIN = "https://sportel.example";
  private static final String SITE = "sportel.example";
  private static final Pattern CHALLENGE = Pattern.compile("challenge&#34;:&#34;([\\w-]{43})&#34;");
  private static final Pattern REMOVE = Pattern.compile("passkeys/([0-9a-f-]{36})/remove");

  @Autowired private Desks desks;
  @LocalServerPort private int port;

  private final SecurityKey key = new SecurityKey();
  private Desks.Desk desk;
  private Browser browser;
  private final String name = "k" + UUID.randomUUID().toString().replace("-", "") + "@keys";

  @BeforeEach
  void open() {
    desk = desks.of("keys");
    browser = new Browser(port);
  }

  @Test
  void opensTheAccountWithPasswordAndKey() {
    person();
    var elsewhere = new Browser(port).signIn(name);
    assertThat(add(key, "Red key").statusCode()).isEqualTo(302);
    assertThat(browser.get(PATH).body()).contains("Red key", "Not used yet");
    assertThat(elsewhere.get("/desk").statusCode()).as("other sign-ins end").isEqualTo(302);
    var there = new Browser(port);
    var page = password(there);
    assertThat(page.body()).contains("Use a passkey").doesNotContain("name=\"code\"");
    assertThat(there.get("/desk").statusCode()).isEqualTo(302);
    assertThat(use(there, key.signs(ORIGIN, SITE, challenge(page))).statusCode()).isEqualTo(302);
    assertThat(there.get(PATH).body()).contains("Last used on");
    there.get("/desk?lang=en");
    assertThat(there.get("/desk/me/news").body()).contains("A passkey was added");
  }

  @Test
  void takesNoAnswerTwiceFromElsewhereOfAnotherKeyOrOfACopy() {
    person();
    add(key, "Key");
    var thief = new Browser(port);
    var asked = challenge(password(thief));
    var refused = use(thief, key.signs("https://evil.example", SITE, asked));
    assertThat(refused.statusCode()).as("another site").isEqualTo(422);
    assertThat(use(thief, key.signs(ORIGIN, SITE, asked)).statusCode())
        .as("a challenge holds for one answer")
        .isEqualTo(422);
    var second = new Browser(port);
    var stranger = new SecurityKey();
    assertThat(use(second, stranger.signs(ORIGIN, SITE, challenge(password(second)))).statusCode())
        .isEqualTo(422);
    assertThat(use(second, "{\"id\":[1]}").statusCode()).isEqualTo(422);
    var good = challenge(second.get("/sign-in/code"));
    assertThat(use(second, key.signs(ORIGIN, SITE, good)).statusCode()).isEqualTo(302);
    key.copied();
    var copy = new Browser(port);
    key.copied();
    assertThat(use(copy, key.signs(ORIGIN, SITE, challenge(password(copy)))).statusCode())
        .as("a counter that goes back")
        .isEqualTo(422);
  }

  @Test
  void keepsSeveralKeysAndRemovesThemWithThePassword() {
    person();
    var spare = new SecurityKey();
    add(key, "Red key");
    assertThat(add(key, "The same again").statusCode()).isEqualTo(422);
    assertThat(add(spare, "Spare").statusCode()).isEqualTo(302);
    assertThat(add(new SecurityKey(), " ").body()).contains("Give the passkey a name");
    var page = browser.get(PATH).body();
    var first = REMOVE.matcher(page);
    assertThat(first.find()).isTrue();
    var address = PATH + "/" + first.group(1) + "/remove";
    assertThat(browser.post(address, "own", "wrong").statusCode()).isEqualTo(422);
    assertThat(browser.post(address, "own", Desks.PASSWORD).statusCode()).isEqualTo(302);
    assertThat(browser.get(PATH).body()).contains("Spare").doesNotContain("Red key");
    var there = new Browser(port);
    var asked = challenge(password(there));
    assertThat(use(there, key.signs(ORIGIN, SITE, asked)).statusCode()).isEqualTo(422);
  }

  @Test
  void anAdministratorLiftsLostKeys() {
    var id = person();
    add(key, "Lost");
    var administrator = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    administrator.get("/desk?lang=en");
    var lifted = administrator.post("/desk/admin/staff/" + id + "/second-factor");
    assertThat(lifted.statusCode()).isEqualTo(302);
    var there = new Browser(port);
    assertThat(password(there).statusCode()).as("the password alone").isEqualTo(302);
  }

  private UUID person() {
    var id = desks.person(desk, name, Set.of(Assignment.in(desk.unit(), Duty.COUNTER)));
    browser.signIn(name);
    browser.get("/desk?lang=en");
    return id.value();
  }

  private HttpResponse<String> add(SecurityKey made, String called) {
    var response = made.made(ORIGIN, SITE, challenge(browser.get(PATH)));
    return browser.post(PATH, "name", called, "own", Desks.PASSWORD, "response", response);
  }

  private HttpResponse<String> password(Browser there) {
    there.get("/sign-in?lang=en");
    return there.post("/sign-in", "name", name, "password", Desks.PASSWORD);
  }

  private static HttpResponse<String> use(Browser there, String response) {
    return there.post("/sign-in/passkey", "response", response);
  }

  private static String challenge(HttpResponse<String> page) {
    var found = CHALLENGE.matcher(page.body());
    assertThat(found.find()).as(page.body()).isTrue();
    return found.group(1);
  }
}
