package org.sportel.insight;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.sportel.insight.log.LogCase;
import org.sportel.insight.log.LogCases;
import org.sportel.insight.log.LogColumns;
import org.sportel.insight.log.LogCounter;
import org.sportel.insight.log.LogFigures;
import org.sportel.insight.log.LogFile;
import org.sportel.insight.log.LogHead;
import org.sportel.insight.log.LogShape;
import org.sportel.insight.log.LogWarning;
import org.sportel.insight.log.SourcePosition;
import org.sportel.network.Tenants;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Takes in the history of a former system. The whole log is checked before a row is written; then
 * cases are written in batches, each once, so that an interrupted import goes on where it stopped.
 */
@Component
public final class ImportLog {
  private static final int QUESTION = 1000;

  private final Transactions transactions;
  private final Journal journal;
  private final ImportedCases imported;
  private final Following following;
  private final Tenants tenants;
  private final LogTenants logTenants;

  ImportLog(
      Transactions transactions,
      Journal journal,
      ImportedCases imported,
      Following following,
      Tenants tenants,
      LogTenants logTenants) {
    this.transactions = transactions;
    this.journal = journal;
    this.imported = imported;
    this.following = following;
    this.tenants = tenants;
    this.logTenants = logTenants;
  }

  /**
   * A log to take in.
   *
   * @param tenant the slug of the tenant whose history it is; without one a tenant is made from the
   *     log's own name
   * @param shape which columns make cases and events, where the file does not say so itself
   */
  public record Order(Path file, Optional<String> tenant, LogShape shape, LogColumns columns) {

    /** A log that says itself what its cases are, as XES does. */
    public Order(Path file, Optional<String> tenant, LogColumns columns) {
      this(file, tenant, LogShape.own(), columns);
    }
  }

  /**
   * What was taken in.
   *
   * @param written cases written now
   * @param skipped cases that had been written before, unchanged
   */
  public record Done(String tenant, LogFigures figures, int written, int skipped) {}

  /**
   * Checks and imports.
   *
   * @throws org.sportel.insight.log.LogRefusal for a broken or hostile log, with line and column;
   *     nothing was written
   * @throws InsightRefusal NO_SUCH_FILE, NO_SUCH_TENANT, or CASES_DIFFER when cases were imported
   *     before with other content; nothing was written
   * @throws org.sportel.platform.NotAllowed without the power to operate the network, when a tenant
   *     must be made
   */
  public Done run(Order order, Consumer<String> progress) {
    var counter = new LogCounter(order.columns());
    var last = new LastMoment(counter, progress);
    progress.accept(Texts.t("insight.import.checking", order.file().getFileName()));
    var head = read(order, last);
    var figures = counter.figures(w -> Texts.t(w.messageKey(), w.count(), w.detail()));
    var slug = order.tenant().orElseGet(() -> LogTenants.slug(name(head, order.file())));
    var known = tenants.bySlug(slug).map(tenant -> tenant.id());
    if (known.isEmpty() && order.tenant().isPresent()) {
      throw new InsightRefusal(InsightRefusal.Reason.NO_SUCH_TENANT, slug);
    }
    known.ifPresent(tenant -> refuseOthers(tenant, counter.digests()));
    var tenant = known.orElseGet(() -> logTenants.add(slug, name(head, order.file())));
    progress.accept(Texts.t("insight.import.writing", counter.digests().size(), slug));
    var plan = new HistoryWriter.Plan(tenant, order.columns(), digest(order.file()), last.at);
    var writer = new HistoryWriter(transactions, journal, imported, plan);
    read(order, writer);
    writer.flush();
    following.catchUp(tenant);
    progress.accept(Texts.t("insight.import.done", writer.written(), writer.skipped()));
    return new Done(slug, figures, writer.written(), writer.skipped());
  }

  private void refuseOthers(TenantId tenant, Map<String, String> digests) {
    var names = List.copyOf(digests.keySet());
    var differing = new ArrayList<String>();
    for (int at = 0; at < names.size(); at += QUESTION) {
      var some = names.subList(at, Math.min(names.size(), at + QUESTION));
      transactions
          .read(Scope.of(tenant), () -> imported.digests(some))
          .forEach(
              (name, digest) -> {
                if (!digest.equals(digests.get(name))) {
                  differing.add(name);
                }
              });
    }
    if (!differing.isEmpty()) {
      differing.sort(String::compareTo);
      throw InsightRefusal.differing(differing);
    }
  }

  private static LogHead read(Order order, LogCases cases) {
    try {
      return new LogFile(order.file(), order.shape(), order.columns()).read(cases);
    } catch (UncheckedIOException e) {
      throw new InsightRefusal(InsightRefusal.Reason.NO_SUCH_FILE, order.file().toString());
    }
  }

  private static String name(LogHead head, Path file) {
    var own =
        String.valueOf(file.getFileName())
            .replaceFirst("(?i)\\.gz$", "")
            .replaceFirst("(?i)\\.(xes|csv|tsv|txt|json|jsonocel)$", "");
    return head.name().orElse(own);
  }

  private static String digest(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      var sha = MessageDigest.getInstance("SHA-256");
      var piece = new byte[65536];
      for (int count = in.read(piece); count >= 0; count = in.read(piece)) {
        sha.update(piece, 0, count);
      }
      return HexFormat.of().formatHex(sha.digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Notes the last moment of a log on the way to the counter, and says how far it is. */
  private static final class LastMoment implements LogCases {
    private static final long PACE = 50_000;

    private final LogCounter counter;
    private final Consumer<String> progress;
    private Instant at = Instant.EPOCH;
    private long next = PACE;

    LastMoment(LogCounter counter, Consumer<String> progress) {
      this.counter = counter;
      this.progress = progress;
    }

    @Override
    public void accept(LogCase log) {
      counter.accept(log);
      for (var event : log.events()) {
        at = event.at().isAfter(at) ? event.at() : at;
      }
      if (counter.events() >= next) {
        progress.accept(Texts.t("insight.import.counted", counter.events()));
        next = counter.events() + PACE;
      }
    }

    @Override
    public void mended(LogWarning.Kind kind, SourcePosition place) {
      counter.mended(kind, place);
    }
  }
}
