package org.sportel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class KeptFormTests extends Served {
  private static final Pattern KEPT = Pattern.compile("name=\"kept\" value=\"([^\"]*)\"");

  @Test
  void givesBackAFormThatArrivesAfterTheSignInLapsed() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var token = browser.token();
    browser.drop("sportel");
    var refused =
        browser.postWith(
            token, "/desk/admin/staff/new", "name", "vesna", "office", "Пријемни шалтер \"2\"");
    assertThat(refused.statusCode()).isEqualTo(401);
    assertThat(refused.body()).contains("What you typed is kept").doesNotContain("vesna");
    var again =
        browser.postWith(
            Browser.token(refused.body()).orElseThrow(),
            "/sign-in",
            "name",
            desk.name(Duty.ADMINISTRATOR),
            "password",
            Desks.PASSWORD,
            "kept",
            kept(refused.body()));
    assertThat(again.statusCode()).isEqualTo(200);
    assertThat(again.body())
        .contains("action=\"/desk/admin/staff/new\"")
        .contains("name=\"name\" value=\"vesna\"")
        .contains("Пријемни шалтер &#34;2&#34;");
    var sent =
        browser.postWith(
            Browser.token(again.body()).orElseThrow(), "/desk/admin/staff/new", "name", "vesna");
    assertThat(sent.statusCode()).isEqualTo(422);
  }

  @Test
  void opensAKeptFormForNobodyElse() {
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var token = browser.token();
    browser.drop("sportel");
    var kept = kept(browser.postWith(token, "/desk/admin/staff/new", "name", "secret").body());
    assertThat(kept).isNotEmpty();
    var other =
        browser.post(
            "/sign-in", "name", desk.name(Duty.COUNTER), "password", Desks.PASSWORD, "kept", kept);
    assertThat(other.statusCode()).isEqualTo(302);
  }

  @Test
  void keepsNothingForStrangersAndNothingHuge() {
    var stranger = browser.post("/desk/admin/staff/new", "name", "x");
    assertThat(stranger.statusCode()).isEqualTo(401);
    assertThat(kept(stranger.body())).isEmpty();
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var token = browser.token();
    browser.drop("sportel");
    var much = "x".repeat(20_000);
    var huge =
        browser.postWith(
            token, "/desk/admin/staff/new", "office", much, "a", much, "b", much, "c", much);
    assertThat(kept(huge.body())).isEmpty();
    assertThat(huge.body()).contains("could not be kept");
  }

  @Test
  void opensNoTamperedForm() {
    var in =
        browser.post(
            "/sign-in",
            "name",
            desk.name(Duty.COUNTER),
            "password",
            Desks.PASSWORD,
            "kept",
            "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA");
    assertThat(in.statusCode()).isEqualTo(302);
  }

  private static String kept(String page) {
    var found = KEPT.matcher(page);
    return found.find() ? found.group(1) : "";
  }
}
