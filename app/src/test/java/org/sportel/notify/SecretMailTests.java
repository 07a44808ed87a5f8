package org.sportel.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.Mail;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.Authority;
import org.sportel.platform.JobFailed;
import org.sportel.platform.Jobs;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.SendSecret;
import org.sportel.platform.SettableClock;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Codes go out at once and are kept nowhere. */
@SportelTest
final class SecretMailTests {
  private static final Scope SCOPE = Scope.of(new TenantId(911));

  @Autowired private Transactions transactions;
  @Autowired private Outbox outbox;
  @Autowired private Audiences audiences;
  @Autowired private SendSecret sendSecret;
  @Autowired private SwitchedTransport transport;
  @Autowired private Jobs jobs;
  @Autowired private SettableClock clock;

  private final UUID caseId = UUID.randomUUID();
  private final String email = "ana" + caseId.toString().substring(0, 8) + "@example.org";

  @AfterEach
  void collectAgain() {
    transport.collect();
  }

  @Test
  void sendsACodeAtOnceAndKeepsOnlyDots() {
    var code = "911-SECRET-" + caseId;
    var secret =
        new SendSecret.Secret(
            SendSecret.Kind.TRACKING, email, Lang.SQ, code, "IN-7/2026", "/track");
    transactions.run(SCOPE, () -> sendSecret.send(secret));

    assertThat(transport.letters())
        .anySatisfy(
            mail -> {
              assertThat(mail.to()).isEqualTo(email);
              assertThat(mail.text()).contains(code, "IN-7/2026");
            });
    var kept =
        transactions.read(
            SCOPE,
            () ->
                outbox
                    .list(
                        new Outbox.Wanted(Optional.empty(), Authority.Places.everywhere()), 0, 100)
                    .stream()
                    .filter(m -> m.recipient().equals(email))
                    .toList());
    assertThat(kept).hasSize(1);
    assertThat(kept.getFirst().text()).doesNotContain(code).contains("•••••");
    assertThat(kept.getFirst().fate().state()).isEqualTo(State.SENT);
    assertThatThrownBy(() -> transactions.run(SCOPE, () -> resend().resend(kept.getFirst().id())))
        .isInstanceOf(MessageRefusal.class);
    assertThat(secret.toString()).doesNotContain(code);
  }

  @Test
  void asksNobodyToSendACodeAgain() {
    var all = new Messages(outbox, power -> Authority.Places.everywhere());
    int before = transactions.read(SCOPE, all::toSendAgain);
    transport.through(new Refusing());
    var secret =
        new SendSecret.Secret(SendSecret.Kind.RESUME, email, Lang.EN, "x", "Service", "/resume");
    transactions.run(SCOPE, () -> sendSecret.send(secret));

    var failed =
        transactions.read(SCOPE, () -> all.list(Optional.of(State.FAILED), 0, 100)).messages();
    assertThat(failed).anyMatch(message -> message.recipient().equals(email));
    assertThat(transactions.<Integer>read(SCOPE, all::toSendAgain)).isEqualTo(before);
  }

  @Test
  void dropsACodeOfATransactionThatWasUndone() {
    var secret =
        new SendSecret.Secret(SendSecret.Kind.RESUME, email, Lang.EN, "x", "Service", "/resume");
    assertThatThrownBy(
            () ->
                transactions.run(
                    SCOPE,
                    () -> {
                      sendSecret.send(secret);
                      throw new IllegalStateException("undone");
                    }))
        .isInstanceOf(IllegalStateException.class);

    assertThat(transport.letters()).noneMatch(mail -> mail.to().equals(email));
  }

  private static final class Refusing implements Transport {
    @Override
    public boolean open() {
      return true;
    }

    @Override
    public void send(Mail mail) {
      throw new JobFailed("mail server", "send", false, new IOException("refused"));
    }
  }

  private ResendMessage resend() {
    return new ResendMessage(
        outbox, audiences, transport, jobs, power -> Authority.Places.everywhere(), clock);
  }
}
