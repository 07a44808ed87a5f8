package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.springframework.beans.factory.annotation.Autowired;

/** More people at once than the database has places: staff wait, others are told to come again. */
@SportelTest
class PatientStaffTests {
  private static final Scope TOWN = Scope.of(new TenantId(903));
  private static final int CLERKS = 50;

  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @Autowired DSLContext db;

  @Test
  void fiftyClerksAllGetTheirPlaceThoughEachHoldsItForLong() throws Exception {
    int most = transactions.load().most() * 3 / 4;
    // longer in all than whoever is no clerk waits
    var held = String.format(java.util.Locale.ROOT, "%.2f", 4.0 * most / CLERKS);
    var staff = new Actor(Actor.Kind.STAFF, UUID.randomUUID(), "Counter");
    assertThat(refused(CLERKS, staff, held)).isZero();
    assertThat(acting.callForStaff(acting::isForStaff)).isTrue();
    assertThat(acting.isForStaff()).isFalse();
    assertThat(acting.as(staff, acting::isForStaff)).isTrue();
    assertThat(refused(CLERKS, Actor.anonymous(), held)).isPositive();
  }

  private int refused(int people, Actor actor, String held) throws Exception {
    List<Future<Boolean>> answers = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < people; i++) {
        answers.add(threads.submit(() -> acting.as(actor, () -> waits(held))));
      }
    }
    int refused = 0;
    for (var answer : answers) {
      refused += came(answer) ? 0 : 1;
    }
    return refused;
  }

  private boolean waits(String held) {
    try {
      transactions.read(TOWN, () -> db.fetchOne("select pg_sleep(" + held + ")"));
      return true;
    } catch (Busy busy) {
      return false;
    }
  }

  private static boolean came(Future<Boolean> answer)
      throws InterruptedException, ExecutionException {
    return answer.get();
  }
}
