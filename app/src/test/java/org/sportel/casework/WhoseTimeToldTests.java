package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.casework.AddWork.Added;
import org.sportel.casework.AddWork.NewWork;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.WaitOwner;
import org.sportel.casework.waits.SharesOfTime;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.SettableClock;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The journal tells once of every case that ended whose time it was, as its page says. */
@SportelTest
class WhoseTimeToldTests {
  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;
  @Autowired Following following;
  @Autowired Journal journal;
  @Autowired Transactions transactions;

  private Town town;

  @BeforeEach
  void inTown() {
    town = Town.budva(context);
    clock.set(clock.instant());
  }

  @AfterEach
  void release() {
    clock.release();
  }

  @Test
  void isToldOnceAsTheCaseSaysAndAddsUpToItsTime() {
    var id = town.open("BD-012", "Čije Vrijeme").id();
    clock.advance(Duration.ofHours(5));
    town.as(
        Actor.system("test"),
        () ->
            town.get(AddWork.class)
                .add(
                    id,
                    new NewWork(
                        Added.CORRECTION, Optional.empty(), "Skica", false, Optional.empty())));
    clock.advance(Duration.ofDays(3));
    assertThat(told(id)).isEmpty();
    town.as(Actor.anonymous(), () -> town.get(Withdraw.class).withdraw(new ProvenApplicant(id)));
    clock.advance(Duration.ofDays(9));
    var told = told(id);
    assertThat(told).hasSize(1);
    var file = town.file(id);
    var shares = SharesOfTime.of(file.file(), file.tasks(), file.pauses(), clock.instant());
    assertThat(seconds(told.getFirst()))
        .isEqualTo(
            Map.of(
                "applicant",
                share(shares, WaitOwner.APPLICANT),
                "otherBody",
                0L,
                "unit",
                share(shares, WaitOwner.OUR_UNIT),
                "program",
                0L))
        .containsEntry("applicant", Duration.ofDays(3).toSeconds());
    assertThat(told.getFirst().happenedAt())
        .isEqualTo(file.file().stage().closedAt().orElseThrow());
  }

  private List<Entry> told(CaseId id) {
    following.catchUp(town.tenant().id());
    return transactions.read(Scope.of(town.tenant().id()), () -> journal.of(id.value())).stream()
        .filter(entry -> entry.type().equals("casework.time-shared"))
        .toList();
  }

  private static long share(Map<WaitOwner, Duration> shares, WaitOwner owner) {
    return shares.getOrDefault(owner, Duration.ZERO).toSeconds();
  }

  private static Map<String, Long> seconds(Entry entry) {
    return entry.payload().path("seconds").properties().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, one -> one.getValue().asLong()));
  }
}
