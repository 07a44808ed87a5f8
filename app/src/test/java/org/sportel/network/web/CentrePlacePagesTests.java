package org.sportel.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;

/** The place of a centre is pointed at on a map, without a script. */
class CentrePlacePagesTests extends Served {
  private static final String PATH = "/desk/admin/centres/new";
  private static final Pattern NORTH = Pattern.compile("id=\"f-lat\"[^>]* value=\"([^\"]*)\"");
  private static final Pattern SRC = Pattern.compile("src=\"(/desk/admin/centres/map[^\"]*)\"");

  @Override
  protected String townOfTest() {
    return "centre-place";
  }

  @Test
  void aClickFillsTheDegreesAndSavesNothing() {
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(first(NORTH, admin.get(PATH).body())).isEmpty();
    var clicked = admin.post(PATH, "name-en", "Half typed", "at.x", "210", "at.y", "100");
    assertThat(clicked.statusCode()).isEqualTo(200);
    assertThat(first(NORTH, clicked.body())).matches("\\d{2}\\.\\d{5}");
    assertThat(clicked.body()).contains("value=\"Half typed\"", "The cross stands at");
    assertThat(admin.get("/desk/admin/centres").body()).doesNotContain("Half typed");
    var picture = admin.get(first(SRC, clicked.body()).replace("&amp;", "&"));
    assertThat(picture.headers().firstValue("content-type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("image/svg+xml"));
    assertThat(picture.body()).startsWith("<svg").contains("M-9 0h18");
  }

  @Test
  void typedDegreesAreShownAndTheMapGoesBack() {
    var admin = new Browser(port).signIn(desk.name(Duty.ADMINISTRATOR));
    var shown = admin.post(PATH, "lat", "42.2864, 18.8400", "lon", "", "look", "here").body();
    assertThat(first(NORTH, shown)).isEqualTo("42.2864");
    assertThat(first(SRC, shown)).contains("zoom=1", "lat=42.2864");
    var wider =
        admin.post(PATH, "lat", "42.2864", "lon", "18.84", "zoom", "1", "look", "wider").body();
    assertThat(first(SRC, wider)).contains("zoom=0");
  }

  @Test
  void onlyTheAdministrationSeesTheMap() {
    var officer = new Browser(port).signIn(desk.name(Duty.CASE_OFFICER));
    assertThat(officer.get("/desk/admin/centres/map.svg").statusCode()).isEqualTo(403);
  }

  private static String first(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern.pattern()).isTrue();
    return found.group(1);
  }
}
