package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sportel.platform.db.Tables.IDEMPOTENCY;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Changes whose answer nobody waits for. */
@SportelTest
class LaterTests {
  private static final Scope HERE = Scope.of(new TenantId(903));

  @Autowired Transactions transactions;
  @Autowired DSLContext db;

  private final UUID owner = UUID.randomUUID();

  @Test
  void travelTogetherInTheirOrderAndBeforeTheCommit() {
    transactions.run(
        HERE,
        () -> {
          transactions.later(row("a", "{?} 'one'; ? {0}"));
          transactions.later(row("b", "two"));
          transactions.later(change("a", "three"));
        });
    assertThat(bodies()).containsExactly("three", "two");
  }

  @Test
  void areSeenByTheNextStatement() {
    var seen =
        transactions.write(
            HERE,
            () -> {
              transactions.later(row("a", "one"));
              transactions.later(row("b", "{?} 'two'; ? {0}"));
              return inside();
            });
    assertThat(seen).containsExactly("one", "{?} 'two'; ? {0}");
  }

  @Test
  void undoEverythingWhenOneOfThemFails() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    HERE,
                    () -> {
                      transactions.later(row("a", "one"));
                      transactions.later(row("a", "again"));
                    }))
        .isInstanceOf(DataAccessException.class);
    assertThat(bodies()).isEmpty();
  }

  @Test
  void undoEverythingWhenOneOfThemFindsNoRow() {
    for (var changes : List.of(List.of(change("x", "")), List.of(row("a", ""), change("x", "")))) {
      assertThatThrownBy(() -> transactions.run(HERE, () -> changes.forEach(transactions::later)))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining("not 0");
      assertThat(bodies()).isEmpty();
    }
  }

  @Test
  void areForgottenWhenTheWorkFails() {
    assertThatThrownBy(
            () ->
                transactions.run(
                    HERE,
                    () -> {
                      transactions.later(row("a", "one"));
                      throw new IllegalArgumentException("the work failed");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(bodies()).isEmpty();
  }

  @Test
  void areRefusedWhereNothingMayBeWritten() {
    var row = row("a", "one");
    assertThatThrownBy(() -> transactions.later(row)).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                transactions.read(
                    HERE,
                    () -> {
                      transactions.later(row);
                      return row;
                    }))
        .isInstanceOf(IllegalStateException.class);
  }

  private List<String> bodies() {
    return transactions.read(HERE, this::inside);
  }

  private List<String> inside() {
    return db.select(IDEMPOTENCY.BODY)
        .from(IDEMPOTENCY)
        .where(IDEMPOTENCY.OWNER.eq(owner))
        .orderBy(IDEMPOTENCY.KEY)
        .fetch(IDEMPOTENCY.BODY);
  }

  private Query row(String key, String body) {
    return db.insertInto(IDEMPOTENCY)
        .set(IDEMPOTENCY.TENANT_ID, 903)
        .set(IDEMPOTENCY.OWNER, owner)
        .set(IDEMPOTENCY.KEY, key)
        .set(IDEMPOTENCY.BODY, body)
        .set(IDEMPOTENCY.USED_AT, OffsetDateTime.parse("2026-01-01T00:00:00Z"));
  }

  private Query change(String key, String body) {
    Condition mine = IDEMPOTENCY.OWNER.eq(owner).and(IDEMPOTENCY.KEY.eq(key));
    return db.update(IDEMPOTENCY).set(IDEMPOTENCY.BODY, body).where(mine);
  }
}
