package org.sportel.rights.assessment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Ids;
import org.sportel.rights.KeepersRight;
import org.sportel.rights.model.RightsRefusal;
import org.sportel.rights.model.RightsRefusal.Reason;
import org.springframework.stereotype.Component;

/** Keeps the answers of a self-assessment as a draft. */
@Component
public final class KeepAnswers {
  private final Assessments assessments;
  private final Instrument instrument;
  private final KeepersRight access;
  private final CurrentDay today;
  private final Ids ids;

  KeepAnswers(
      Assessments assessments,
      Instrument instrument,
      KeepersRight access,
      CurrentDay today,
      Ids ids) {
    this.assessments = assessments;
    this.instrument = instrument;
    this.access = access;
    this.today = today;
    this.ids = ids;
  }

  /**
   * Keeps them, in the caller's write transaction; what cannot be an answer is left out.
   *
   * @throws RightsRefusal YEAR_WRONG for another year than this or the last one, FINISHED when it
   *     is final
   * @throws org.sportel.platform.NotAllowed without the power to administer, or to manage all
   *     centres
   */
  public void keep(int year, Map<Integer, List<String>> answers) {
    access.require(Optional.empty());
    int now = today.day().getYear();
    if (year != now && year != now - 1) {
      throw new RightsRefusal(Reason.YEAR_WRONG);
    }
    var known = assessments.of(year);
    if (known.flatMap(Assessment::finished).isPresent()) {
      throw new RightsRefusal(Reason.FINISHED);
    }
    assessments.put(
        new Assessment(
            known.map(Assessment::id).orElseGet(ids::next),
            year,
            instrument.cleaned(answers),
            Optional.empty()));
  }
}
