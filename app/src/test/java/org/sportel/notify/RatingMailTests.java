package org.sportel.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.feedback.RatingCodes;
import org.sportel.feedback.Ratings;
import org.sportel.identity.Assignment;
import org.sportel.identity.Browser;
import org.sportel.identity.Duty;
import org.sportel.identity.Served;
import org.sportel.network.Tenants;
import org.sportel.notify.mail.Mail;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.JobFailed;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.Origin;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.subject.Audience;
import org.sportel.platform.subject.Recipient;
import org.sportel.platform.subject.Subject;
import org.springframework.beans.factory.annotation.Autowired;

/** The question some days after a case was closed: once, with a code, and never against a will. */
class RatingMailTests extends Served {
  @Autowired private Transactions transactions;
  @Autowired private Outbox outbox;
  @Autowired private Phrases phrases;
  @Autowired private Tenants tenants;
  @Autowired private RatingCodes codes;
  @Autowired private Ratings ratings;
  @Autowired private RatingMail mail;
  @Autowired private SecretMail.Stamp stamp;

  private final UUID caseId = UUID.randomUUID();
  private final String email = "m" + caseId + "@example.org";
  private final List<Mail> sent = new ArrayList<>();
  private boolean broken;
  private Browser administrator = new Browser(0);

  @Override
  protected String townOfTest() {
    return "asked";
  }

  @BeforeEach
  void anAdministrator() {
    var name = "a" + UUID.randomUUID() + "@served";
    desks.person(desk, name, Set.of(Assignment.everywhere(Duty.ADMINISTRATOR)));
    administrator = new Browser(port);
    administrator.signIn(name);
    set("3");
  }

  @AfterEach
  void askNobody() {
    set("0");
  }

  @Test
  void asksOnceAndKeepsNoCode() {
    assertThat(administrator.get("/desk/messages/ratings").body())
        .contains("3 days after the case was closed");
    ask(caseId);
    ask(caseId);
    assertThat(sent).hasSize(1);
    var text = sent.getFirst().text();
    assertThat(text).contains("How it was".toLowerCase(java.util.Locale.ROOT), "No. IN-1/2026");
    var rate = link(text, "/rate/");
    assertThat(browser.post(rate, "score", "4").statusCode()).isEqualTo(302);
    assertThat(kept().text()).doesNotContain(rate).contains("•••••");
    assertThat(kept().fate().state()).isEqualTo(Message.State.SENT);
  }

  @Test
  void triesAgainAndLeavesOneMessage() {
    broken = true;
    assertThatThrownBy(() -> ask(caseId)).isInstanceOf(JobFailed.class);
    assertThat(kept().fate().state()).isEqualTo(Message.State.WAITING);
    broken = false;
    ask(caseId);
    assertThat(sent).hasSize(1);
    assertThat(kept().fate().tries()).isEqualTo(2);
  }

  @Test
  void asksNobodyWhoRatedOrRefusedOrWhereItIsSwitchedOff() {
    ask(caseId);
    var refuse = link(sent.getFirst().text(), "/rate-no-more/");
    assertThat(browser.get(refuse).body()).contains("No more questions by e-mail?");
    ask(UUID.randomUUID());
    assertThat(sent).hasSize(2);
    assertThat(browser.post(refuse).body()).contains("You will not be asked again");
    assertThat(browser.get(refuse + "x").statusCode()).isEqualTo(404);
    ask(UUID.randomUUID());
    assertThat(sent).hasSize(2);
  }

  @Test
  void asksNobodyWhoRatedAlready() {
    var rate = "/m/" + desk.slug() + "/rate/" + codes.ofDecision(desk.tenant(), caseId);
    browser.post(rate, "score", "5");
    ask(caseId);
    set("0");
    ask(UUID.randomUUID());
    assertThat(sent).isEmpty();
  }

  @Test
  void readsAnOrderOfTheFirstRelease() {
    var order = new Json().read("{\"caseId\":\"" + caseId + "\"}", AskRating.Order.class);
    assertThat(order.closed()).isEqualTo(Subject.ofCase(caseId));
  }

  @Test
  void plansTheQuestionForLiveCasesOnly() {
    var planned = new ArrayList<UUID>();
    for (var origin : List.of(Origin.LIVE, Origin.IMPORTED)) {
      var entry = closed(origin);
      transactions.run(desk.scope(), () -> news().follow(entry));
      planned.add(entry.subject());
    }
    clock.advance(java.time.Duration.ofDays(4));
    try {
      runner.runDue();
    } finally {
      clock.release();
    }
    assertThat(
            transactions.read(desk.scope(), () -> outbox.about(Subject.ofCase(planned.getLast()))))
        .isEmpty();
  }

  @Autowired private SettableClock clock;
  @Autowired private JobRunner runner;
  @Autowired private org.sportel.platform.Jobs jobs;

  private RatingNews news() {
    return new RatingNews(mail, audiences(), jobs);
  }

  private Entry closed(Origin origin) {
    return new Entry(
        desk.tenant(),
        UUID.randomUUID(),
        "casework.closed",
        1,
        UUID.randomUUID(),
        Actor.anonymous(),
        clock.instant(),
        clock.instant(),
        origin,
        new Json().tree("{}"));
  }

  private void set(String days) {
    assertThat(administrator.post("/desk/messages/ratings", "days", days).statusCode())
        .isEqualTo(302);
  }

  private void ask(UUID id) {
    var letters = new RatingLetters(audiences(), codes, ratings, mail, phrases, tenants);
    var line = new Collecting();
    var delivery = new Delivery(outbox, line, transactions, stamp.clock());
    new AskRating(letters, new UnkeptMail(outbox, line, delivery, transactions, stamp))
        .run(desk.tenant(), AskRating.Order.about(Subject.ofCase(id)));
  }

  private final class Collecting implements Transport {
    @Override
    public boolean open() {
      return true;
    }

    @Override
    public void send(Mail letter) {
      if (broken) {
        throw new JobFailed("mail server", "send", true, new IOException("refused"));
      }
      sent.add(letter);
    }
  }

  private Audiences audiences() {
    return new Audiences(List.of(new Applicant()));
  }

  private final class Applicant implements Audience {
    @Override
    public String type() {
      return Subject.CASE;
    }

    @Override
    public Optional<Recipient> of(Subject subject) {
      return recipient(subject);
    }

    @Override
    public Set<String> endings() {
      return Set.of("casework.closed");
    }
  }

  private Optional<Recipient> recipient(Subject subject) {
    return Optional.of(
        new Recipient(
            subject,
            EmailAddress.read(email),
            Lang.EN,
            ZoneId.of("Europe/Podgorica"),
            "IN-1/2026",
            "Certificate",
            "Municipality"));
  }

  private Message kept() {
    return transactions
        .read(desk.scope(), () -> outbox.of(caseId, MessageKind.RATING_ASKED))
        .orElseThrow();
  }

  private String link(String text, String part) {
    var found = Pattern.compile("(/m/" + desk.slug() + part + "\\S+)").matcher(text);
    assertThat(found.find()).as(text).isTrue();
    return found.group(1);
  }
}
