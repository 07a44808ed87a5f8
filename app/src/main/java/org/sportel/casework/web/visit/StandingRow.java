package org.sportel.casework.web.visit;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.VisitCases.Standing;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.web.state.StateTags;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.Texts;
import org.sportel.web.components.Tone;

/**
 * A case as a clerk sees it beside a visit.
 *
 * @param next what it waits for, in words; empty where for nothing
 * @param owes whether its fee is not paid
 * @param joined whether it is noted that the visit is about it
 */
record StandingRow(
    String id,
    String number,
    String href,
    Shown service,
    String state,
    Tone tone,
    String next,
    boolean owes,
    boolean joined) {
  static List<StandingRow> of(List<Standing> cases, Set<CaseId> joined) {
    return cases.stream()
        .map(
            one ->
                new StandingRow(
                    one.id().value().toString(),
                    one.number().value(),
                    CaseLinks.at(one.id()),
                    Texts.show(one.title()),
                    t("casework.plain." + one.state()),
                    StateTags.tone(one.state()),
                    one.waitsFor().stream()
                        .map(kind -> t("casework.taskKind." + kind))
                        .collect(Collectors.joining(", ")),
                    one.owes(),
                    joined.contains(one.id())))
        .toList();
  }
}
