package org.sportel.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.platform.Follower;
import org.sportel.platform.JobHandler;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Jobs;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.platform.failures.FailedJobs;
import org.sportel.web.Texts;
import org.springframework.beans.factory.annotation.Autowired;

/** What an administrator does about work that failed. */
class OperationsPageTests extends Served {
  private static final String PAGE = "/desk/admin/operations";

  @Autowired Transactions transactions;
  @Autowired Jobs jobs;
  @Autowired JobRunner runner;
  @Autowired SettableClock clock;
  @Autowired FailedJobs failed;
  @Autowired DSLContext db;
  @Autowired List<Follower> followers;
  @Autowired List<JobHandler<?>> handlers;

  @AfterEach
  void releaseTheClock() {
    clock.release();
  }

  @Test
  void triesAgainWhatFailedAndDiscardsItWithAReason() {
    fail();
    var id = onlyFailure();
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    var page = browser.get(PAGE).body();
    assertThat(page).contains("test.ring", id.toString(), "Try again").doesNotContain("sp-empty");

    var again = browser.post(PAGE + "/retry", "id", id.toString());
    assertThat(again.statusCode()).isEqualTo(302);
    assertThat(browser.get(PAGE + "?done=retried").body())
        .contains("tried again in a moment")
        .doesNotContain("test.ring");
    assertThat(browser.post(PAGE + "/retry", "id", id.toString()).statusCode()).isEqualTo(409);

    run();
    var second = onlyFailure();
    assertThat(second).isNotEqualTo(id);
    var discarded =
        browser.post(PAGE + "/discard", "id", second.toString(), "reason", "NEEDED_NO_MORE");
    assertThat(discarded.statusCode()).isEqualTo(302);
    assertThat(browser.get(PAGE).body()).doesNotContain("test.ring");
    assertThat(journal(second)).isEqualTo("operations.discarded");
    assertThat(journal(id)).isEqualTo("operations.retried");
  }

  @Test
  void showsATownToItsAdministratorAndToTheOperatorAlone() {
    fail();
    var id = onlyFailure().toString();
    var other = desks.of("operations-other");
    var stranger = new Browser(port).signIn(other.name(Duty.ADMINISTRATOR));
    assertThat(stranger.get(PAGE).body()).contains("Nothing failed").doesNotContain(id);
    assertThat(stranger.post(PAGE + "/retry", "id", id).statusCode()).isEqualTo(409);
    assertThat(stranger.post(PAGE + "/discard", "id", id, "reason", "WRONG_DATA").statusCode())
        .isEqualTo(409);
    var officer = new Browser(port).signIn(desk.name(Duty.CASE_OFFICER));
    assertThat(officer.get(PAGE).statusCode()).isEqualTo(403);

    var operator = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
    assertThat(operator.get(PAGE).body())
        .contains("All municipalities", "Municipality of operations-other")
        .doesNotContain(id);
    assertThat(operator.post(PAGE + "/retry", "id", id).statusCode()).isEqualTo(403);
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.post(PAGE + "/discard", "id", id, "reason", "WRONG_DATA").statusCode())
        .isEqualTo(302);
  }

  @Test
  void standsOnTheStartPageOfTheAdministratorAndOfTheOperator() {
    fail();
    browser.signIn(desk.name(Duty.ADMINISTRATOR));
    assertThat(browser.get("/desk").body())
        .contains("jobs given up", "Last backup", "Messages on their way");
    var operator = new Browser(port).signIn(desk.name(Duty.NETWORK_OPERATOR));
    assertThat(operator.get("/desk").body())
        .contains("Where something failed", "1 job given up, ")
        .doesNotContain("jobs given up");
    browser.post(PAGE + "/discard", "id", onlyFailure().toString(), "reason", "WRONG_DATA");
  }

  @Test
  void calledByWordsIsWhateverMayFail() {
    var keys =
        Stream.concat(
                followers.stream().map(one -> "follower." + one.name()),
                handlers.stream().map(one -> "kind." + one.kind()))
            .filter(key -> !key.startsWith("kind.test."))
            .toList();
    assertThat(keys).hasSizeGreaterThan(30).allMatch(key -> Texts.knows("operations." + key));
  }

  private void fail() {
    transactions.run(
        desk.scope(),
        () ->
            jobs.enqueue(
                "test.ring", UUID.randomUUID(), Map.of("tone", "broken"), clock.instant()));
    run();
  }

  private void run() {
    clock.set(clock.instant());
    for (int i = 0; i < 6; i++) {
      runner.runDue();
      clock.advance(Duration.ofMinutes(5));
    }
    clock.release();
  }

  private UUID onlyFailure() {
    var all = transactions.read(desk.scope(), () -> failed.list(10));
    assertThat(all).hasSize(1);
    assertThat(all.getFirst().why()).contains("JobFailed (bell: ring)").doesNotContain("cracked");
    return all.getFirst().id();
  }

  private String journal(UUID subject) {
    return transactions.read(
        desk.scope(),
        () ->
            db.fetchSingle("select type from platform.journal where subject = ?", subject)
                .get(0, String.class));
  }
}
