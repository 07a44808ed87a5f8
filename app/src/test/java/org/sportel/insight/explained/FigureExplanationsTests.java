package org.sportel.insight.explained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.network.Tenants;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Of two who write at once one is kept and the other is told. */
@SportelTest
class FigureExplanationsTests {
  private static final LocalDate DAY = LocalDate.of(2026, 11, 30);

  @Autowired FigureExplanations explanations;
  @Autowired Transactions transactions;
  @Autowired Tenants tenants;

  private TenantId town() {
    return tenants.bySlug("budva").orElseThrow().id();
  }

  private static Explanation said(String indicator, int version, String words) {
    return new Explanation(indicator, version, LocalText.of("en", words), DAY, "Office");
  }

  private Optional<ExplanationRefusal> tried(CyclicBarrier both, Explanation one) {
    try {
      transactions.run(
          Scope.of(town()),
          () -> {
            explanations.hold(one.indicator(), one.version() - 1);
            await(both);
            explanations.keep(one);
          });
      return Optional.empty();
    } catch (ExplanationRefusal refused) {
      return Optional.of(refused);
    }
  }

  private static void await(CyclicBarrier both) {
    try {
      both.await();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void theFirstWordIsNotLostToWhoWritesAtTheSameTime() throws Exception {
    var both = new CyclicBarrier(2);
    var refused = new ArrayList<ExplanationRefusal>();
    try (var threads = Executors.newFixedThreadPool(2)) {
      Callable<Optional<ExplanationRefusal>> one = () -> tried(both, said("race", 1, "One"));
      Callable<Optional<ExplanationRefusal>> other = () -> tried(both, said("race", 1, "Other"));
      for (var result : threads.invokeAll(List.of(one, other))) {
        result.get().ifPresent(refused::add);
      }
    }
    assertThat(refused)
        .singleElement()
        .extracting(ExplanationRefusal::reason)
        .isEqualTo(ExplanationRefusal.Reason.EXPLANATION_CHANGED);
    var kept = transactions.read(Scope.of(town()), () -> explanations.own().get("race"));
    assertThat(kept.version()).isEqualTo(1);
  }

  @Test
  void whatHasChangedMeanwhileIsNotOverwritten() {
    var town = Scope.of(town());
    transactions.run(town, () -> explanations.keep(said("later", 1, "One")));
    transactions.run(town, () -> explanations.keep(said("later", 2, "Two")));
    assertThatThrownBy(
            () -> transactions.run(town, () -> explanations.keep(said("later", 2, "Another"))))
        .isInstanceOf(ExplanationRefusal.class);
    var kept = transactions.read(town, () -> explanations.own().get("later"));
    assertThat(kept.words().texts()).containsEntry("en", "Two");
  }
}
