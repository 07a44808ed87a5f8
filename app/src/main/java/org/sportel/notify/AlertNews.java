package org.sportel.notify;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.CentreId;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Origin;
import org.sportel.visits.alerts.AlertLetters;
import org.sportel.visits.model.HallEvent;
import org.sportel.visits.model.QueueId;
import org.springframework.stereotype.Component;

/** Mails to an address of the office that a queue has passed a limit, while it still matters. */
@Component
final class AlertNews implements Follower {
  private static final Duration MATTERS = Duration.ofHours(1);

  private final AlertLetters letters;
  private final Phrases phrases;
  private final WriteMessage writeMessage;
  private final Clock clock;

  AlertNews(AlertLetters letters, Phrases phrases, WriteMessage writeMessage, Clock clock) {
    this.letters = letters;
    this.phrases = phrases;
    this.writeMessage = writeMessage;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "notify-alerts";
  }

  @Override
  public Set<String> types() {
    return Set.of(HallEvent.ALERT_RAISED.name());
  }

  @Override
  public void follow(Entry entry) {
    boolean late = entry.happenedAt().isBefore(clock.instant().minus(MATTERS));
    if (entry.origin() == Origin.LIVE && !late) {
      var event = HallEvent.ALERT_RAISED.read(entry);
      letters
          .about(new CentreId(event.subject()), new QueueId(event.queue()))
          .ifPresent(
              letter ->
                  writeMessage.write(
                      new Message.Occasion(entry.id(), Optional.empty(), letter.unit()),
                      letter,
                      phrases.alert(letter, event.kind(), event.value(), event.limit())));
    }
  }
}
