package org.sportel.complaints.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.AddCentre;
import org.sportel.network.Centre;
import org.sportel.network.Contact;
import org.sportel.network.NewCentre;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.LocalText;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Complaints of people who stand at the kiosk in the hall. */
@ExtendWith(OutputCaptureExtension.class)
class KioskComplaintTests extends Served {
  private static final Pattern PAIRING = Pattern.compile("sp-code\">([0-9A-Z]{4}-[0-9A-Z]{4})<");
  private static final Pattern ONCE = Pattern.compile("name=\"once\" value=\"([0-9a-f-]{36})\"");
  private static final Pattern NUMBER = Pattern.compile("<strong>(C-[0-9]+/[0-9]{4})</strong>");
  private static final Pattern CODE = Pattern.compile("sp-code\">([0-9A-Z-]{19})<");

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired AddCentre addCentre;

  private final String body = "Zzkiosk" + UUID.randomUUID();
  private String centre = "";
  private String path = "";
  private Browser kiosk = new Browser(0);

  @BeforeEach
  void aKiosk() {
    var code = "k" + UUID.randomUUID().toString().substring(0, 8);
    centre =
        acting.as(Actor.system("test"), () -> transactions.write(desk.scope(), () -> added(code)));
    path = "/m/" + desk.slug() + "/centres/" + code + "/kiosk";
    var name = "k" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.CENTRE_MANAGER)));
    var page =
        new Browser(port)
            .signIn(name)
            .post("/desk/today/" + centre + "/setup/devices", "kind", "KIOSK")
            .body();
    kiosk = new Browser(port);
    kiosk.post(path + "/pair", "code", found(PAIRING, page));
  }

  private String added(String code) {
    return addCentre
        .add(
            new NewCentre(
                code,
                Centre.Level.LOCAL,
                LocalText.of("en", "Hall of the kiosk"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Contact.notGiven()))
        .value()
        .toString();
  }

  @Test
  void offersTheThreeLevelsAndWhatEachMeans() {
    assertThat(kiosk.get(path).body()).contains(path + "/complaint");
    assertThat(kiosk.get(path + "/complaint").body())
        .contains("level=NAMED", "level=CONFIDENTIAL", "level=ANONYMOUS", "Your name is sealed")
        .contains("data-home=\"" + path);
    assertThat(kiosk.get(path + "/complaint?level=ANONYMOUS").body())
        .contains("It is not kept that it came from this kiosk")
        .doesNotContain("name=\"contact\"");
  }

  @Test
  void whoIsNotThatKioskIsAskedForItsCode() throws SQLException {
    var stranger = new Browser(port);
    assertThat(stranger.get(path + "/complaint").body()).contains("not paired yet");
    var sent =
        stranger.post(path + "/complaint", "level", "ANONYMOUS", "topic", "WAITING", "body", body);
    assertThat(sent.body()).contains("not paired yet");
    try (var all = new WholeDatabase()) {
      assertThat(all.dump()).noneMatch(row -> row.text().contains(body));
    }
  }

  @Test
  void anAnonymousOneKeepsNothingThatLeadsToTheHall(CapturedOutput log) throws SQLException {
    var filed = file("ANONYMOUS", "name", "Zzname", "contact", "Zzcontact");
    var number = found(NUMBER, filed.body());
    var code = found(CODE, filed.body());
    assertThat(filed.body()).contains("data-print", "data-home=\"" + path, "<svg");
    assertThat(filed.headers().firstValue("cache-control").orElse("")).contains("no-store");
    var tracked =
        new Browser(port)
            .post("/m/" + desk.slug() + "/complaints/track", "number", number, "code", code);
    assertThat(tracked.statusCode()).isEqualTo(302);
    try (var stolen = new WholeDatabase()) {
      var kept =
          stolen.list(
              "select channel || ' ' || coalesce(centre_id::text, 'nowhere')"
                  + " from complaints.complaint where body = '"
                  + body
                  + "'");
      assertThat(kept).containsExactly("PORTAL nowhere");
      var dump = stolen.dump();
      assertThat(dump).noneMatch(row -> row.text().contains("Zzname"));
      assertThat(dump).noneMatch(row -> row.text().contains(code));
      assertThat(dump.stream().filter(row -> row.text().contains(number)))
          .noneMatch(row -> row.text().contains(centre));
    }
    assertThat(log.getAll()).doesNotContain(body, code);
  }

  @Test
  void oneWithANameIsAboutThePlaceAndCountsAsOfTheKiosk() throws SQLException {
    file("NAMED", "name", "Ana Anić", "contact", "ana@example.org");
    try (var stolen = new WholeDatabase()) {
      assertThat(
              stolen.list(
                  "select channel || ' ' || centre_id from complaints.complaint where body = '"
                      + body
                      + "'"))
          .containsExactly("KIOSK " + centre);
    }
  }

  @Test
  void theSameFormIsTakenOnceAndSaysWhatIsMissing() {
    var page = kiosk.get(path + "/complaint?level=ANONYMOUS").body();
    var once = found(ONCE, page);
    var fields =
        new String[] {"level", "ANONYMOUS", "topic", "WAITING", "body", body, "once", once};
    var first = kiosk.post(path + "/complaint", fields);
    var again = kiosk.post(path + "/complaint", fields);
    assertThat(found(NUMBER, again.body())).isEqualTo(found(NUMBER, first.body()));
    assertThat(CODE.matcher(again.body()).find()).isFalse();
    var empty = kiosk.post(path + "/complaint", "level", "ANONYMOUS", "body", "Kept words");
    assertThat(empty.statusCode()).isEqualTo(422);
    assertThat(empty.body()).contains("Choose what it is about.", "Kept words");
    assertThat(kiosk.post(path + "/complaint", "level", "NAMED").body())
        .as("all that is missing, at once")
        .contains("Choose what it is about.", "Write something here.", "Write your name");
    assertThat(kiosk.post(path + "/complaint", "level", "NAMED", "topic", "WAITING", "body", "x"))
        .extracting(HttpResponse::statusCode)
        .isEqualTo(422);
  }

  private HttpResponse<String> file(String level, String... more) {
    var fields = new ArrayList<>(List.of("level", level, "topic", "WAITING"));
    fields.addAll(List.of("body", body));
    fields.addAll(List.of(more));
    var filed = kiosk.post(path + "/complaint", fields.toArray(String[]::new));
    assertThat(filed.statusCode()).as(filed.body()).isEqualTo(200);
    return filed;
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(pattern + " in " + page).isTrue();
    return found.group(1);
  }
}
