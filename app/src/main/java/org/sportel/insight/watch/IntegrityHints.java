package org.sportel.insight.watch;

import static org.sportel.insight.db.Tables.CASE_FACT;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.sportel.insight.FigureAccess;
import org.sportel.platform.Authority;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Origin;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Looks over the cases that were decided in a month, as the journal tells them. */
@Component
public final class IntegrityHints {
  /** So many cases are looked at, the latest first. */
  public static final int MOST = 5_000;

  private static final int AT_ONCE = 500;

  private final DSLContext db;
  private final Transactions transactions;
  private final Journal journal;
  private final Authority authority;

  IntegrityHints(DSLContext db, Transactions transactions, Journal journal, Authority authority) {
    this.db = db;
    this.transactions = transactions;
    this.journal = journal;
    this.authority = authority;
  }

  /**
   * What was found.
   *
   * @param cases how many cases were looked at
   */
  public record Looked(int cases, List<IntegrityHint> hints) {
    /** Copies the hints. */
    public Looked {
      hints = List.copyOf(hints);
    }

    /** Those of a rule. */
    public List<IntegrityHint> of(IntegrityHint.Rule rule) {
      return hints.stream().filter(hint -> hint.rule() == rule).toList();
    }
  }

  /**
   * Looks over the cases decided from a day up to another one, that day left out.
   *
   * @throws org.sportel.platform.NotAllowed for whoever is no auditor
   */
  public Looked look(LocalDate from, LocalDate to, ZoneId zone) {
    authority.require(Power.AUDIT);
    var decided = decided(from, to, zone);
    var courses = new ArrayList<CaseCourse>();
    for (int at = 0; at < decided.size(); at += AT_ONCE) {
      var some = decided.subList(at, Math.min(decided.size(), at + AT_ONCE));
      var entries =
          journal.of(some.stream().map(DecidedCase::id).toList()).stream()
              .collect(Collectors.groupingBy(Entry::subject));
      some.forEach(
          one -> courses.add(CaseCourse.of(one, entries.getOrDefault(one.id(), List.of()))));
    }
    return new Looked(courses.size(), IntegrityRules.hints(courses));
  }

  /**
   * A decided case of a unit that the acting person audits.
   *
   * @throws WatchRefusal NO_SUCH_HINT
   * @throws org.sportel.platform.NotAllowed for whoever is no auditor
   */
  public DecidedCase decided(UUID id) {
    authority.require(Power.AUDIT);
    return where(CASE_FACT.CASE_ID.eq(id), CASE_FACT.DECIDED_AT.isNotNull()).stream()
        .findFirst()
        .orElseThrow(() -> new WatchRefusal(WatchRefusal.Reason.NO_SUCH_HINT));
  }

  private List<DecidedCase> decided(LocalDate from, LocalDate to, ZoneId zone) {
    return where(
        CASE_FACT.DECIDED_AT.ge(from.atStartOfDay(zone).toOffsetDateTime()),
        CASE_FACT.DECIDED_AT.lt(to.atStartOfDay(zone).toOffsetDateTime()));
  }

  private List<DecidedCase> where(Condition... conditions) {
    return db.select(
            CASE_FACT.CASE_ID,
            CASE_FACT.NUMBER,
            CASE_FACT.SERVICE,
            CASE_FACT.RECEIVED_AT,
            CASE_FACT.DECIDED_AT)
        .from(CASE_FACT)
        .where(
            CASE_FACT.TENANT_ID.eq(transactions.tenant().value()),
            CASE_FACT.ORIGIN.ne(Origin.IMPORTED.name()),
            FigureAccess.of(authority.places(Power.AUDIT)),
            DSL.and(conditions))
        .orderBy(CASE_FACT.DECIDED_AT.desc(), CASE_FACT.CASE_ID)
        .limit(MOST)
        .fetch(
            row ->
                new DecidedCase(
                    row.value1(),
                    row.value2(),
                    row.value3(),
                    row.value4().toInstant(),
                    row.value5().toInstant()));
  }
}
