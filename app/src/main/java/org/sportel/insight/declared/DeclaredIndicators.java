package org.sportel.insight.declared;

import static org.sportel.insight.db.Tables.INDICATOR_VERSION;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.JSONB;
import org.sportel.insight.declared.IndicatorRefusal.Reason;
import org.sportel.platform.Authority;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/**
 * The catalogue of indicators in the running transaction's tenant: those that come with the program
 * ({@code insight/declared.json}) and those of its own; the latest version of a code counts.
 */
@Component
public final class DeclaredIndicators {
  private final DSLContext db;
  private final Transactions transactions;
  private final Authority authority;
  private final Json json;
  private final EventKinds kinds;
  private final Map<String, DeclaredIndicator> shipped = new LinkedHashMap<>();

  DeclaredIndicators(
      DSLContext db, Transactions transactions, Authority authority, Json json, EventKinds kinds) {
    this.kinds = kinds;
    this.db = db;
    this.transactions = transactions;
    this.authority = authority;
    this.json = json;
    for (var one : json.read(text(), DeclaredIndicator[].class)) {
      shipped.put(one.code(), one);
    }
  }

  /** A version as it was saved. */
  public record Version(
      DeclaredIndicator indicator, Instant since, String office, boolean retired) {}

  /** Those that come with the program, in the order in which they are shown. */
  public List<DeclaredIndicator> shipped() {
    return List.copyOf(shipped.values());
  }

  /** Those that the acting person may see, the program's first. */
  public List<DeclaredIndicator> list() {
    return all().values().stream().filter(this::visible).toList();
  }

  /** Whether there is one under this code, whoever may see it. */
  public boolean knows(String code) {
    return all().containsKey(code);
  }

  /** What all of them compute, whoever may see it. */
  List<IndicatorFormula> formulas() {
    return all().values().stream().map(DeclaredIndicator::formula).toList();
  }

  private Map<String, DeclaredIndicator> all() {
    var all = new LinkedHashMap<>(shipped);
    db.selectFrom(INDICATOR_VERSION)
        .where(INDICATOR_VERSION.TENANT_ID.eq(tenant()))
        .orderBy(INDICATOR_VERSION.CODE, INDICATOR_VERSION.VERSION)
        .forEach(
            row -> {
              var one = json.read(row.getDefinition().data(), DeclaredIndicator.class);
              if (row.getRetired()) {
                all.remove(one.code());
              } else {
                all.put(one.code(), one);
              }
            });
    return all;
  }

  /**
   * The latest version of an indicator that the acting person may see.
   *
   * @throws IndicatorRefusal NO_SUCH_INDICATOR when there is none, it was retired or may not be
   *     seen
   */
  public DeclaredIndicator get(String code) {
    return list().stream()
        .filter(one -> one.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new IndicatorRefusal(Reason.NO_SUCH_INDICATOR));
  }

  /** Its saved versions, the latest first; that of the program, version 0, stands in none. */
  public List<Version> history(String code) {
    return db.selectFrom(INDICATOR_VERSION)
        .where(INDICATOR_VERSION.TENANT_ID.eq(tenant()), INDICATOR_VERSION.CODE.eq(code))
        .orderBy(INDICATOR_VERSION.VERSION.desc())
        .fetch(
            row ->
                new Version(
                    json.read(row.getDefinition().data(), DeclaredIndicator.class),
                    row.getSavedAt().toInstant(),
                    row.getOffice(),
                    row.getRetired()));
  }

  /** The one that comes with the program under a code. */
  Optional<DeclaredIndicator> shipped(String code) {
    return Optional.ofNullable(shipped.get(code));
  }

  /** How many codes of its own the tenant has. */
  int count() {
    return db.selectDistinct(INDICATOR_VERSION.CODE)
        .from(INDICATOR_VERSION)
        .where(INDICATOR_VERSION.TENANT_ID.eq(tenant()))
        .fetch()
        .size();
  }

  void add(DeclaredIndicator one, Instant at, String office, boolean retired) {
    db.insertInto(INDICATOR_VERSION)
        .set(INDICATOR_VERSION.TENANT_ID, tenant())
        .set(INDICATOR_VERSION.CODE, one.code())
        .set(INDICATOR_VERSION.VERSION, one.version())
        .set(INDICATOR_VERSION.DEFINITION, JSONB.valueOf(json.write(one)))
        .set(INDICATOR_VERSION.SAVED_AT, at.atOffset(ZoneOffset.UTC))
        .set(INDICATOR_VERSION.OFFICE, office)
        .set(INDICATOR_VERSION.RETIRED, retired)
        .execute();
  }

  private boolean visible(DeclaredIndicator one) {
    return one.terms().seers().isEmpty() || one.terms().seers().stream().anyMatch(authority::may);
  }

  private int tenant() {
    return transactions.tenant().value();
  }

  private static String text() {
    try (var file = DeclaredIndicators.class.getResourceAsStream("/insight/declared.json")) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Whether the formula is sound and counts only events that may be counted. */
  boolean sound(IndicatorFormula formula) {
    return formula.sound() && kinds.counts(formula);
  }

  /** Whether its events carry the numbers that it measures. */
  boolean carried(IndicatorFormula formula) {
    return kinds.carries(formula);
  }
}
