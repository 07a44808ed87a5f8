package org.sportel.rights.measures;

import org.sportel.network.CentreId;
import org.sportel.network.CurrentDay;
import org.sportel.network.Units;
import org.sportel.platform.Journal;
import org.sportel.rights.KeepersRight;
import org.sportel.rights.LocalWords;
import org.sportel.rights.model.RightsEvent;
import org.sportel.rights.model.RightsRefusal;
import org.sportel.rights.model.RightsRefusal.Reason;
import org.springframework.stereotype.Component;

/** Writes a measure down, or what changed in it. */
@Component
public final class KeepMeasure {
  /** The longest words of evidence. */
  public static final int LONGEST_EVIDENCE = 1000;

  private static final int MOST_YEARS = 5;

  private final Measures measures;
  private final KeepersRight access;
  private final LocalWords words;
  private final Units units;
  private final CurrentDay today;
  private final Journal journal;

  KeepMeasure(
      Measures measures,
      KeepersRight access,
      LocalWords words,
      Units units,
      CurrentDay today,
      Journal journal) {
    this.measures = measures;
    this.access = access;
    this.words = words;
    this.units = units;
    this.today = today;
    this.journal = journal;
  }

  /**
   * Adds it, or changes the one with its id, in the caller's write transaction.
   *
   * @throws RightsRefusal WORDS_MISSING, WORDS_LONG, GROUP_MISSING, REVIEW_WRONG
   * @throws org.sportel.network.NetworkRefusal UNIT_UNKNOWN or CENTRE_UNKNOWN
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage where it
   *     is and was done
   */
  public void keep(RightsMeasure measure) {
    access.require(measure.centre());
    measures.list().stream()
        .filter(known -> known.id().equals(measure.id()))
        .forEach(known -> access.require(known.centre()));
    check(measure);
    measures.put(measure, today.day());
    journal.record(
        new RightsEvent.MeasureKept(
            measure.id(),
            measure.groups().stream().sorted().toList(),
            measure.unit().value(),
            measure.centre().map(CentreId::value),
            measure.review(),
            !measure.evidence().isEmpty(),
            measure.shown()));
  }

  private void check(RightsMeasure measure) {
    words.require(measure.what());
    if (measure.evidence().length() > LONGEST_EVIDENCE) {
      throw new RightsRefusal(Reason.WORDS_LONG, LONGEST_EVIDENCE);
    }
    if (measure.groups().isEmpty()) {
      throw new RightsRefusal(Reason.GROUP_MISSING);
    }
    if (measure.review().isBefore(today.day())
        || measure.review().isAfter(today.day().plusYears(MOST_YEARS))) {
      throw new RightsRefusal(Reason.REVIEW_WRONG);
    }
    units.get(measure.unit());
  }
}
