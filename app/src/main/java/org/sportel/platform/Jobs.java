package org.sportel.platform;

import static org.sportel.platform.db.Tables.FAILED_JOB;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceCurrentlyExecutingException;
import com.github.kagkarlsson.scheduler.exceptions.TaskInstanceNotFoundException;
import com.github.kagkarlsson.scheduler.jdbc.PostgreSqlJdbcCustomization;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.ExecutionOperations;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work to be done later, kept with the data: it is scheduled if the running transaction commits,
 * done at least once, tried again with growing pauses, and shown when it failed for good.
 */
public final class Jobs {
  private static final Logger log = LoggerFactory.getLogger(Jobs.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);

  /** What a scheduled row carries. */
  record Envelope(String kind, int tenant, String body) {}

  private final PlatformParts ground;
  private final DSLContext db;
  private final Supplier<List<JobHandler<?>>> handlers;
  private final OneTimeTask<Envelope> task;
  private final SchedulerClient client;
  private final Clock clock;

  Jobs(
      DSLContext db,
      PlatformParts ground,
      BoundConnections bound,
      Supplier<List<JobHandler<?>>> handlers) {
    this.db = db;
    this.ground = ground;
    this.clock = ground.clock();
    this.handlers = handlers;
    this.task =
        Tasks.oneTime("job", Envelope.class)
            .onFailure(this::failed)
            .execute((instance, context) -> execute(instance.getData()));
    this.client =
        SchedulerClient.Builder.create(bound, task)
            .serializer(new JobJson(ground.json()))
            .tableName("platform.scheduled_tasks")
            .jdbcCustomization(new PostgreSqlJdbcCustomization(false, true))
            .build();
  }

  OneTimeTask<Envelope> task() {
    return task;
  }

  /**
   * Schedules a job in the running transaction of a tenant; the same kind and key waits only once.
   *
   * @param key what the job is about, such as a message's id
   */
  public void enqueue(String kind, UUID key, Object data, Instant due) {
    var tenant = ground.transactions().tenant().value();
    client.scheduleIfNotExists(
        new TaskInstance<>(
            task.getName(), id(kind, key), new Envelope(kind, tenant, ground.json().write(data))),
        due);
  }

  /**
   * Schedules once more, in the running transaction, what was given up.
   *
   * @param job the scheduled task's name, as it was kept
   * @param body what it was to do, as it was kept
   */
  public void again(String job, String kind, String body) {
    var tenant = ground.transactions().tenant().value();
    client.scheduleIfNotExists(
        new TaskInstance<>(task.getName(), job, new Envelope(kind, tenant, body)), clock.instant());
  }

  /** Takes a waiting job back; nothing happens when it is running, done or gone. */
  public void cancel(String kind, UUID key) {
    try {
      client.cancel(TaskInstanceId.of(task.getName(), id(kind, key)));
    } catch (TaskInstanceNotFoundException | TaskInstanceCurrentlyExecutingException gone) {
      log.debug("No waiting job {} {}", kind, key);
    }
  }

  private String id(String kind, UUID key) {
    return ground.transactions().tenant().value() + ":" + kind + ":" + key;
  }

  private void execute(Envelope job) {
    var handler = handler(job.kind());
    ground
        .acting()
        .runAs(Actor.system(job.kind()), () -> run(handler, new TenantId(job.tenant()), job));
  }

  private <D> void run(JobHandler<D> handler, TenantId tenant, Envelope job) {
    handler.run(tenant, ground.json().read(job.body(), handler.data()));
  }

  private void failed(ExecutionComplete complete, ExecutionOperations<Envelope> operations) {
    var execution = complete.getExecution();
    var job = (Envelope) execution.taskInstance.getData();
    int tries = execution.consecutiveFailures + 1;
    var cause = complete.getCause().orElseGet(() -> new IllegalStateException("unknown"));
    boolean hopeless = cause instanceof JobFailed failure && !failure.retryable();
    // never the words of what failed: an address or a name may stand in them
    log.warn(
        "Job {} {} failed at try {}: {}",
        job.kind(),
        execution.getId(),
        tries,
        JobFailed.kinds(cause));
    if (hopeless || tries >= handler(job.kind()).tries()) {
      giveUp(handler(job.kind()), job, execution.taskInstance.getId(), cause);
      operations.remove();
    } else {
      var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(tries - 1, 10));
      operations.reschedule(complete, clock.instant().plus(pause));
    }
  }

  private <D> void giveUp(JobHandler<D> handler, Envelope job, String id, Throwable why) {
    var tenant = new TenantId(job.tenant());
    if (!handler.shownElsewhere()) {
      note(tenant, job, id, JobFailed.kinds(why));
    }
    handler.gaveUp(tenant, ground.json().read(job.body(), handler.data()), String.valueOf(why));
  }

  private void note(TenantId tenant, Envelope job, String id, String why) {
    ground
        .transactions()
        .run(
            Scope.of(tenant),
            () ->
                db.insertInto(FAILED_JOB)
                    .set(FAILED_JOB.TENANT_ID, job.tenant())
                    .set(FAILED_JOB.ID, ground.ids().next())
                    .set(FAILED_JOB.JOB, id)
                    .set(FAILED_JOB.KIND, job.kind())
                    .set(FAILED_JOB.BODY, job.body())
                    .set(FAILED_JOB.WHY, why)
                    .set(FAILED_JOB.FAILED_AT, clock.instant().atOffset(ZoneOffset.UTC))
                    .execute());
  }

  private JobHandler<?> handler(String kind) {
    return handlers.get().stream()
        .filter(handler -> handler.kind().equals(kind))
        .findAny()
        .orElseThrow(() -> new IllegalStateException("Nobody does jobs of kind " + kind));
  }
}
