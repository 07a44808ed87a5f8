package org.sportel.insight.declared;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sportel.insight.declared.IndicatorFormula.Statistic;
import org.sportel.insight.declared.IndicatorRefusal.Reason;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Saves an indicator as a new version. Each is tried on the tenant's own events first, so that one
 * that is slow never stands in the catalogue.
 */
@Component
public final class DefineIndicator {
  /** How long it may take over ten years of the tenant's events. */
  private static final int MOST_MILLIS = 1_500;

  private static final int YEARS = 10;
  private static final int MOST = 200;

  /** A share or duration of fewer says something about a person. */
  private static final int LEAST_SAMPLE = 5;

  private static final UUID CATALOGUE = new UUID(1, 0);
  private static final Pattern CODE = Pattern.compile("(?!new$)[a-z][a-z0-9-]{1,59}");

  private final DeclaredIndicators indicators;
  private final Measuring measuring;
  private final Journal journal;
  private final Authority authority;
  private final Acting acting;
  private final Clock clock;

  DefineIndicator(
      DeclaredIndicators indicators,
      Measuring measuring,
      Journal journal,
      Authority authority,
      Acting acting,
      Clock clock) {
    this.indicators = indicators;
    this.measuring = measuring;
    this.journal = journal;
    this.authority = authority;
    this.acting = acting;
    this.clock = clock;
  }

  /**
   * Adds an indicator or changes one; the earlier version stays in its history.
   *
   * @param one as it shall be; its version is the one that was read, 0 for a new one
   * @throws IndicatorRefusal when it is unsound, unsafe, slow or was changed meanwhile
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public DeclaredIndicator define(DeclaredIndicator one) {
    authority.require(Power.ADMINISTER);
    check(one);
    var history = indicators.history(one.code());
    var latest = history.isEmpty() ? 0 : history.getFirst().indicator().version();
    if (latest != one.version()) {
      throw new IndicatorRefusal(
          latest == 0 || one.version() == 0 ? Reason.BAD_INDICATOR_CODE : Reason.INDICATOR_CHANGED);
    }
    if (history.isEmpty() && indicators.count() >= MOST) {
      throw new IndicatorRefusal(Reason.TOO_MANY_INDICATORS, MOST);
    }
    tryOut(one.formula());
    return save(one, latest, false);
  }

  /**
   * Takes an indicator out of the catalogue; its history stays.
   *
   * @throws IndicatorRefusal NO_SUCH_INDICATOR
   */
  public void retire(String code) {
    authority.require(Power.ADMINISTER);
    var one = indicators.get(code);
    save(one, one.version(), true);
  }

  private DeclaredIndicator save(DeclaredIndicator one, int latest, boolean retired) {
    var next = one.at(latest + 1);
    indicators.add(next, clock.instant(), acting.now().office(), retired);
    journal.record(new IndicatorSaved(CATALOGUE, next.code(), next.version(), retired));
    return next;
  }

  private void check(DeclaredIndicator one) {
    if (!CODE.matcher(one.code()).matches()) {
      throw new IndicatorRefusal(Reason.BAD_INDICATOR_CODE);
    }
    if (!indicators.sound(one.formula())) {
      throw new IndicatorRefusal(Reason.FORMULA_UNSOUND);
    }
    if (!indicators.carried(one.formula())) {
      throw new IndicatorRefusal(Reason.NO_SUCH_NUMBER);
    }
    boolean singles = !one.formula().adds() || one.formula().statistic() == Statistic.SUM;
    if (singles && one.terms().minimumSample() < LEAST_SAMPLE) {
      throw new IndicatorRefusal(Reason.SAMPLE_TOO_SMALL, LEAST_SAMPLE);
    }
    if (indicators
        .shipped(one.code())
        .filter(shipped -> !shipped.formula().equals(one.formula()))
        .isPresent()) {
      throw new IndicatorRefusal(Reason.SHIPPED_FORMULA);
    }
  }

  /** Computes it once within the time allowed. */
  private void tryOut(IndicatorFormula formula) {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    var question =
        new IndicatorQuestion(
            today.minusYears(YEARS),
            today.plusDays(1),
            Map.of(),
            Places.everywhere(),
            ZoneOffset.UTC);
    if (!measuring.within(MOST_MILLIS, formula, question)) {
      throw new IndicatorRefusal(Reason.INDICATOR_SLOW, MOST_MILLIS);
    }
  }
}
