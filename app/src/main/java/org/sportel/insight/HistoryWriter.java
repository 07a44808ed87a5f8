package org.sportel.insight;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.insight.ImportedCases.Taken;
import org.sportel.insight.log.CaseDigest;
import org.sportel.insight.log.LogCase;
import org.sportel.insight.log.LogCases;
import org.sportel.insight.log.LogColumns;
import org.sportel.insight.log.LogEvent;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;

/**
 * Writes the cases of one log as journal history, so many to a transaction, each once: a case that
 * has been written before is passed over, so that an interrupted import can simply be run again.
 */
final class HistoryWriter implements LogCases {
  private static final int BATCH = 250;

  private final Transactions transactions;
  private final Journal journal;
  private final ImportedCases imported;
  private final Plan plan;
  private final List<LogCase> waiting = new ArrayList<>();
  private int written;
  private int skipped;

  /**
   * What is written where.
   *
   * @param file fingerprint of the log
   * @param asOf the log's last moment
   */
  record Plan(TenantId tenant, LogColumns columns, String file, Instant asOf) {}

  HistoryWriter(Transactions transactions, Journal journal, ImportedCases imported, Plan plan) {
    this.transactions = transactions;
    this.journal = journal;
    this.imported = imported;
    this.plan = plan;
  }

  @Override
  public void accept(LogCase log) {
    waiting.add(log);
    if (waiting.size() >= BATCH) {
      flush();
    }
  }

  /** Writes what is left. */
  void flush() {
    if (!waiting.isEmpty()) {
      var batch = List.copyOf(waiting);
      waiting.clear();
      written += transactions.write(Scope.of(plan.tenant()), () -> write(batch));
    }
  }

  int written() {
    return written;
  }

  int skipped() {
    return skipped;
  }

  private int write(List<LogCase> batch) {
    var known = imported.digests(batch.stream().map(LogCase::name).toList()).keySet();
    var events = new ArrayList<HistoryEvent>();
    var taken = new ArrayList<Taken>();
    for (var log : batch) {
      var already = known.contains(log.name());
      skipped += already ? 1 : 0;
      var again = taken.stream().anyMatch(earlier -> earlier.name().equals(log.name()));
      var received = received(log);
      if (!already && !again && received.isPresent()) {
        var id = id(log.name());
        tell(log, id, received.get(), events);
        taken.add(new Taken(log.name(), id, CaseDigest.of(log), plan.file()));
      }
    }
    if (!taken.isEmpty()) {
      imported.add(taken);
      journal.recordAll(events);
    }
    return taken.size();
  }

  private Optional<Instant> received(LogCase log) {
    return plan.columns()
        .start(log)
        .or(() -> log.events().stream().map(LogEvent::at).findFirst())
        .or(() -> plan.columns().end(log));
  }

  private void tell(LogCase log, UUID id, Instant received, List<HistoryEvent> events) {
    var columns = plan.columns();
    events.add(
        new HistoryEvent.CaseImported(
            id,
            log.name(),
            plan.file(),
            columns.unit(log).orElse(""),
            columns.channel(log).orElse(""),
            received,
            columns.deadline(log),
            plan.asOf(),
            log.events().size()));
    for (var step : log.events()) {
      events.add(
          new HistoryEvent.StepImported(
              id,
              step.at(),
              step.activity(),
              step.resource().orElse(""),
              columns.unit(log, step).orElse("")));
    }
    columns
        .end(log)
        .ifPresent(
            end ->
                events.add(new HistoryEvent.EndImported(id, end, columns.status(log).orElse(""))));
  }

  private UUID id(String name) {
    var words = "imported " + plan.tenant().value() + " " + name;
    return UUID.nameUUIDFromBytes(words.getBytes(StandardCharsets.UTF_8));
  }
}
