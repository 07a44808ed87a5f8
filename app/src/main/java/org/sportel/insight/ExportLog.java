package org.sportel.insight;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Function;
import org.jooq.DSLContext;
import org.jspecify.annotations.Nullable;
import org.sportel.insight.db.tables.records.CaseFactRecord;
import org.sportel.insight.log.LogAttribute;
import org.sportel.insight.log.LogCase;
import org.sportel.insight.log.LogEvent;
import org.sportel.insight.log.LogWriter;
import org.sportel.insight.log.LogWriter.Happening;
import org.sportel.insight.log.LogWriter.Thing;
import org.sportel.insight.log.OcelWriter;
import org.sportel.insight.log.SourcePosition;
import org.sportel.insight.log.XesWriter;
import org.sportel.platform.Actor;
import org.sportel.platform.Authority;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.limits.KeyedDigest;
import org.springframework.stereotype.Component;

/**
 * Hands the history of a tenant out as an event log. Cases carry number, dates, channel, unit and
 * service; people stand for themselves by a code that nobody can turn back into an account.
 */
@Component
public final class ExportLog {
  /** A sum over a case that ended, no step of it. */
  private static final String SUMS = "casework.time-shared";

  private static final int PAGE = 500;
  private static final int LENGTH = 16;
  private static final SourcePosition NOWHERE = new SourcePosition(1, 1);

  private final DSLContext db;
  private final Transactions transactions;
  private final Journal journal;
  private final JournalPages pages;
  private final Authority authority;
  private final KeyedDigest digest;

  ExportLog(
      DSLContext db,
      Transactions transactions,
      Journal journal,
      JournalPages pages,
      Authority authority,
      KeyedDigest digest) {
    this.db = db;
    this.transactions = transactions;
    this.journal = journal;
    this.pages = pages;
    this.authority = authority;
    this.digest = digest;
  }

  /** In which standard the log is written. */
  public enum Format {
    /** Cases with their events, IEEE 1849. */
    XES,
    /** Cases, documents, visits, tickets and complaints with their events, in JSON. */
    OCEL
  }

  /** What was written. */
  public record Done(long cases, long events) {}

  /**
   * Writes everything; each page of cases is read in a transaction of its own and written after it.
   *
   * @param name what the log is called
   * @throws org.sportel.platform.NotAllowed without the power to administer; nothing was written
   */
  public Done write(TenantId tenant, String name, Format format, OutputStream out) {
    transactions.run(
        Scope.of(tenant),
        () -> {
          authority.require(Power.ADMINISTER);
          journal.record(new LogExported(new UUID(0, tenant.value()), format.name()));
        });
    long cases = 0;
    long events = 0;
    var writer = format == Format.XES ? new XesWriter(out, name) : new OcelWriter(out);
    try (writer) {
      var after = new UUID(0, 0);
      for (var page = page(tenant, after); !page.isEmpty(); page = page(tenant, after)) {
        for (var one : page) {
          writer.write(one.log());
          cases++;
          events += one.log().events().size();
          after = one.id();
        }
      }
      if (format == Format.OCEL) {
        events += happenings(tenant, writer, "visits.", ExportLog::things);
        var known = new HashSet<UUID>();
        events += happenings(tenant, writer, "complaints.", entry -> complaint(entry, known));
      }
    }
    return new Done(cases, events);
  }

  private record Kept(UUID id, LogCase log) {}

  private List<Kept> page(TenantId tenant, UUID after) {
    return transactions.read(
        Scope.of(tenant),
        () -> {
          var facts =
              db.selectFrom(CASE_FACT)
                  .where(CASE_FACT.TENANT_ID.eq(tenant.value()), CASE_FACT.CASE_ID.gt(after))
                  .orderBy(CASE_FACT.CASE_ID)
                  .limit(PAGE)
                  .fetch();
          var entries = new HashMap<UUID, List<LogEvent>>();
          for (var entry : journal.of(facts.map(CaseFactRecord::getCaseId))) {
            event(entry)
                .ifPresent(
                    event ->
                        entries
                            .computeIfAbsent(entry.subject(), _ -> new ArrayList<>())
                            .add(event));
          }
          return facts.map(
              fact ->
                  new Kept(
                      fact.getCaseId(),
                      log(fact, entries.getOrDefault(fact.getCaseId(), List.of()))));
        });
  }

  private static LogCase log(CaseFactRecord fact, List<LogEvent> events) {
    var values = new HashMap<String, LogAttribute>();
    date(values, "startdate", fact.getReceivedAt());
    date(values, "enddate", fact.getDecidedAt());
    date(values, "deadline", fact.getDueAt());
    text(values, "channel", fact.getChannel());
    text(values, "unit", fact.getUnit());
    text(values, "centre", fact.getCentre());
    text(values, "service", fact.getService());
    text(values, "status", fact.getOutcome());
    text(values, "origin", fact.getOrigin());
    var name = fact.getNumber().isEmpty() ? fact.getCaseId().toString() : fact.getNumber();
    return new LogCase(name, values, events, NOWHERE);
  }

  /** A step of a case; beginnings and ends of imported cases are dates of the case, no steps. */
  private Optional<LogEvent> event(Entry entry) {
    var payload = entry.payload();
    var values = new HashMap<String, LogAttribute>();
    if (entry.type().equals("insight.step-imported")) {
      text(values, "concept:name", payload.path("activity").asString(""));
      text(values, "org:resource", payload.path("resource").asString(""));
      text(values, "org:group", payload.path("unit").asString(""));
    } else if (entry.type().startsWith("casework.") && !entry.type().equals(SUMS)) {
      text(values, "concept:name", entry.type().substring("casework.".length()));
      text(values, "org:resource", code(entry));
      text(values, "document", payload.path("file").asString(""));
      text(values, "visit", payload.path("visit").asString(""));
    } else {
      return Optional.empty();
    }
    return Optional.of(new LogEvent(entry.happenedAt(), values, NOWHERE));
  }

  /**
   * The same for one person in one tenant, another in every other; kinds stand for the rest. Made
   * with a key that is not in the database: whoever knows all accounts cannot try them.
   */
  private String code(Entry entry) {
    var actor = entry.actor();
    if (actor.kind() != Actor.Kind.STAFF) {
      return actor.kind().name();
    }
    var person = entry.tenant().value() + " " + actor.id();
    return "S-" + digest.of("log", person).substring(0, LENGTH);
  }

  /** Everything of a module, in its order; what tells of none of its things is left out. */
  private long happenings(
      TenantId tenant, LogWriter writer, String module, Function<Entry, List<Thing>> things) {
    var name = module.substring(0, module.length() - 2) + " ";
    var events = new LongAdder();
    pages.each(
        tenant,
        module,
        entry -> {
          var told = things.apply(entry);
          if (!told.isEmpty()) {
            var type = name + entry.type().substring(module.length());
            writer.write(new Happening(entry.id().toString(), type, entry.happenedAt(), told));
            events.increment();
          }
        });
    return events.sum();
  }

  private static List<Thing> things(Entry entry) {
    var visit = "visit:" + entry.subject();
    if (entry.type().equals("visits.begun")) {
      var channel = Map.of("channel", entry.payload().path("channel").asString(""));
      return List.of(new Thing(visit, "visit", "visit", true, channel));
    }
    var of = entry.payload().path("of");
    var ticket = of.path("ticket").asString("");
    if (ticket.isEmpty()) {
      return List.of();
    }
    var isNew = entry.type().equals("visits.ticket-issued");
    var queue = Map.of("queue", of.path("queue").asString(""));
    return List.of(
        new Thing("ticket:" + ticket, "ticket", "ticket", isNew, queue),
        new Thing(visit, "visit", "visit", false, Map.of()));
  }

  /**
   * A complaint by itself: neither its case nor its centre, by which it could be told who
   * complains.
   *
   * @param known the complaints whose beginning was told
   */
  private static List<Thing> complaint(Entry entry, Set<UUID> known) {
    var isNew = entry.type().equals("complaints.filed") && known.add(entry.subject());
    return known.contains(entry.subject())
        ? List.of(
            new Thing("complaint:" + entry.subject(), "complaint", "complaint", isNew, Map.of()))
        : List.of();
  }

  private static void text(Map<String, LogAttribute> into, String key, String value) {
    if (!value.isEmpty()) {
      into.put(key, new LogAttribute(key, "string", value, List.of(), NOWHERE));
    }
  }

  private static void date(
      Map<String, LogAttribute> into, String key, @Nullable OffsetDateTime at) {
    if (at != null) {
      var value = at.toInstant().toString();
      into.put(key, new LogAttribute(key, "date", value, List.of(), NOWHERE));
    }
  }
}
