package org.sportel.insight.watch;

import java.time.Clock;
import org.sportel.insight.watch.WatchRefusal.Reason;
import org.sportel.platform.Authority;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Says what was found at a second look, so that the rules' false alarms can be counted. */
@Component
public final class AnswerHint {
  private final IntegrityHints hints;
  private final HintAnswers answers;
  private final Authority authority;
  private final Journal journal;
  private final Clock clock;

  AnswerHint(
      IntegrityHints hints,
      HintAnswers answers,
      Authority authority,
      Journal journal,
      Clock clock) {
    this.hints = hints;
    this.answers = answers;
    this.authority = authority;
    this.journal = journal;
    this.clock = clock;
  }

  /**
   * Says it; an earlier answer gives way.
   *
   * @param innocent whether there was a good reason; else it is followed up
   * @param words why, without anybody's name; 3 to {@value HintAnswer#LONGEST} signs
   * @return the case
   * @throws WatchRefusal NO_SUCH_HINT, FINDING_SHORT or FINDING_LONG
   * @throws org.sportel.platform.NotAllowed for whoever is no auditor
   */
  public DecidedCase answer(HintAnswers.Key key, boolean innocent, String words) {
    authority.require(Power.AUDIT);
    var file = hints.decided(key.id());
    var plain = TypedText.text(words);
    if (plain.length() < HintAnswer.SHORTEST) {
      throw new WatchRefusal(Reason.FINDING_SHORT);
    }
    if (plain.length() > HintAnswer.LONGEST) {
      throw new WatchRefusal(Reason.FINDING_LONG, HintAnswer.LONGEST);
    }
    answers.keep(key, new HintAnswer(innocent, plain, clock.instant()));
    record(key, innocent ? "INNOCENT" : "FOLLOWED_UP");
    return file;
  }

  /**
   * Takes the answer back: the hint is open again.
   *
   * @return the case
   * @throws WatchRefusal NO_SUCH_HINT
   * @throws org.sportel.platform.NotAllowed for whoever is no auditor
   */
  public DecidedCase reopen(HintAnswers.Key key) {
    authority.require(Power.AUDIT);
    var file = hints.decided(key.id());
    if (answers.remove(key)) {
      record(key, "OPEN");
    }
    return file;
  }

  private void record(HintAnswers.Key key, String finding) {
    journal.record(HintAnswered.of(key.id(), key.rule(), finding));
  }
}
