package org.sportel.platform;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does all daily work at night, one after another; what fails is told and tried the next night. */
final class Daily {
  private static final Logger log = LoggerFactory.getLogger(Daily.class);
  private static final LocalTime AT = LocalTime.of(1, 30);

  private final Acting acting;
  private final Supplier<List<DailyWork>> works;

  Daily(Acting acting, Supplier<List<DailyWork>> works) {
    this.acting = acting;
    this.works = works;
  }

  RecurringTask<Void> task() {
    return Tasks.recurring("daily", Schedules.daily(ZoneOffset.UTC, AT))
        .execute((instance, context) -> run());
  }

  void run() {
    for (var work : works.get()) {
      try {
        acting.runAs(Actor.system(work.name()), work::run);
      } catch (RuntimeException e) {
        log.warn("Daily work {} failed: {}", work.name(), e.toString());
      }
    }
  }
}
