package org.sportel.platform.limits;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Says how often something may be done before whoever does it has to wait. */
public sealed interface Limit {
  /** A name of its own: what is counted under one limit says nothing about another. */
  String name();

  /** Who is counted, such as a network address or a tenant. */
  default Key of(String who) {
    return of(who, 1);
  }

  /**
   * Who is counted, for more than one at once.
   *
   * @param amount how many, such as bytes
   */
  default Key of(String who, long amount) {
    return new Key(this, who, amount);
  }

  /** How long to wait before so much more is allowed; empty where it is allowed now. */
  Optional<Duration> wait(Counted counted, long amount, Instant now);

  /** What is known once so much more was done. */
  Counted after(Counted counted, long amount, Instant now);

  /** What nobody has done yet. */
  Counted none(Instant now);

  /** What is counted for whom. */
  record Key(Limit limit, String who, long amount) {}

  /**
   * What was counted.
   *
   * @param since when the window began, or when it was last done
   * @param until when it is forgotten
   */
  record Counted(long amount, Instant since, Instant until) {}

  /** An amount that is free in each window; a window begins with the first use. */
  record Budget(String name, long most, Duration window) implements Limit {
    @Override
    public Optional<Duration> wait(Counted counted, long amount, Instant now) {
      return counted.amount() + amount <= most
          ? Optional.empty()
          : Optional.of(Duration.between(now, counted.until()));
    }

    @Override
    public Counted after(Counted counted, long amount, Instant now) {
      return new Counted(counted.amount() + amount, counted.since(), counted.until());
    }

    @Override
    public Counted none(Instant now) {
      return new Counted(0, now, now.plus(window));
    }
  }

  /**
   * Guesses at something secret: some are free, each further one waits longer, from half a minute
   * to a quarter of an hour. An hour without a guess forgets them.
   */
  record Guesses(String name, long free) implements Limit {
    private static final Duration FORGOTTEN = Duration.ofMinutes(60);
    private static final Duration FIRST_WAIT = Duration.ofSeconds(30);
    private static final Duration LONGEST_WAIT = Duration.ofMinutes(15);
    private static final int MOST_DOUBLINGS = 5;

    @Override
    public Optional<Duration> wait(Counted counted, long amount, Instant now) {
      if (counted.amount() < free) {
        return Optional.empty();
      }
      var doublings = Math.min(counted.amount() - free, MOST_DOUBLINGS);
      var wait = FIRST_WAIT.multipliedBy(1L << doublings);
      var shorter = wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
      return Optional.of(Duration.between(now, counted.since().plus(shorter)))
          .filter(Duration::isPositive);
    }

    @Override
    public Counted after(Counted counted, long amount, Instant now) {
      return new Counted(counted.amount() + amount, now, now.plus(FORGOTTEN));
    }

    @Override
    public Counted none(Instant now) {
      return new Counted(0, now, now.plus(FORGOTTEN));
    }
  }
}
