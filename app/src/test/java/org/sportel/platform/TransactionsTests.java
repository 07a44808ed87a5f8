package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sportel.platform.db.Tables.IDEMPOTENCY;

import java.util.ArrayList;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class TransactionsTests {
  private static final Scope HERE = Scope.of(new TenantId(901));
  private static final Scope THERE = Scope.of(new TenantId(902));

  @Autowired Transactions transactions;
  @Autowired Idempotency idempotency;
  @Autowired DSLContext db;

  @Test
  void refusesAStatementOutsideATransaction() {
    assertThatThrownBy(() -> db.fetchCount(IDEMPOTENCY)).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void readsOnceWhatEveryPartOfAPageNeedsAndAnewAfterAChange() {
    var reads = new AtomicInteger();
    var other =
        transactions.read(HERE, () -> transactions.once(Scope.class, reads::incrementAndGet));
    assertThat(other).isEqualTo(1);
    transactions.run(
        HERE,
        () -> {
          assertThat(transactions.once(Scope.class, reads::incrementAndGet)).isEqualTo(2);
          assertThat(transactions.once(Scope.class, reads::incrementAndGet)).isEqualTo(2);
          transactions.forget(Scope.class);
          assertThat(transactions.once(Scope.class, reads::incrementAndGet)).isEqualTo(3);
        });
  }

  @Test
  void refusesATenantTableInNetworkScope() {
    assertThatThrownBy(() -> transactions.read(Scope.network(), () -> db.fetchCount(IDEMPOTENCY)))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void hidesAnotherTenantsRowsAndRefusesToWriteThem() {
    var owner = UUID.randomUUID();
    once(HERE, owner, "a", "body", new AtomicInteger());
    assertThat(
            transactions.read(THERE, () -> db.fetchCount(IDEMPOTENCY, IDEMPOTENCY.OWNER.eq(owner))))
        .isZero();
    assertThatThrownBy(
            () ->
                transactions.run(
                    THERE,
                    () ->
                        db.insertInto(IDEMPOTENCY)
                            .set(IDEMPOTENCY.TENANT_ID, 901)
                            .set(IDEMPOTENCY.OWNER, owner)
                            .set(IDEMPOTENCY.KEY, "b")
                            .set(IDEMPOTENCY.BODY, "")
                            .set(
                                IDEMPOTENCY.USED_AT,
                                java.time.OffsetDateTime.parse("2026-01-01T00:00:00Z"))
                            .execute()))
        .isInstanceOf(DataAccessException.class);
  }

  @Test
  void refusesToWriteWhileReadingAndToChangeTheScopeInside() {
    assertThatThrownBy(() -> transactions.read(HERE, () -> transactions.write(HERE, () -> 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> transactions.write(HERE, () -> transactions.write(THERE, () -> 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(transactions.<Integer>write(HERE, () -> transactions.read(HERE, () -> 1)))
        .isEqualTo(1);
  }

  @Test
  void undoesEverythingAndDropsEffectsWhenTheWorkFails() {
    var owner = UUID.randomUUID();
    var effects = new AtomicInteger();
    assertThatThrownBy(
            () ->
                transactions.run(
                    HERE,
                    () -> {
                      transactions.afterCommit(effects::incrementAndGet);
                      idempotency.once(owner, "k", "b", () -> "/x");
                      throw new IllegalArgumentException("no");
                    }))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(effects).hasValue(0);
    assertThat(
            transactions.read(HERE, () -> db.fetchCount(IDEMPOTENCY, IDEMPOTENCY.OWNER.eq(owner))))
        .isZero();
  }

  @Test
  void doesASubmissionOnceHoweverManySendItTogether() throws Exception {
    var owner = UUID.randomUUID();
    var done = new AtomicInteger();
    var answers = new ArrayList<Future<String>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 12; i++) {
        answers.add(threads.submit(() -> once(HERE, owner, "key", "body", done)));
      }
    }
    for (var answer : answers) {
      assertThat(answer.get()).isEqualTo("/cases/1");
    }
    assertThat(done).hasValue(1);
    assertThatThrownBy(() -> once(HERE, owner, "key", "other body", done))
        .isInstanceOf(Idempotency.KeyReused.class);
  }

  private String once(Scope scope, UUID owner, String key, String body, AtomicInteger done) {
    return transactions.write(
        scope, () -> idempotency.once(owner, key, body, () -> "/cases/" + done.incrementAndGet()));
  }
}
