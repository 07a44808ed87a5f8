package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.Instant;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.model.CasePause;
import org.sportel.casework.waits.SharesOfTime;
import org.sportel.casework.web.CasePage.PauseView;
import org.sportel.casework.web.CasePage.WaitsView;
import org.sportel.casework.web.state.CaseTimes;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** What a case waited for, and whose time it was, in words. */
@Component
final class WaitViews {
  private final Clock clock;

  WaitViews(Clock clock) {
    this.clock = clock;
  }

  WaitsView of(Whole whole) {
    return new WaitsView(
        whole.pauses().stream().map(WaitViews::view).toList(),
        SharesOfTime.of(whole.file(), whole.tasks(), whole.pauses(), clock.instant())
            .entrySet()
            .stream()
            .filter(share -> !share.getValue().isZero())
            .map(
                share ->
                    SummaryRow.of(
                        t("casework.waitOwner." + share.getKey()),
                        CaseTimes.span(share.getValue())))
            .toList());
  }

  /** What the case waits for now, with its beginning and end; empty while it waits for nothing. */
  static String lasting(Whole whole) {
    return whole.pauses().stream()
        .filter(pause -> pause.to().isEmpty())
        .reduce((earlier, later) -> later)
        .map(WaitViews::view)
        .map(pause -> t("casework.left.paused", pause.reason(), date(pause.since()), pause.until()))
        .orElse("");
  }

  private static PauseView view(CasePause pause) {
    var key = "casework.pause." + pause.reason();
    return new PauseView(
        Texts.knows(key) ? t(key) : t("casework.pause.other", pause.reason()),
        t("casework.waitOwner." + pause.owner()),
        pause.from(),
        until(pause));
  }

  private static String until(CasePause pause) {
    return pause
        .to()
        .map(at -> t("casework.pause.over", Texts.dateTime(at)))
        .or(() -> pause.endsOn().map(day -> by(pause, Texts.date(day))))
        .orElseGet(() -> t("casework.pause.lasts"));
  }

  private static String by(CasePause pause, String day) {
    return pause
        .then()
        .map(then -> t("casework.pause.ends", day, t("casework.pause.then." + then)))
        .orElseGet(() -> t("casework.pause.by", day));
  }

  private static String date(Instant at) {
    return Texts.shortDate(at.atZone(Texts.zone()).toLocalDate());
  }
}
