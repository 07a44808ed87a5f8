package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sportel.platform.db.Tables.IDEMPOTENCY;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.platform.db.tables.records.IdempotencyRecord;
import org.springframework.beans.factory.annotation.Autowired;

/** A transaction's first statement enters the scope, of whatever kind it is. */
@SportelTest
class ScopePrefixTests {
  private static final Scope HERE = Scope.of(new TenantId(904));

  @Autowired Transactions transactions;
  @Autowired DSLContext db;

  private final UUID owner = UUID.randomUUID();

  @Test
  void asAQueryWithValuesThatIsFollowedByAnother() {
    add("a", "one");
    assertThat(
            read(
                () ->
                    List.of(
                        body("a"),
                        db.fetchCount(IDEMPOTENCY, IDEMPOTENCY.OWNER.eq(owner)),
                        body("a"))))
        .containsExactly("one", 1, "one");
  }

  @Test
  void asAnInsertThatCountsItsRows() {
    assertThat(write(() -> db.executeInsert(row("a", "one")))).isEqualTo(1);
    assertThat(read(() -> body("a"))).isEqualTo("one");
  }

  @Test
  void asAChangeThatAnswersTheRow() {
    add("a", "one");
    assertThat(
            write(
                () ->
                    db.update(IDEMPOTENCY)
                        .set(IDEMPOTENCY.BODY, "two")
                        .where(IDEMPOTENCY.OWNER.eq(owner))
                        .returningResult(IDEMPOTENCY.KEY, IDEMPOTENCY.BODY)
                        .fetchSingle()
                        .intoList()))
        .containsExactly("a", "two");
    assertThat(write(() -> db.deleteFrom(IDEMPOTENCY).where(IDEMPOTENCY.OWNER.eq(owner)).execute()))
        .isEqualTo(1);
  }

  @Test
  void asABatch() {
    var written = write(() -> db.batchInsert(row("a", "one"), row("b", "two")).execute());
    assertThat(written).containsExactly(1, 1);
    assertThat(read(() -> body("b"))).isEqualTo("two");
  }

  @Test
  void asAStatementWithoutValues() {
    var tenant = DSL.field("platform.tenant()", Integer.class);
    assertThat(read(() -> db.select(tenant).fetchSingle(tenant))).isEqualTo(904);
  }

  @Test
  void asThePublicRole() {
    var role = DSL.field("current_user::text", String.class);
    assertThat(transactions.read(Scope.open(), () -> db.select(role).fetchSingle(role)))
        .isEqualTo("sportel_public");
    assertThat(transactions.read(Scope.network(), () -> db.select(role).fetchSingle(role)))
        .isEqualTo("sportel_app");
  }

  @Test
  void andLeavesNothingBehindForTheNextTransaction() {
    for (int i = 0; i < 30; i++) {
      add(String.valueOf(i), "one");
      assertThatThrownBy(() -> transactions.read(Scope.network(), () -> body("0")))
          .isInstanceOf(DataAccessException.class);
    }
  }

  @Test
  void andMayFailWithoutHarmToTheNextOne() {
    add("a", "one");
    assertThatThrownBy(() -> add("a", "again")).isInstanceOf(DataAccessException.class);
    assertThat(read(() -> body("a"))).isEqualTo("one");
  }

  @Test
  void whereADatabaseRefusesToWriteWhileReading() {
    assertThatThrownBy(() -> read(() -> db.executeInsert(row("a", "one"))))
        .hasStackTraceContaining("read-only");
  }

  private <T> T read(Supplier<T> work) {
    return transactions.read(HERE, work);
  }

  private <T> T write(Supplier<T> work) {
    return transactions.write(HERE, work);
  }

  private void add(String key, String body) {
    write(() -> db.executeInsert(row(key, body)));
  }

  private String body(String key) {
    return db.select(IDEMPOTENCY.BODY)
        .from(IDEMPOTENCY)
        .where(IDEMPOTENCY.OWNER.eq(owner), IDEMPOTENCY.KEY.eq(key))
        .fetchSingle()
        .value1();
  }

  private IdempotencyRecord row(String key, String body) {
    return new IdempotencyRecord(
        904, owner, key, body, "", OffsetDateTime.parse("2026-01-01T00:00:00Z"));
  }
}
