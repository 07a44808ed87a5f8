package org.sportel.notify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.AccountId;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.notify.mail.Mail;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Following;
import org.sportel.platform.JobFailed;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** A dashboard by mail: to each what they may see, once for each month, whatever breaks. */
class ReportMailTests extends Served {
  private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
  private static final Pattern ADDRESS = Pattern.compile("/desk/dashboards/[0-9a-f-]{36}");
  private static final Duration MONTH = Duration.ofDays(31);

  @Autowired private Transactions transactions;
  @Autowired private DSLContext db;
  @Autowired private List<DailyWork> works;
  @Autowired private Following following;
  @Autowired private JobRunner runner;
  @Autowired private SwitchedTransport transport;
  @Autowired private SettableClock clock;

  private final String mark = UUID.randomUUID().toString().substring(0, 8);
  private Browser administrator = new Browser(0);
  private Browser head = new Browser(0);
  private AccountId administratorId = new AccountId(new UUID(0, 0));
  private AccountId headId = new AccountId(new UUID(0, 0));
  private String path = "";

  @Override
  protected String townOfTest() {
    return "reported";
  }

  @BeforeEach
  void aDashboardOfTheOfficeGoesToTwoPeopleEachMonth() {
    middleOfAMonth();
    administratorId = person("a", Assignment.everywhere(Duty.ADMINISTRATOR));
    headId = person("h", Assignment.in(desk.unit(), Duty.HEAD_OF_UNIT));
    administrator = new Browser(port);
    administrator.signIn("a" + mark + "@reported");
    head = new Browser(port);
    head.signIn("h" + mark + "@reported");
    secretIndicator();
    path = composed();
    put("events:secret-" + mark);
    put("cases:received");
    var set =
        administrator.post(
            path + "/mail",
            "every",
            "MONTH",
            "readers",
            administratorId.value().toString(),
            "readers",
            headId.value().toString(),
            "version",
            version());
    assertThat(set.statusCode()).isEqualTo(302);
  }

  /** Far from the night in which a month ends, whenever the test runs. */
  private void middleOfAMonth() {
    var now = clock.instant().atZone(ZoneOffset.UTC);
    clock.set(now.plusMonths(1).withDayOfMonth(15).withHour(9).toInstant());
  }

  @AfterEach
  void mailGoesOutAgain() {
    transport.collect();
    clock.release();
  }

  @Test
  void tellsEachWhatTheyMaySeeAndNothingTwice() {
    assertThat(administrator.get(path).body()).contains("After each month, to 2 people.");
    night();
    assertThat(letters("a")).isEmpty();
    clock.advance(MONTH);
    night();
    night();
    assertThat(letters("a")).hasSize(1);
    assertThat(letters("h")).hasSize(1);
    assertThat(letters("a").getFirst().text())
        .contains("Known to few " + mark + ": ", "Received: ", path, "#mail");
    assertThat(letters("h").getFirst().text())
        .contains("An indicator that you may not see", "Received: ")
        .doesNotContain("Known to few");
    assertThat(kept("a")).contains("•••••").doesNotContain("Received: ");
  }

  @Test
  void makesMissedNightsGoodOnce() {
    clock.advance(MONTH.multipliedBy(5));
    night();
    night();
    assertThat(letters("a")).hasSize(1);
  }

  @Test
  void triesAgainWhatCouldNotBeSent() {
    clock.advance(MONTH);
    transport.through(new Broken());
    night();
    assertThat(letters("a")).isEmpty();
    transport.collect();
    night();
    clock.advance(Duration.ofHours(1));
    runner.runDue();
    assertThat(letters("a")).hasSize(1);
    night();
    assertThat(letters("a")).hasSize(1);
  }

  @Test
  void stopsForWhoeverWantsNoMoreOrMayReadItNoMore() {
    assertThat(head.get(path).body()).contains("Mail it to me no more");
    assertThat(head.post(path + "/mail/stop").statusCode()).isEqualTo(302);
    assertThat(head.get(path).body()).doesNotContain("Mail it to me no more");
    assertThat(head.get(path + "/mail").statusCode()).isEqualTo(200);
    transactions.run(
        Scope.of(desk.tenant()),
        () ->
            db.execute(
                "update identity.staff set active = false where account_id = ?",
                administratorId.value()));
    clock.advance(MONTH);
    night();
    assertThat(letters("h")).isEmpty();
    assertThat(letters("a")).isEmpty();
  }

  @Test
  void goesToColleaguesWhoMayReadItOnly() {
    var stranger =
        administrator.post(
            path + "/mail",
            "every",
            "WEEK",
            "readers",
            UUID.randomUUID().toString(),
            "version",
            version());
    assertThat(stranger.statusCode()).isEqualTo(422);
    assertThat(stranger.body()).contains("Choose at least one colleague");
    var nobody = administrator.post(path + "/mail", "every", "WEEK", "version", version());
    assertThat(nobody.statusCode()).isEqualTo(422);
    assertThat(administrator.get(path + "/mail").body())
        .contains("has given no e-mail address")
        .doesNotContain("mystery_visitor@");
    var never = administrator.post(path + "/mail", "every", "NEVER", "version", version());
    assertThat(never.statusCode()).isEqualTo(302);
    assertThat(administrator.get(path).body()).doesNotContain("After each month");
  }

  private static final class Broken implements Transport {
    @Override
    public boolean open() {
      return true;
    }

    @Override
    public void send(Mail letter) {
      throw new JobFailed("mail server", "send", true, new IOException("refused"));
    }
  }

  private void night() {
    works.stream()
        .filter(work -> work.name().equals("insight.due-dashboards"))
        .forEach(DailyWork::run);
    following.catchUp(desk.tenant());
    runner.runDue();
  }

  private AccountId person(String who, Assignment duty) {
    var id = desks.person(desk, who + mark + "@reported", Set.of(duty));
    transactions.run(
        Scope.network(),
        () ->
            db.execute(
                "insert into identity.mail_address (account_id, address, confirmed_at)"
                    + " values (?, ?, now())",
                id.value(),
                address(who)));
    return id;
  }

  private String address(String who) {
    return who + mark + "@example.org";
  }

  private List<Mail> letters(String who) {
    return transport.letters().stream().filter(mail -> mail.to().equals(address(who))).toList();
  }

  private String kept(String who) {
    return transactions.read(
        Scope.of(desk.tenant()),
        () ->
            db.fetchSingle("select body from notify.message where recipient = ?", address(who))
                .get(0, String.class));
  }

  private void secretIndicator() {
    administrator.post(
        "/desk/indicators/new",
        "code",
        "secret-" + mark,
        "version",
        "0",
        "name-en",
        "Known to few " + mark,
        "purpose-en",
        "A test",
        "measure",
        "COUNT.EVENTS",
        "from",
        "casework.opened",
        "grain",
        "MONTH",
        "least",
        "1",
        "seers",
        "ADMINISTER");
  }

  private String composed() {
    var made =
        administrator.post(
            "/desk/dashboards/new", "name-en", "Monthly " + mark, "audience", "office");
    var found = ADDRESS.matcher(made.headers().firstValue("Location").orElseThrow());
    assertThat(found.find()).isTrue();
    return found.group();
  }

  private void put(String figure) {
    var fields = new ArrayList<>(List.of("figure", figure, "version", version()));
    var put = administrator.post(path + "/figures/new", fields.toArray(String[]::new));
    assertThat(put.statusCode()).isEqualTo(302);
  }

  private String version() {
    var found = VERSION.matcher(administrator.get(path + "/change").body());
    assertThat(found.find()).isTrue();
    return found.group(1);
  }
}
