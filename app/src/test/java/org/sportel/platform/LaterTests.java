package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sportel.platform.db.Tables.IDEMPOTENCY;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jooq.Condition;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.jooq.impl.DSL;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.platform.db.tables.records.IdempotencyRecord;
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
          add("a", "{?} 'one'; ? {0}");
          add("b", "two");
          change("a", "three");
        });
    assertThat(bodies()).containsExactly("three", "two");
  }

  @Test
  void areSeenByTheNextStatement() {
    var seen =
        transactions.write(
            HERE,
            () -> {
              add("a", "one");
              add("b", "{?} 'two'; ? {0}");
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
                      add("a", "one");
                      add("a", "again");
                    }))
        .isInstanceOf(DataAccessException.class);
    assertThat(bodies()).isEmpty();
  }

  @Test
  void undoEverythingWhenOneOfThemFindsNoRow() {
    Runnable alone = () -> change("x", "");
    Runnable after =
        () -> {
          add("a", "");
          change("x", "");
        };
    for (var changes : List.of(alone, after)) {
      assertThatThrownBy(() -> transactions.run(HERE, changes))
          .isInstanceOf(DataAccessException.class)
          .rootCause()
          .hasMessageContaining("Expected one row, not 0");
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
                      add("a", "one");
                      throw new IllegalArgumentException("the work failed");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(bodies()).isEmpty();
  }

  @Test
  void areRefusedWhereNothingMayBeWritten() {
    assertThatThrownBy(() -> add("a", "one")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(
            () ->
                transactions.read(
                    HERE,
                    () -> {
                      add("a", "one");
                      return owner;
                    }))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void takeTheTablesDefaultForAColumnThatIsLeftOut() {
    var withoutAddress = Change.insert(db, IDEMPOTENCY, IDEMPOTENCY.ADDRESS);
    transactions.run(HERE, () -> transactions.later(withoutAddress, row("a", "one")));
    assertThat(
            transactions.read(
                HERE,
                () ->
                    db.select(IDEMPOTENCY.ADDRESS)
                        .from(IDEMPOTENCY)
                        .where(IDEMPOTENCY.OWNER.eq(owner))
                        .fetchSingle(IDEMPOTENCY.ADDRESS)))
        .isEmpty();
  }

  @Test
  void leaveTheRowAloneWhereTheConditionDoesNotHold() {
    assertThatThrownBy(() -> change(IDEMPOTENCY.ADDRESS.eq("elsewhere")))
        .isInstanceOf(IllegalArgumentException.class);
    var onlyNew = change(IDEMPOTENCY.ADDRESS.eq(DSL.inline("elsewhere")));
    transactions.run(HERE, () -> add("a", "one"));
    assertThatThrownBy(
            () -> transactions.run(HERE, () -> transactions.later(onlyNew, row("a", "two"))))
        .isInstanceOf(DataAccessException.class);
    assertThat(bodies()).containsExactly("one");
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

  private void add(String key, String body) {
    transactions.later(Change.insert(db, IDEMPOTENCY), row(key, body));
  }

  private void change(String key, String body) {
    transactions.later(change(DSL.noCondition()), row(key, body));
  }

  private Change change(Condition condition) {
    return Change.update(db, IDEMPOTENCY, condition, IDEMPOTENCY.BODY);
  }

  private IdempotencyRecord row(String key, String body) {
    var row = new IdempotencyRecord();
    row.setTenantId(903);
    row.setOwner(owner);
    row.setKey(key);
    row.setBody(body);
    row.setAddress("");
    row.setUsedAt(OffsetDateTime.parse("2026-01-01T00:00:00Z"));
    return row;
  }
}
