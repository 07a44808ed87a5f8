package org.sportel.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sportel.SportelTest;
import org.sportel.audit.AccessTrail;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Tasks;
import org.sportel.casework.store.WorklistRows;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.register.TypedNumber;
import org.springframework.beans.factory.annotation.Autowired;

/**
 * The program's own questions, asked under row-level security with the planner's usual settings
 * over forty thousand rows of eight tenants, find their rows by index: the database counts itself,
 * inside the transaction that asks. Where a tenant is small, reading its own rows by a key that
 * begins with the tenant is as good as the trigrams, and the planner may choose; reading a whole
 * table never is.
 */
@SportelTest
class PlanRulesTests {
  private static final String SEQUENTIAL =
      "select schemaname || '.' || relname, seq_scan from pg_stat_xact_user_tables where schemaname"
          + " || '.' || relname in ('casework.case_file', 'casework.task', 'casework.applicant',"
          + " 'register.entry', 'audit.read_entry')";
  private static final String INDEXES =
      "select n.nspname || '.' || c.relname, pg_stat_get_xact_numscans(c.oid) from pg_class c"
          + " join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'i'"
          + " and n.nspname in ('casework', 'register', 'audit')";

  @Autowired Transactions transactions;
  @Autowired DSLContext db;
  @Autowired Cases cases;
  @Autowired Tasks tasks;
  @Autowired Applications applications;
  @Autowired WorklistRows listing;
  @Autowired AccessTrail trail;

  @BeforeAll
  static void manyRows(@Autowired Transactions started) throws Exception {
    Objects.requireNonNull(started);
    ManyRows.fill();
  }

  @AfterAll
  static void fewRows() throws Exception {
    ManyRows.empty();
  }

  @Test
  void theRegisterIsSearchedByNumberNameAndDay() {
    assertThat(indexes(() -> found(entries("in-01321", "-infinity", "infinity"), 1)))
        .containsAnyOf("register.entry_words", "register.entry_seq", "register.entry_time");
    assertThat(indexes(() -> found(entries(md5("77"), "-infinity", "infinity"), 1)))
        .containsAnyOf("register.entry_words", "register.entry_seq", "register.entry_time");
    assertThat(indexes(() -> found(entries("", "2026-03-01", "2026-03-02"), 16)))
        .contains("register.entry_time");
  }

  @Test
  void aCaseIsTrackedByItsNumber() {
    assertThat(
            indexes(() -> found(cases.numbered(TypedNumber.spellings("in 1321/2026")).size(), 1)))
        .contains("casework.case_file_number");
  }

  @Test
  void aTaskIsLockedWithItsCaseByTheirKeys() {
    IntSupplier locked =
        () -> {
          var task = tasks.of(new CaseId(caseId(1321))).getFirst();
          return found(tasks.lock(task.id()).file().id().value().equals(caseId(1321)) ? 1 : 0, 1);
        };
    assertThat(indexes(locked)).contains("casework.task_pkey", "casework.case_file_pkey");
  }

  @Test
  void whoLookedIsFoundByCase() {
    var id = caseId(1321);
    assertThat(indexes(() -> found(trail.at(Subject.ofCase(id)).size(), 1)))
        .contains("audit.read_entry_subject");
  }

  @Test
  void somebodySeenBeforeIsFoundByNumberOrBirth() {
    assertThat(indexes(() -> found(applications.of("771321").size(), 1)))
        .contains("casework.applicant_identifier");
    var born = LocalDate.of(1950, 1, 1).plusDays(1320);
    assertThat(indexes(() -> found(applications.of(md5("1320") + " PERSON", born).size(), 1)))
        .contains("casework.applicant_born");
  }

  @ParameterizedTest
  @EnumSource(WorklistView.class)
  void aWorklistTouchesNoWholeTable(WorklistView view) {
    var wanted = wanted("");
    indexes(() -> listing.rows(view, wanted, 50, 0).size());
    indexes(() -> listing.counts(wanted, view == WorklistView.ALL, new UUID(0, 1)).views().size());
  }

  @Test
  void aWorklistIsSearchedByWords() {
    var here = wanted(md5("60"));
    assertThat(indexes(() -> found(listing.rows(WorklistView.ALL, here, 50, 0).size(), 1)))
        .containsAnyOf("casework.applicant_words", "casework.applicant_pkey");
  }

  private static WorklistRows.Wanted wanted(String words) {
    var unit = new Places(false, Set.of(UUID.fromString(ManyRows.UNIT)));
    var duties = new EnumMap<TaskGroup, Places>(Map.of(TaskGroup.OFFICER, unit));
    var now = Instant.parse("2026-11-01T10:00:00Z");
    var filter = CaseFilter.of(Optional.empty(), words);
    return new WorklistRows.Wanted(Set.of(UUID.randomUUID()), unit, duties, filter, now);
  }

  /** Entries of the book as the register asks for them. */
  private int entries(String word, String from, String until) {
    return db.fetch(
            "select * from register.find_entries(?, ?, '', '', null, ?::timestamptz,"
                + " ?::timestamptz, 50, 0)",
            ManyRows.TENANT,
            word,
            from,
            until)
        .size();
  }

  private static UUID caseId(int n) {
    var hex = md5("case " + ManyRows.TENANT + " " + n);
    return UUID.fromString(hex.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5"));
  }

  private static int found(int rows, int expected) {
    assertThat(rows).isEqualTo(expected);
    return rows;
  }

  private static String md5(String text) {
    try {
      var digest = java.security.MessageDigest.getInstance("MD5");
      var bytes = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
      return java.util.HexFormat.of().formatHex(digest.digest(bytes));
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The indexes a question used; it must not read a whole table. */
  private Set<String> indexes(IntSupplier question) {
    return transactions.write(
        Scope.of(new TenantId(ManyRows.TENANT)),
        () -> {
          var indexes = scans(INDEXES);
          var tables = scans(SEQUENTIAL);
          var rows = question.getAsInt();
          assertThat(rows).isNotNegative();
          assertThat(more(tables, scans(SEQUENTIAL))).isEmpty();
          return more(indexes, scans(INDEXES));
        });
  }

  /** What was counted since. */
  private static Set<String> more(Map<String, Long> before, Map<String, Long> after) {
    return after.entrySet().stream()
        .filter(now -> now.getValue() > before.getOrDefault(now.getKey(), 0L))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private Map<String, Long> scans(String counters) {
    return db.fetch(counters).stream()
        .collect(Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Long.class)));
  }
}
