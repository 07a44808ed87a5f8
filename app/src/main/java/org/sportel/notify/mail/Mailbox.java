package org.sportel.notify.mail;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where the demo's letters go instead of out: the last few hundred, in memory only. */
public final class Mailbox implements Transport {
  private static final int MOST = 300;

  private final Deque<Letter> letters = new ArrayDeque<>();
  private final Clock clock;

  /** An empty mailbox. */
  public Mailbox(Clock clock) {
    this.clock = clock;
  }

  /** A letter that lies in the box. */
  public record Letter(Mail mail, Instant at) {}

  @Override
  public boolean open() {
    return true;
  }

  @Override
  public void send(Mail mail) {
    synchronized (letters) {
      letters.addFirst(new Letter(mail, clock.instant()));
      while (letters.size() > MOST) {
        letters.removeLast();
      }
    }
  }

  /** The letters, the newest first. */
  public List<Letter> list() {
    synchronized (letters) {
      return List.copyOf(letters);
    }
  }

  /** The letter with this id. */
  public Optional<Letter> find(UUID id) {
    return list().stream().filter(letter -> letter.mail().id().equals(id)).findFirst();
  }
}
