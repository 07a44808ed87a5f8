package org.sportel.insight.web;

import static org.sportel.web.Texts.t;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.sportel.insight.Dimension;
import org.sportel.insight.declared.Interval;
import org.sportel.insight.watch.HintAnswer;
import org.sportel.insight.watch.HintAnswers;
import org.sportel.insight.watch.HintAnswers.Tally;
import org.sportel.insight.watch.IntegrityHint;
import org.sportel.insight.watch.IntegrityHints;
import org.sportel.insight.words.KeyNames;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Tone;

/**
 * The hints of a month as rows, those without an answer first.
 *
 * @param known names of services
 * @param answers what was found at the second look
 * @param tallies how often each rule was right to ask
 */
record HintRows(
    KeyNames.Names known,
    Map<HintAnswers.Key, HintAnswer> answers,
    Map<IntegrityHint.Rule, Tally> tallies) {
  private static final double WHOLE = 100;

  /** What one rule found. */
  UnusualPage.Part part(IntegrityHint.Rule rule, IntegrityHints.Looked looked) {
    var found = looked.of(rule);
    return new UnusualPage.Part(
        t("insight.unusual." + rule),
        t("insight.unusual." + rule + ".text"),
        t("insight.unusual.share", found.size(), looked.cases()),
        alarms(tallies.getOrDefault(rule, Tally.NONE)),
        t("insight.unusual." + rule + ".what"),
        found.stream()
            .sorted(Comparator.comparing(hint -> answers.containsKey(key(hint))))
            .map(this::row)
            .toList());
  }

  private List<Cell> row(IntegrityHint hint) {
    var place = UnusualController.PATH + "/" + hint.found().id() + "/" + hint.rule();
    var answer = answers.get(key(hint));
    return List.of(
        Cell.link(hint.found().number(), "/desk/cases/" + hint.found().id()),
        Cell.of(known.of(Dimension.SERVICE, hint.found().service())),
        Cell.of(hint.what()),
        answer == null ? Cell.of("") : tag(answer),
        Cell.of(answer == null ? "" : answer.words()),
        Cell.link(
            t(
                answer == null ? "insight.hint.answer" : "insight.hint.change",
                hint.found().number()),
            place));
  }

  private static Cell tag(HintAnswer answer) {
    return answer.innocent()
        ? Cell.tag(t("insight.hint.innocent"), Tone.GREEN)
        : Cell.tag(t("insight.hint.followed"), Tone.ORANGE);
  }

  /**
   * How many of the hints that were answered had a good reason, with the span of the true share.
   */
  private static String alarms(Tally tally) {
    if (tally.answered() == 0) {
      return t("insight.hint.alarms.none");
    }
    double share = (double) tally.innocent() / tally.answered();
    var span = Interval.ofShare(share, tally.answered());
    return t(
        "insight.hint.alarms",
        tally.innocent(),
        tally.answered(),
        Math.round(share * WHOLE),
        Math.round(span.low() * WHOLE),
        Math.round(span.high() * WHOLE));
  }

  private static HintAnswers.Key key(IntegrityHint hint) {
    return new HintAnswers.Key(hint.found().id(), hint.rule());
  }
}
