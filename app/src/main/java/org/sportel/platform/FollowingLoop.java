package org.sportel.platform;

import java.time.Duration;
import java.util.HashSet;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Keeps the followers up to date while the program runs: at once after a commit, and every tick.
 */
final class FollowingLoop implements SmartLifecycle {
  private static final Logger log = LoggerFactory.getLogger(FollowingLoop.class);
  private static final Duration TICK = Duration.ofMillis(250);
  private static final int SWEEP_EVERY = 40;

  private final Following following;
  private volatile boolean running;
  private Thread thread = Thread.currentThread();

  FollowingLoop(Following following) {
    this.following = following;
  }

  @Override
  public void start() {
    running = true;
    thread = Thread.ofPlatform().name("followers").daemon().start(this::loop);
  }

  @Override
  public void stop() {
    running = false;
    thread.interrupt();
    try {
      thread.join(Duration.ofSeconds(5));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }

  private void loop() {
    for (long round = 0; running; round++) {
      try {
        var tenants = new HashSet<>(following.takeAwake());
        if (round % SWEEP_EVERY == 0) {
          tenants.addAll(following.tenants());
        }
        tenants.forEach(following::catchUp);
        Thread.sleep(TICK);
      } catch (InterruptedException e) {
        return;
      } catch (RuntimeException | Error e) {
        log.warn("Followers stand still: {}", e.toString());
        pause();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(Duration.ofSeconds(2));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
