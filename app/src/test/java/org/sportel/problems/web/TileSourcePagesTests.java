package org.sportel.problems.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Transactions;
import org.sportel.problems.TakeOverCategories;
import org.springframework.beans.factory.annotation.Autowired;

/** A tenant's own tiles are admitted on its own maps and nowhere else. */
class TileSourcePagesTests extends Served {
  private static final String PATH = "/desk/problems/settings/map";

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired TakeOverCategories takeOver;

  private String town = "";

  @Override
  protected String townOfTest() {
    if (town.isEmpty()) {
      town = "tiles-" + UUID.randomUUID().toString().substring(0, 8);
    }
    return town;
  }

  @Test
  void isGivenByAnAdministratorAdmittedOnMapsAloneAndTakenAway() {
    var map = "/m/" + desk.slug() + "/problems";
    acting.runAs(Actor.system("test"), () -> transactions.run(desk.scope(), takeOver::take));
    assertThat(policy(map)).doesNotContain("maps.example.org");
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(admin.get(PATH).body()).contains("The map shows the own outlines now");
    var wrong =
        admin.post(PATH, "template", "https://maps.example.org/{z}.png; *", "attribution", "");
    assertThat(wrong.statusCode()).isEqualTo(422);
    assertThat(wrong.body())
        .contains("id=\"f-template-error\"", "id=\"f-attribution-error\"", "{z}.png; *");
    var given = "https://maps.example.org/{z}/{x}/{y}.png";
    assertThat(admin.post(PATH, "template", given, "attribution", "© Example").statusCode())
        .isEqualTo(302);
    assertThat(policy(map))
        .contains("img-src 'self' https://maps.example.org;")
        .contains("script-src 'self';", "default-src 'none'");
    assertThat(browser.get(map).body())
        .contains("<image href=\"https://maps.example.org/", "© Example");
    var where = map + "/where?category=pothole&lat=42.28&lon=18.84&zoom=2";
    assertThat(policy(where)).contains("img-src 'self' https://maps.example.org;");
    assertThat(browser.get(where).body())
        .contains("<image href=\"https://maps.example.org/", "© Example", "&amp;over=1\"");
    assertThat(browser.get(map + "/map.svg?category=x&over=1").body())
        .startsWith("<svg")
        .doesNotContain("<rect");
    assertThat(policy("/m/" + desk.slug())).doesNotContain("maps.example.org");
    assertThat(policy(map + "/new")).doesNotContain("maps.example.org");
    assertThat(policy("/m/" + desks.of("served").slug() + "/problems"))
        .doesNotContain("maps.example.org");
    assertThat(admin.post(PATH, "template", "", "attribution", "").statusCode()).isEqualTo(302);
    assertThat(policy(map)).doesNotContain("maps.example.org");
    assertThat(browser.get(map).body()).doesNotContain("<image");
    assertThat(policy(where)).doesNotContain("maps.example.org");
    assertThat(browser.get(where).body()).doesNotContain("<image", "over=1");
    assertThat(new Browser(port).signIn(desk.name(Duty.COUNTER)).get(PATH).statusCode())
        .isEqualTo(403);
  }

  private String policy(String path) {
    var answer = browser.get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.headers().firstValue("content-security-policy").orElseThrow();
  }
}
