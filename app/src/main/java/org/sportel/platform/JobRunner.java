package org.sportel.platform;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.SchedulerName;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.testhelper.ManualScheduler;
import com.github.kagkarlsson.scheduler.testhelper.SettableClock;
import com.github.kagkarlsson.scheduler.testhelper.TestHelper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Runs jobs when they are due: by itself while the program runs, or when told (tests, loading). */
public final class JobRunner implements SmartLifecycle {
  private final Scheduler scheduler;
  private final ManualScheduler manual;
  private final JdbcClient jdbc;
  private final Clock clock;
  private final boolean automatic;
  private boolean running;

  JobRunner(DataSource pool, Jobs jobs, Daily daily, PlatformParts ground, boolean automatic) {
    this.clock = ground.clock();
    this.automatic = automatic;
    this.jdbc = JdbcClient.create(pool);
    var serializer = new JobJson(ground.json());
    this.scheduler =
        Scheduler.create(pool, jobs.task())
            .startTasks(daily.task())
            .serializer(serializer)
            .tableName("platform.scheduled_tasks")
            .clock(clock::instant)
            .commitWhenAutocommitDisabled(true)
            .pollingInterval(Duration.ofSeconds(1))
            .executorService(Executors.newVirtualThreadPerTaskExecutor())
            .threads(4)
            .schedulerName(new SchedulerName.Fixed(UUID.randomUUID().toString()))
            .heartbeatInterval(Duration.ofSeconds(10))
            .failureLogging(LogLevel.OFF, false)
            .shutdownMaxWait(Duration.ofSeconds(5))
            .build();
    var builder = TestHelper.createManualScheduler(pool, jobs.task());
    builder.serializer(serializer);
    builder.commitWhenAutocommitDisabled(true);
    this.manual = builder.tableName("platform.scheduled_tasks").clock(clockOf(clock)).build();
  }

  /** Does everything that is due now, here and in this thread; answers how many rounds it took. */
  public int runDue() {
    int rounds = 0;
    while (due() > 0 && rounds < 100) {
      manual.runAnyDueExecutions();
      rounds++;
    }
    return rounds;
  }

  private int due() {
    return jdbc.sql(
            "select count(*) from platform.scheduled_tasks where not picked and execution_time <= ?")
        .param(clock.instant().atOffset(java.time.ZoneOffset.UTC))
        .query(Integer.class)
        .single();
  }

  private static SettableClock clockOf(Clock clock) {
    return new SettableClock() {
      @Override
      public Instant now() {
        return clock.instant();
      }
    };
  }

  @Override
  public void start() {
    running = true;
    if (automatic) {
      scheduler.start();
    }
  }

  @Override
  public void stop() {
    running = false;
    if (automatic) {
      scheduler.stop();
    }
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
