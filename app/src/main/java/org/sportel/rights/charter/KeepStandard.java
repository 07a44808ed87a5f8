package org.sportel.rights.charter;

import java.math.BigDecimal;
import java.util.Optional;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Journal;
import org.sportel.rights.KeepersRight;
import org.sportel.rights.LocalWords;
import org.sportel.rights.charter.Standard.Promise;
import org.sportel.rights.model.RightsEvent;
import org.sportel.rights.model.RightsRefusal;
import org.sportel.rights.model.RightsRefusal.Reason;
import org.springframework.stereotype.Component;

/** Writes a promise of the charter down, or what changed in it. */
@Component
public final class KeepStandard {
  /** How many standards a charter has at most; a longer one nobody reads. */
  public static final int MOST = 20;

  private final Standards standards;
  private final Charter charter;
  private final KeepersRight access;
  private final LocalWords words;
  private final CurrentDay today;
  private final Journal journal;

  KeepStandard(
      Standards standards,
      Charter charter,
      KeepersRight access,
      LocalWords words,
      CurrentDay today,
      Journal journal) {
    this.standards = standards;
    this.charter = charter;
    this.access = access;
    this.words = words;
    this.today = today;
    this.journal = journal;
  }

  /**
   * Adds it, or changes the one with its id, in the caller's write transaction.
   *
   * @throws RightsRefusal WORDS_MISSING, WORDS_LONG, INDICATOR_UNKNOWN, PROMISE_WRONG, TOO_MANY
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage all
   *     centres
   */
  public void keep(Standard standard) {
    access.require(Optional.empty());
    words.require(standard.what());
    words.require(standard.served());
    standard.promise().ifPresent(this::check);
    var others = standards.list().stream().filter(one -> !one.id().equals(standard.id())).count();
    if (others >= MOST) {
      throw new RightsRefusal(Reason.TOO_MANY, MOST);
    }
    standards.put(standard, today.day());
    journal.record(
        new RightsEvent.StandardKept(
            standard.id(),
            standard.place(),
            standard.promise().map(Promise::indicator),
            standard.promise().map(Promise::value)));
  }

  private void check(Promise promise) {
    var indicator =
        charter.indicators().stream()
            .filter(one -> one.code().equals(promise.indicator()))
            .findFirst()
            .orElseThrow(() -> new RightsRefusal(Reason.INDICATOR_UNKNOWN));
    boolean more = indicator.formula().share() && promise.value().compareTo(BigDecimal.ONE) > 0;
    if (promise.value().signum() < 0 || more) {
      throw new RightsRefusal(Reason.PROMISE_WRONG);
    }
  }
}
