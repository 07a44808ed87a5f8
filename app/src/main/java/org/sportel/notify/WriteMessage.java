package org.sportel.notify;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.sportel.documents.FileId;
import org.sportel.notify.Message.Fate;
import org.sportel.notify.Message.State;
import org.sportel.notify.mail.Transport;
import org.sportel.platform.Ids;
import org.sportel.platform.Jobs;
import org.sportel.platform.Lang;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.subject.Recipient;
import org.sportel.visits.alerts.AlertLetters;
import org.springframework.stereotype.Component;

/** Writes a message about a subject or a waiting room and sends it on its way. */
@Component
final class WriteMessage {
  private static final int MOST_A_DAY = 5;
  private static final Duration DAY = Duration.ofDays(1);

  private final Outbox outbox;
  private final MessageWords said;
  private final Transport transport;
  private final Jobs jobs;
  private final Ids ids;
  private final Clock clock;

  WriteMessage(
      Outbox outbox, MessageWords said, Transport transport, Jobs jobs, Ids ids, Clock clock) {
    this.outbox = outbox;
    this.said = said;
    this.transport = transport;
    this.jobs = jobs;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * Writes it in the caller's write transaction, once per event, kind and recipient. Without an
   * address, without a mail server, or where strangers had enough mailed to it that day, it stands
   * on the tracking page only.
   *
   * @param file what goes with it
   */
  void write(
      Message.Occasion occasion,
      MessageKind kind,
      Recipient to,
      Optional<LocalDate> day,
      Optional<FileId> file) {
    var words = said.about(kind, to, day, file.isPresent());
    var email = to.email().map(EmailAddress::value).orElse("");
    boolean online = email.isEmpty() || !transport.open() || enough(kind, email);
    var state = online ? State.ONLINE : State.WAITING;
    write(occasion, kind, email, to.lang(), words, file, state);
  }

  /** Mails an alert; where no mail leaves the program nothing is written. */
  void write(Message.Occasion occasion, AlertLetters.Letter letter, Phrases.Words words) {
    if (transport.open()) {
      write(
          occasion,
          MessageKind.HALL_ALERT,
          letter.email(),
          letter.lang(),
          words,
          Optional.empty(),
          State.WAITING);
    }
  }

  private void write(
      Message.Occasion occasion,
      MessageKind kind,
      String email,
      Lang lang,
      Phrases.Words words,
      Optional<FileId> file,
      State state) {
    var message =
        new Message(
            ids.next(),
            occasion,
            kind,
            MessageChannel.MAIL,
            email,
            lang,
            words.subject(),
            words.text(),
            clock.instant(),
            file,
            Fate.beginning(state));
    if (outbox.add(message) && state == State.WAITING) {
      jobs.enqueue(SendMail.KIND, message.id(), new SendMail.Order(message.id()), clock.instant());
    }
  }

  /** What strangers cause in anybody's name is told to one address five times a day. */
  private boolean enough(MessageKind kind, String email) {
    return kind.byAnybody() && outbox.mailed(kind, email, clock.instant().minus(DAY)) >= MOST_A_DAY;
  }
}
