package org.sportel.complaints.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.sportel.complaints.web.WholeDatabase.Row;
import org.sportel.documents.TakenPhoto;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Following;
import org.sportel.platform.JobRunner;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** Whoever has the whole database, the files and the log still cannot say who complained. */
@ExtendWith(OutputCaptureExtension.class)
class AnonymityTests extends Served {
  private static final String ADDRESS = "203.0.113.77";
  private static final Pattern NUMBER = Pattern.compile("<strong>(C-[0-9]+/[0-9]{4})</strong>");
  private static final Pattern CODE = Pattern.compile("sp-code\">([0-9A-Z-]{19})<");

  @Autowired SettableClock clock;
  @Autowired Following following;
  @Autowired JobRunner jobs;

  @Value("${sportel.data}")
  Path data = Path.of("");

  /** Who complains, and what: marks that occur nowhere else. */
  private final String secret = "Zzname" + UUID.randomUUID();

  private final String body = "Zzbody" + UUID.randomUUID();

  /**
   * A member of staff complains from a browser that is signed in, some time after signing in and
   * far from the full hour that an anonymous complaint bears.
   */
  @BeforeEach
  void signedIn() {
    clock.set(clock.instant().truncatedTo(ChronoUnit.HOURS).plus(Duration.ofMinutes(140)));
    browser = new Browser(port).from(ADDRESS).signIn(desk.name(Duty.COUNTER));
    clock.advance(Duration.ofMinutes(7));
  }

  @AfterEach
  void goOn() {
    clock.release();
  }

  @Test
  void findsNothingInADumpOfTheDatabaseThatTellsWhoFiled(CapturedOutput log)
      throws SQLException, IOException {
    var filed = files();
    assertThat(filed.headers().allValues("set-cookie")).noneMatch(one -> one.startsWith("sportel"));
    var number = found(NUMBER, filed.body());
    var code = found(CODE, filed.body());
    track(code, number);
    following.catchUp(desk.tenant());
    jobs.runDue();
    try (var stolen = new WholeDatabase()) {
      var dump = stolen.dump();
      assertThat(dump.stream().filter(row -> row.text().contains(body))).hasSize(1);
      assertThat(dump).noneMatch(row -> row.text().contains(secret));
      assertThat(dump).noneMatch(row -> row.text().contains(code));
      var id = id(stolen, number);
      assertThat(UUID.fromString(id).version()).as("says nothing of the time").isEqualTo(4);
      var about =
          dump.stream()
              .filter(row -> row.text().contains(id) || row.text().contains(number))
              .toList();
      assertThat(about).allMatch(row -> known(row.table()));
      assertThat(
              stolen.list(
                  "select file_id::text from complaints.attachment where complaint_id = '"
                      + id
                      + "'"))
          .as("links of files say nothing of the time")
          .isNotEmpty()
          .allMatch(file -> UUID.fromString(file).version() == 4);
      var account = account(stolen);
      assertThat(about).noneMatch(row -> row.text().contains(account));
      assertThat(actors(stolen, id)).containsOnly("ANONYMOUS");
      assertThat(guessed(dump)).isEmpty();
    }
    assertThat(WholeDatabase.filesWith(data, secret)).isEmpty();
    assertThat(log.getAll()).doesNotContain(secret, body, code, ADDRESS);
  }

  /** The account that signed in at this browser. */
  private String account(WholeDatabase stolen) throws SQLException {
    return stolen
        .list(
            "select id::text from identity.account where sign_in_name = '"
                + desk.name(Duty.COUNTER)
                + "'")
        .getFirst();
  }

  /** When the program last noted that somebody signed in was there. */
  private String noted(WholeDatabase stolen) throws SQLException {
    return String.join(
        " ",
        stolen.list(
            "select primary_id || ' ' || last_access_time from identity.session"
                + " where principal_name like '"
                + account(stolen)
                + "%' order by 1"));
  }

  @Test
  void doesNotEvenNoteThatSomebodySignedInWasThere() throws SQLException {
    try (var stolen = new WholeDatabase()) {
      stolen.change(
          "update identity.session set last_access_time = last_access_time - 600000"
              + " where principal_name like '"
              + account(stolen)
              + "%'");
      var before = noted(stolen);
      assertThat(before).isNotEmpty();
      var page = browser.get(complaints() + "/new?level=ANONYMOUS").body();
      var sent =
          browser.postWith(
              Browser.token(page).orElseThrow(),
              complaints() + "/new",
              "level",
              "ANONYMOUS",
              "topic",
              "WAITING",
              "body",
              body);
      assertThat(sent.statusCode()).as(sent.body()).isEqualTo(200);
      assertThat(noted(stolen)).isEqualTo(before);
      assertThat(browser.get("/desk").statusCode()).isEqualTo(200);
      assertThat(noted(stolen)).isNotEqualTo(before);
    }
  }

  /** Who was at work in the very minute, by what the program keeps of its members of staff. */
  @Test
  void leavesNothingWithTheTimeOfFilingThatNamesWhoFiled() throws SQLException {
    var number = found(NUMBER, files().body());
    try (var stolen = new WholeDatabase()) {
      var moment =
          "select received_at from complaints.complaint where id = '" + id(stolen, number) + "'";
      var account = account(stolen);
      var near = stolen.about(moment, 60);
      assertThat(near).anyMatch(row -> row.table().equals("complaints.complaint"));
      assertThat(near).noneMatch(row -> row.text().contains(account));
      assertThat(near).noneMatch(row -> row.text().contains(ADDRESS));
    }
  }

  private HttpResponse<String> files() {
    try {
      var filed =
          browser.upload(
              complaints() + "/new",
              "files",
              secret + ".jpg",
              TakenPhoto.telling(secret),
              "level",
              "ANONYMOUS",
              "topic",
              "CORRUPTION",
              "body",
              body,
              "name",
              secret,
              "contact",
              secret,
              "reference",
              secret);
      assertThat(filed.statusCode()).as(filed.body()).isEqualTo(200);
      return filed;
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static boolean known(String table) {
    return table.startsWith("complaints.")
        || table.startsWith("documents.")
        || table.equals("register.entry")
        || table.equals("platform.journal")
        || table.startsWith("platform.journal_")
        || table.equals("platform.idempotency")
        || table.equals("insight.event_fact")
        || table.equals("insight.event_span");
  }

  /** Following it leaves no trace either. */
  private void track(String code, String number) {
    var shown = browser.post(complaints() + "/track", "number", number, "code", code);
    assertThat(shown.statusCode()).isEqualTo(302);
    var path = shown.headers().firstValue("location").orElseThrow();
    assertThat(browser.get(path).body()).contains(number);
    assertThat(browser.post(path + "/message", "message", "One thing more.").statusCode())
        .isEqualTo(302);
  }

  /** What somebody finds who tries the address under every name that is counted here. */
  private static List<String> guessed(List<Row> dump) {
    var hits = new ArrayList<String>();
    for (var limit :
        List.of("complaint", "complaint with work", "complaint code", "upload", "complaint all")) {
      var digest = digest(limit + " " + ADDRESS);
      dump.stream()
          .filter(row -> row.text().contains(digest))
          .forEach(row -> hits.add(limit + " in " + row.table()));
    }
    return hits;
  }

  private static String digest(String text) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private String complaints() {
    return "/m/" + desk.slug() + "/complaints";
  }

  private static String found(Pattern pattern, String page) {
    var found = pattern.matcher(page);
    assertThat(found.find()).as(page).isTrue();
    return found.group(1);
  }

  private static String id(WholeDatabase stolen, String number) throws SQLException {
    return stolen
        .list(
            "select id::text from complaints.complaint where level = 'ANONYMOUS' and number = '"
                + number
                + "' order by received_at desc")
        .getFirst();
  }

  private static List<String> actors(WholeDatabase stolen, String id) throws SQLException {
    return stolen.list("select actor_kind from platform.journal where subject = '" + id + "'");
  }
}
