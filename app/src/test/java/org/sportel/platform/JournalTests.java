package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.platform.failures.ParkedEntries;
import org.springframework.beans.factory.annotation.Autowired;

@SportelTest
class JournalTests {
  private record Noted(int place) implements Event {
    @Override
    public String type() {
      return "test.noted";
    }

    @Override
    public UUID subject() {
      return new UUID(0, place);
    }
  }

  private static final class Collecting implements Follower {
    final List<Integer> seen = new ArrayList<>();
    int refused = -1;
    int edition = 1;

    @Override
    public boolean rebuilds() {
      return true;
    }

    @Override
    public int edition() {
      return edition;
    }

    @Override
    public void empty() {
      seen.clear();
    }

    @Override
    public String name() {
      return "collecting";
    }

    @Override
    public Set<String> types() {
      return Set.of("test.noted");
    }

    @Override
    public void follow(Entry entry) {
      int place = entry.payload().get("place").intValue();
      if (place == refused) {
        throw new IllegalStateException("not this one");
      }
      seen.add(place);
    }
  }

  @Autowired Transactions transactions;
  @Autowired ParkedEntries parked;
  @Autowired SettableClock clock;
  @Autowired Journal journal;
  @Autowired DSLContext db;
  @Autowired PlatformParts ground;

  private Following following(Follower follower) {
    return new Following(db, ground, () -> List.of(follower));
  }

  @Test
  void followersMissNothingAndDoubleNothingWithManyWritersAndOneSlowOne() throws Exception {
    var tenant = new TenantId(911);
    var follower = new Collecting();
    var following = following(follower);
    var slow = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var begun = new CountDownLatch(1);
      threads.submit(
          () ->
              transactions.run(
                  Scope.of(tenant),
                  () -> {
                    journal.record(new Noted(0));
                    begun.countDown();
                    await(slow);
                  }));
      await(begun);
      for (int writer = 1; writer <= 8; writer++) {
        int first = writer * 100;
        threads.submit(
            () -> {
              for (int i = 0; i < 25; i++) {
                int place = first + i;
                transactions.run(Scope.of(tenant), () -> journal.record(new Noted(place)));
              }
            });
      }
      for (int i = 0; i < 20; i++) {
        following.catchUp(tenant);
      }
      slow.countDown();
    }
    following.catchUp(tenant);
    assertThat(follower.seen).hasSize(201).doesNotHaveDuplicates().contains(0, 124, 800, 824);
  }

  @Test
  void parksWhatAFollowerCannotTakeInAndGoesOn() {
    var tenant = new TenantId(912);
    var follower = new Collecting();
    follower.refused = 3;
    var following = following(follower);
    transactions.run(
        Scope.of(tenant), () -> List.of(1, 2, 3, 4, 5).forEach(i -> journal.record(new Noted(i))));
    following.catchUp(tenant);
    assertThat(follower.seen).contains(1, 2, 4, 5).doesNotContain(3);
    assertThat(transactions.read(Scope.of(tenant), () -> parked.list(10)))
        .singleElement()
        .returns("collecting", ParkedEntries.Parked::follower)
        .returns("IllegalStateException", ParkedEntries.Parked::why);

    follower.refused = -1;
    clock.set(clock.instant());
    following.catchUp(tenant);
    assertThat(follower.seen).doesNotContain(3);
    clock.advance(Duration.ofSeconds(11));
    following.catchUp(tenant);
    clock.release();
    assertThat(follower.seen).contains(3);
    assertThat(transactions.read(Scope.of(tenant), parked::count)).isZero();
  }

  @Test
  void aFollowerPutBackSeesTheSameEntriesInTheSameOrder() {
    var tenant = new TenantId(913);
    var follower = new Collecting();
    var following = following(follower);
    for (int i = 0; i < 30; i++) {
      int place = i;
      transactions.run(Scope.of(tenant), () -> journal.record(new Noted(place)));
    }
    following.catchUp(tenant);
    var first = List.copyOf(follower.seen);
    follower.seen.clear();
    following.restart("collecting", tenant);
    following.catchUp(tenant);
    assertThat(follower.seen).isEqualTo(first).hasSize(30).isSorted();
  }

  @Test
  void aNewEditionThrowsAwayWhatAnEarlierOneKeptAndReadsItAgainOnce() {
    var tenant = new TenantId(916);
    var follower = new Collecting();
    transactions.run(
        Scope.of(tenant), () -> List.of(1, 2, 3).forEach(i -> journal.record(new Noted(i))));
    following(follower).catchUp(tenant);
    follower.edition = 2;
    var upgraded = following(follower);
    assertThat(upgraded.catchUp(tenant)).isEqualTo(3);
    assertThat(follower.seen).containsExactly(1, 2, 3);
    assertThat(upgraded.catchUp(tenant)).isZero();
    assertThat(following(follower).catchUp(tenant)).isZero();
    follower.edition = 1;
    assertThat(following(follower).catchUp(tenant)).isZero();
    assertThat(follower.seen).containsExactly(1, 2, 3);
  }

  @Test
  void rowsOfAnEarlierEraAreSeenAndComeFirst() {
    var tenant = new TenantId(914);
    var follower = new Collecting();
    transactions.run(Scope.of(tenant), () -> journal.record(new Noted(1)));
    var following = following(follower);
    moveEra(1);
    try {
      following.catchUp(tenant);
      transactions.run(Scope.of(tenant), () -> journal.record(new Noted(2)));
      following.catchUp(tenant);
    } finally {
      moveEra(-1);
    }
    assertThat(follower.seen).containsExactly(1, 2);
    assertThat(
            transactions.read(
                Scope.of(tenant),
                () -> db.fetch("select era - min(era) over () from platform.journal order by era")))
        .extracting(row -> row.get(0))
        .containsExactly(0, 1);
  }

  /** As a restore does under a running program. */
  private void moveEra(int by) {
    transactions.run(
        Scope.network(), () -> db.execute("update platform.cluster set era = era + {0}", by));
  }

  @Test
  void aLookThatFindsNothingNewLocksNothing() {
    var tenant = new TenantId(915);
    var follower = new Collecting();
    var following = following(follower);
    transactions.run(Scope.of(tenant), () -> journal.record(new Noted(1)));
    assertThat(following.catchUp(tenant)).isEqualTo(1);
    var before = cursorLocks(tenant);
    assertThat(following.catchUp(tenant)).isZero();
    assertThat(cursorLocks(tenant)).isEqualTo(before);
    transactions.run(Scope.of(tenant), () -> journal.record(new Noted(2)));
    assertThat(following.catchUp(tenant)).isEqualTo(1);
    assertThat(follower.seen).containsExactly(1, 2);
  }

  /** A row that was locked or written bears the number of that transaction. */
  private List<String> cursorLocks(TenantId tenant) {
    return transactions.read(
        Scope.of(tenant),
        () ->
            db.fetch("select xmin::text || ' ' || xmax::text from platform.cursor")
                .getValues(0, String.class));
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
