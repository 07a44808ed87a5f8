package org.sportel.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.documents.FileId;
import org.sportel.documents.StoreFile;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.ClosedTransport;
import org.sportel.notify.mail.Mail;
import org.sportel.notify.mail.MailSettings;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Entry;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Jobs;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.Origin;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.subject.Audience;
import org.sportel.platform.subject.Notice;
import org.sportel.platform.subject.NoticeKind;
import org.sportel.platform.subject.NoticeSource;
import org.sportel.platform.subject.Recipient;
import org.sportel.platform.subject.Subject;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.node.ObjectNode;

@SportelTest
final class NotifyTests {
  private static final TenantId BUDVA = new TenantId(911);
  private static final Scope SCOPE = Scope.of(BUDVA);
  private static final UUID UNIT = UUID.randomUUID();

  @Autowired private Transactions transactions;
  @Autowired private WriteMessage writeMessage;
  @Autowired private Messages messages;
  @Autowired private Outbox outbox;
  @Autowired private SwitchedTransport transport;
  @Autowired private StoreFile storeFile;
  @Autowired private Jobs jobs;
  @Autowired private JobRunner jobRunner;
  @Autowired private SettableClock clock;

  private final UUID caseId = UUID.randomUUID();
  @Autowired private List<NoticeSource> sources;
  @Autowired private DecisionMail decisionMail;

  private Optional<FileId> attached = Optional.empty();
  private String email = "ana" + caseId.toString().substring(0, 8) + "@example.org";

  @AfterEach
  void collectAgain() {
    transport.collect();
    clock.release();
    transactions.run(SCOPE, () -> decisionMail.attached(false));
  }

  @Test
  void tellsTheApplicantOnceInTheirLanguage() {
    var entry = entry("casework.opened", Origin.LIVE, "{\"of\":%s}".formatted(facts()));
    follow(entry);
    follow(entry);
    jobRunner.runDue();

    var mine = transport.letters().stream().filter(m -> m.to().equals(email)).toList();
    assertThat(mine).hasSize(1);
    assertThat(mine.getFirst().subject()).isEqualTo("Примили смо ваш захтјев бр. IN-1/2026");
    assertThat(mine.getFirst().text())
        .contains("Увјерење", "17. марта 2026", "Општина Будва", "/track");
    assertThat(only().fate().state()).isEqualTo(State.SENT);
    assertThat(only().occasion().unit()).contains(UNIT);
  }

  @Test
  void keepsSilentAboutHistoryAndMessagesToTheOffice() {
    follow(entry("casework.opened", Origin.IMPORTED, "{\"of\":%s}".formatted(facts())));
    follow(entry("casework.opened", Origin.KEYED_LATER, "{\"of\":%s}".formatted(facts())));
    follow(
        entry(
            "casework.message-sent",
            Origin.LIVE,
            "{\"of\":%s,\"toApplicant\":false}".formatted(facts())));

    assertThat(ofCase()).isEmpty();
  }

  @Test
  void mailsTheDecisionItselfOnlyWhereItIsDeliveredByMailAndTheTenantSaysSo() {
    follow(delivered("IN_PERSON"));
    assertThat(ofCase()).isEmpty();
    follow(delivered("EMAIL"));
    jobRunner.runDue();
    assertThat(letter().paper()).isEmpty();
    assertThat(letter().text()).contains("преузети на страници");

    attached = Optional.of(stored("The decision"));
    transactions.run(SCOPE, () -> decisionMail.attached(true));
    follow(delivered("EMAIL"));
    jobRunner.runDue();
    assertThat(letter().paper().orElseThrow().pdf()).isNotEmpty();
    assertThat(letter().text()).contains("у прилогу као PDF");
    assertThat(ofCase()).allMatch(one -> one.fate().state() == State.SENT);
    assertThat(ofCase().getLast().file()).isEqualTo(attached);
  }

  private Entry delivered(String way) {
    return entry(
        "casework.delivered", Origin.LIVE, "{\"of\":%s,\"way\":\"%s\"}".formatted(facts(), way));
  }

  private Mail letter() {
    return transport.letters().stream().filter(m -> m.to().equals(email)).toList().getLast();
  }

  private FileId stored(String text) {
    var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    try (var received = storeFile.receive("decision.txt", bytes)) {
      return transactions.write(SCOPE, () -> storeFile.keep(received));
    }
  }

  @Test
  void keepsAMessageWhoseModuleIsGone() {
    var former =
        new Message(
            UUID.randomUUID(),
            new Message.Occasion(
                UUID.randomUUID(), Optional.of(new Subject("former", caseId)), Optional.empty()),
            MessageKind.former("SOMETHING_ELSE"),
            MessageChannel.MAIL,
            email,
            Lang.EN,
            "Subject",
            "Text",
            clock.instant(),
            Optional.empty(),
            Message.Fate.beginning(State.FAILED));
    transactions.run(SCOPE, () -> outbox.add(former));

    var kept =
        transactions.read(SCOPE, () -> messages.about(new Subject("former", caseId))).getFirst();
    assertThat(kept.kind().title()).isEqualTo("Other message");
    assertThatThrownBy(() -> transactions.run(SCOPE, () -> resend().resend(kept.id())))
        .isInstanceOf(MessageRefusal.class);
  }

  @Test
  void showsOnTheTrackingPageWhatCannotBeMailed() {
    email = "";
    follow(entry("casework.withdrawn", Origin.LIVE, "{\"of\":%s}".formatted(facts())));

    assertThat(only().fate().state()).isEqualTo(State.ONLINE);
    assertThat(only().kind().name()).isEqualTo("WITHDRAWN");
  }

  @Test
  void sendsNothingWithoutAMailServer() {
    transport.through(new ClosedTransport());
    follow(entry("casework.withdrawn", Origin.LIVE, "{\"of\":%s}".formatted(facts())));

    assertThat(only().fate().state()).isEqualTo(State.ONLINE);
    assertThatThrownBy(() -> transactions.run(SCOPE, () -> resend().resend(only().id())))
        .isInstanceOfSatisfying(
            MessageRefusal.class,
            r -> assertThat(r.reason()).isEqualTo(MessageRefusal.Reason.NO_SERVER));
  }

  @Test
  void triesAFailingServerAFewTimesThenShowsItAndSendsAgain() {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    int port = server.getSmtp().getPort();
    server.stop();
    transport.through(settings(port).transport());
    follow(
        entry(
            "casework.correction-asked",
            Origin.LIVE,
            "{\"of\":%s,\"answerBy\":\"2026-04-01\"}".formatted(facts())));
    clock.set(clock.instant());

    jobRunner.runDue();
    assertThat(only().fate().state()).isEqualTo(State.WAITING);
    assertThat(only().fate().trouble()).isNotEmpty();
    for (int i = 0; i < 12; i++) {
      clock.advance(Duration.ofHours(6));
      jobRunner.runDue();
    }
    assertThat(only().fate().state()).isEqualTo(State.FAILED);
    assertThat(only().fate().tries()).isEqualTo(8);

    var mended = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    mended.start();
    try {
      transactions.run(SCOPE, () -> resend().resend(only().id()));
      assertThat(only().fate().state()).isEqualTo(State.WAITING);
      jobRunner.runDue();
      assertThat(only().fate().state()).isEqualTo(State.SENT);
      assertThat(mended.getReceivedMessages()).hasSize(1);
    } finally {
      mended.stop();
    }
  }

  @Test
  void sendsAgainToTheAddressOfToday() {
    follow(entry("casework.withdrawn", Origin.LIVE, "{\"of\":%s}".formatted(facts())));
    jobRunner.runDue();
    email = "new-" + email;
    transactions.run(SCOPE, () -> resend().resend(only().id()));
    jobRunner.runDue();

    assertThat(transport.letters()).anyMatch(mail -> mail.to().equals(email));
    assertThat(only().recipient()).isEqualTo(email);
  }

  @Test
  void showsAnOfficerOnlyTheMessagesOfTheirUnits() {
    follow(entry("casework.withdrawn", Origin.LIVE, "{\"of\":%s}".formatted(facts())));
    var elsewhere = new Messages(outbox, places(UUID.randomUUID()));
    var here = new Messages(outbox, places(UNIT));

    transactions.run(
        SCOPE,
        () -> {
          assertThatThrownBy(() -> elsewhere.get(only().id())).isInstanceOf(MessageRefusal.class);
          assertThat(here.get(only().id()).kind().name()).isEqualTo("WITHDRAWN");
          assertThat(elsewhere.list(Optional.empty(), 0, 10).all()).isZero();
          var slice = here.list(Optional.empty(), 0, 1000);
          assertThat(slice.messages()).hasSize(slice.all());
        });
  }

  private static Authority places(UUID unit) {
    return power ->
        power == org.sportel.platform.Power.WORK_CASES
            ? new Authority.Places(false, Set.of(unit))
            : Authority.Places.nowhere();
  }

  private ResendMessage resend() {
    return new ResendMessage(
        outbox, audiences(), transport, jobs, power -> Authority.Places.everywhere(), clock);
  }

  private void follow(Entry entry) {
    transactions.run(SCOPE, () -> news().follow(entry));
  }

  private SubjectNews news() {
    var told = sources.stream().map(Delivering::new).map(NoticeSource.class::cast).toList();
    return new SubjectNews(told, audiences(), writeMessage, decisionMail);
  }

  private Audiences audiences() {
    return new Audiences(List.of(new Applicant()));
  }

  /** What casework tells, with the test's document as the decision. */
  private final class Delivering implements NoticeSource {
    private final NoticeSource source;

    private Delivering(NoticeSource source) {
      this.source = source;
    }

    @Override
    public List<NoticeKind> kinds() {
      return source.kinds();
    }

    @Override
    public Set<String> events() {
      return source.events();
    }

    @Override
    public Optional<Notice> of(Entry entry) {
      return source
          .of(entry)
          .map(
              notice ->
                  new Notice(
                      notice.subject(),
                      notice.kind(),
                      notice.unit(),
                      notice.day(),
                      notice.until(),
                      attached.map(FileId::value)));
    }
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
  }

  private Optional<Recipient> recipient(Subject subject) {
    return Optional.of(
        new Recipient(
            subject,
            EmailAddress.read(email),
            Lang.SR_CYRL,
            ZoneId.of("Europe/Podgorica"),
            "IN-1/2026",
            "Увјерење",
            "Општина Будва"));
  }

  private Entry entry(String type, Origin origin, String payload) {
    return new Entry(
        BUDVA,
        UUID.randomUUID(),
        type,
        1,
        caseId,
        Actor.anonymous(),
        clock.instant(),
        clock.instant(),
        origin,
        released(type, (ObjectNode) new Json().tree(payload)));
  }

  /** What release 0.1.0 wrote of such an event, with what the test says beside. */
  private ObjectNode released(String type, ObjectNode payload) {
    var file = Path.of("src/test/resources/golden/casework", type + ".v1.json");
    try {
      var whole = (ObjectNode) new Json().tree(Files.readString(file));
      ((ObjectNode) whole.path("of")).setAll((ObjectNode) payload.path("of"));
      payload.remove("of");
      whole.setAll(payload);
      whole.put("subject", caseId.toString());
      return whole;
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static String facts() {
    return "{\"unit\":\"%s\",\"dueAt\":\"2026-03-17T22:59:59.999999Z\"}".formatted(UNIT);
  }

  private Message only() {
    var all = ofCase();
    assertThat(all).hasSize(1);
    return all.getFirst();
  }

  private List<Message> ofCase() {
    return transactions.read(SCOPE, () -> messages.about(Subject.ofCase(caseId)));
  }

  private static MailSettings settings(int port) {
    return new MailSettings("127.0.0.1", port, "", "", "no-reply@sportel.example", "none");
  }
}
