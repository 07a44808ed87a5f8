package org.sportel.visits.web;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.sportel.network.CentreId;
import org.sportel.visits.figures.DayFigures;
import org.sportel.visits.figures.QueueFigures;
import org.sportel.visits.model.Queue;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.springframework.stereotype.Component;

/** Tells the figures of a day; where nothing was counted stands a dash, never a nought. */
@Component
final class FigureRows {
  private static final int PERCENT = 100;

  private final Here here;
  private final DayFigures figures;

  FigureRows(Here here, DayFigures figures) {
    this.here = here;
    this.figures = figures;
  }

  /** A line for each queue of a centre, of today; in a transaction. */
  List<List<Cell>> of(CentreId centre) {
    return figures.of(centre, here.today()).entrySet().stream()
        .map(one -> row(one.getKey(), one.getValue()))
        .toList();
  }

  private static List<Cell> row(Queue queue, QueueFigures day) {
    return List.of(
        Cell.of(queue.letter() + " – " + Here.text(queue.name())),
        Cell.of(called(day)),
        Cell.of(minutes(day.waiting().map(QueueFigures.Spread::median))),
        Cell.of(minutes(day.waiting().map(QueueFigures.Spread::tail))),
        Cell.of(
            day.waiting()
                .map(all -> t("visits.figures.share", day.within() * PERCENT / all.count()))
                .orElse("–")),
        Cell.of(served(day)),
        Cell.of(minutes(day.serving().map(QueueFigures.Spread::median))),
        Cell.of(Texts.number(day.left())),
        Cell.of(Texts.number(day.missed())));
  }

  private static String called(QueueFigures day) {
    var called = day.waiting().map(QueueFigures.Spread::count).orElse(0);
    return day.keyed() == 0 ? Texts.number(called) : t("visits.figures.keyed", called, day.keyed());
  }

  private static String served(QueueFigures day) {
    var served = day.serving().map(QueueFigures.Spread::count).orElse(0);
    return day.inexact() == 0
        ? Texts.number(served)
        : t("visits.figures.inexact", served, day.inexact());
  }

  private static String minutes(Optional<Duration> length) {
    return length.map(one -> t("visits.minutes", Math.round(one.toSeconds() / 60.0))).orElse("–");
  }
}
