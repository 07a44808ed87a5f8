package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** A service begun in the browser, without script, until it is published or thrown away. */
class NewServicePagesTests extends Served {
  private static final String HERE = "/desk/new-service";

  @Autowired ImportServices importServices;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired DSLContext sql;
  private String code = "";
  private String title = "";

  @Override
  protected String townOfTest() {
    return "begun-here";
  }

  @BeforeEach
  void aDesigner() {
    code = "BG-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    title = "Busker licence " + code;
    browser.signIn(desk.name(Duty.DESIGNER));
  }

  @Test
  void isADraftThatNobodyOutsideSees() {
    assertThat(browser.get("/desk/services").body()).contains("href=\"/desk/new-service\"");
    assertThat(browser.get(HERE).body()).contains("From nothing", "name=\"title-sr-Latn\"");
    var begun = begin();
    assertThat(begun.statusCode()).as(begun.body()).isEqualTo(302);
    assertThat(where(begun)).isEqualTo("/desk/services/" + code + "/design?done=begun");
    assertThat(browser.get(where(begun)).body())
        .contains(title, "never published", "forms/", "Throw this service away")
        .doesNotContain("/desk/services/" + code + "/versions");
    assertThat(browser.get("/desk/services").body()).contains("never published", title);
    for (var page : List.of("/card", "/card/preview", "/card/publish", "/translation")) {
      var seen = browser.get("/desk/services/" + code + page);
      assertThat(seen.statusCode()).as(page).isEqualTo(200);
      assertThat(seen.body()).as(page).contains(title);
    }
    assertThat(browser.get("/desk/services/" + code + "/design/try").body())
        .contains("Day on which the application comes in");
    nobodyOutsideSeesIt();
    assertThat(events("catalogue.service-begun")).isOne();
  }

  private void nobodyOutsideSeesIt() {
    var stranger = new Browser(port);
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    var town = "/m/" + desk.slug();
    for (var page :
        List.of("/services/" + code, "/apply/" + code, "/services/" + code + "/changes")) {
      assertThat(stranger.get(town + page).statusCode()).as(page).isEqualTo(404);
    }
    for (var page : List.of(town, town + "/services", "/services?q=" + code)) {
      assertThat(stranger.get(page).body()).as(page).doesNotContain(title);
    }
    assertThat(linked(town + "/services")).doesNotContain(title);
    assertThat(clerk.get("/desk/apply/" + code).statusCode()).isEqualTo(404);
    assertThat(clerk.get("/desk/apply").body()).doesNotContain(title);
    assertThat(clerk.get("/desk/practice/" + code).statusCode()).isEqualTo(404);
    assertThat(browser.get("/desk/catalogue/services.csv").body()).doesNotContain(title);
  }

  @Test
  void saysAtEachFieldWhatIsMissingAndLosesNothing() {
    var none = browser.post(HERE, "code", "", "title-en", "");
    assertThat(none.statusCode()).isEqualTo(422);
    assertThat(none.body())
        .contains("Choose what you begin from", "Enter a code", "Enter the name in this language")
        .contains("Choose the responsible unit");
    var wrong =
        browser.post(
            HERE, "from", "nothing", "code", "a b", "title-en", "x".repeat(61), "kind", "PERMIT");
    assertThat(wrong.body())
        .contains("only letters, digits and hyphens", "at most 60 signs", "value=\"a b\"")
        .contains("value=\"" + "x".repeat(61), "Choose the category", "value=\"PERMIT\" selected");
    var foreign = browser.post(HERE, with("unit", "of-nobody"));
    assertThat(foreign.statusCode()).isEqualTo(422);
    assertThat(foreign.body()).contains("Choose a unit of your own office", title);
  }

  @Test
  void twentyClicksAreOneServiceAndAnotherWithItsCodeIsRefused() throws Exception {
    var token = browser.token();
    Callable<Integer> one = () -> browser.postWith(token, HERE, with()).statusCode();
    var answers = new ArrayList<Integer>();
    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var answer : threads.invokeAll(java.util.Collections.nCopies(20, one))) {
        answers.add(answer.get());
      }
    }
    assertThat(answers).containsOnly(302);
    assertThat(events("catalogue.service-begun")).isOne();
    var other = browser.post(HERE, with("title-en", "Another service"));
    assertThat(other.statusCode()).isEqualTo(409);
    assertThat(other.body()).contains("Another service has the code " + code, "Another service");
  }

  @Test
  void isThrownAwayWithEverythingDraftedForIt() {
    begin();
    browser.post("/desk/services/" + code + "/design", "kind", "forms", "name", "street-music");
    var gone = browser.post("/desk/services/" + code + "/drop");
    assertThat(gone.statusCode()).isEqualTo(302);
    assertThat(browser.get(where(gone)).body()).contains("is thrown away").doesNotContain(title);
    assertThat(browser.get("/desk/services/" + code + "/design").statusCode()).isEqualTo(404);
    assertThat(browser.post("/desk/services/" + code + "/drop").statusCode()).isEqualTo(409);
    assertThat(events("catalogue.begun-service-dropped")).isOne();
    begin();
    assertThat(browser.get("/desk/services/" + code + "/design").body())
        .contains(title)
        .doesNotContain("street-music");
  }

  @Test
  void aPublishedServiceIsNotThrownAwayAndItsCodeIsTaken() {
    imported();
    assertThat(browser.post("/desk/services/" + code + "/drop").statusCode()).isEqualTo(409);
    assertThat(begin().statusCode()).isEqualTo(409);
    assertThat(browser.get("/desk/services/" + code + "/card").body()).contains("Boat mooring");
  }

  @Test
  void onlyDesignersBeginServicesAndEachInTheirOwnTown() {
    begin();
    var clerk = new Browser(port).signIn(desk.name(Duty.COUNTER));
    assertThat(clerk.get(HERE).statusCode()).isEqualTo(403);
    assertThat(clerk.post(HERE, with()).statusCode()).isEqualTo(403);
    assertThat(clerk.post("/desk/services/" + code + "/drop").statusCode()).isEqualTo(403);
    var other = new Browser(port).signIn(desks.of("begun-there").name(Duty.DESIGNER));
    assertThat(other.post("/desk/services/" + code + "/drop").statusCode()).isEqualTo(409);
    assertThat(other.get("/desk/services/" + code + "/design").statusCode()).isEqualTo(404);
    assertThat(browser.get("/desk/services/" + code + "/design").body()).contains(title);
  }

  @Test
  void staysOpenWhereItsTitleWasEmptiedAndGivesNoCardToGoBackTo() {
    begin();
    var card = "/desk/services/" + code + "/card";
    var saved = browser.post(card, "edition", "1", "action", "save", "title.en", "");
    assertThat(saved.statusCode()).isEqualTo(302);
    assertThat(browser.get(card).statusCode()).isEqualTo(200);
    assertThat(browser.get("/desk/services/" + code + "/design").statusCode()).isEqualTo(200);
    assertThat(browser.post(card + "/discard").statusCode()).isEqualTo(409);
    assertThat(browser.get("/desk/services").body()).contains(code);
  }

  private String linked(String path) {
    var wanted =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Accept", "application/ld+json")
            .build();
    try (var client = HttpClient.newHttpClient()) {
      var answer = client.send(wanted, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(200);
      return answer.body();
    } catch (IOException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> begin() {
    return browser.post(HERE, with());
  }

  /** The form filled in, with other values for some of its fields. */
  private String[] with(String... other) {
    var fields =
        new ArrayList<>(
            List.of(
                "from",
                "nothing",
                "code",
                code,
                "title-en",
                title,
                "category",
                "business",
                "kind",
                "PERMIT",
                "unit",
                "registry"));
    for (var i = 0; i < other.length; i += 2) {
      var at = fields.indexOf(other[i]);
      if (at >= 0 && at % 2 == 0) {
        fields.set(at + 1, other[i + 1]);
      } else {
        fields.addAll(List.of(other[i], other[i + 1]));
      }
    }
    return fields.toArray(String[]::new);
  }

  private void imported() {
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":"Boat mooring","category":"utilities","outcome":"permit","unit":"registry",
         "channels":["counter"]}]}"""
            .formatted(code);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    here(() -> importServices.importAll(file));
  }

  private <T> T here(java.util.function.Supplier<T> work) {
    return acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), work));
  }

  private int events(String type) {
    return here(
        () ->
            sql.fetchCount(
                DSL.table("platform.journal"),
                DSL.condition(
                    "type = ? and payload->>'serviceCode' = ? and tenant_id = ?",
                    type,
                    code,
                    desk.tenant().value())));
  }

  private static String where(HttpResponse<String> answer) {
    return answer.headers().firstValue("Location").orElse("");
  }
}
