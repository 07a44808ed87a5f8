package org.sportel.casework.flow;

import static org.sportel.casework.db.Tables.CASE_FILE;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.sportel.catalogue.VersionId;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Reads how the closed cases of a version went. */
@Component
public final class Flows {
  /** So many cases are looked at, the ones closed last. */
  public static final int MOST = 1_000;

  private static final int AT_ONCE = 250;

  private final DSLContext db;
  private final Transactions transactions;
  private final Journal journal;

  Flows(DSLContext db, Transactions transactions, Journal journal) {
    this.db = db;
    this.transactions = transactions;
    this.journal = journal;
  }

  /** The flow of a version's cases; of none where none is closed. */
  public Flow of(String service, VersionId version) {
    var closed = closed(service, version);
    var courses = new ArrayList<CaseRuns>();
    for (int at = 0; at < closed.size(); at += AT_ONCE) {
      var some = closed.subList(at, Math.min(closed.size(), at + AT_ONCE));
      journal.of(some).stream().collect(Collectors.groupingBy(Entry::subject)).values().stream()
          .flatMap(entries -> CaseRuns.of(entries).stream())
          .forEach(courses::add);
    }
    return Flow.of(courses);
  }

  private List<UUID> closed(String service, VersionId version) {
    return db.select(CASE_FILE.ID)
        .from(CASE_FILE)
        .where(
            CASE_FILE.TENANT_ID.eq(transactions.tenant().value()),
            CASE_FILE.SERVICE_CODE.eq(service),
            CASE_FILE.SERVICE_VERSION.eq(version.value()),
            CASE_FILE.CLOSED_AT.isNotNull())
        .orderBy(CASE_FILE.CLOSED_AT.desc(), CASE_FILE.ID)
        .limit(MOST)
        .fetch(CASE_FILE.ID);
  }
}
