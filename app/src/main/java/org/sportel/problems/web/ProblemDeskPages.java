package org.sportel.problems.web;

import static org.sportel.web.Texts.t;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.problems.ProblemClock;
import org.sportel.problems.ProblemGate;
import org.sportel.problems.ProblemQuestion;
import org.sportel.problems.Problems;
import org.sportel.problems.figures.ProblemFigures;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Paging;
import org.sportel.web.components.Tile;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** The list of problems on the desk, in a transaction. */
@Component
final class ProblemDeskPages {
  private static final String PATH = "/desk/problems";
  private static final int PER_PAGE = 50;
  private static final Duration YEAR = Duration.ofDays(365);

  private final Problems problems;
  private final ProblemViews views;
  private final ProblemFigures figures;
  private final ProblemGate gate;
  private final ProblemClock clock;
  private final Authority authority;

  ProblemDeskPages(
      Problems problems,
      ProblemViews views,
      ProblemFigures figures,
      ProblemGate gate,
      ProblemClock clock,
      Authority authority) {
    this.problems = problems;
    this.views = views;
    this.figures = figures;
    this.gate = gate;
    this.clock = clock;
    this.authority = authority;
  }

  ProblemDeskPage of(ProblemDeskPage.Asked asked, String page) {
    var categories = views.categories();
    var mine = mine();
    var question = question(asked, categories, mine);
    int count = problems.count(question);
    int number =
        Math.min(ProblemListPages.page(page), Math.max(1, (count + PER_PAGE - 1) / PER_PAGE));
    return new ProblemDeskPage(
        asked,
        authority.may(Power.ADMINISTER),
        tiles(mine),
        ProblemListPages.options(categories),
        count,
        problems.list(question, number, PER_PAGE).stream()
            .map(problem -> row(problem, categories))
            .toList(),
        Paging.of(number, count, PER_PAGE, PATH + "?" + query(asked) + "page="),
        figures(categories));
  }

  private ProblemQuestion mine() {
    return authority.may(Power.WORK_CASES)
        ? ProblemQuestion.all().in(gate.units())
        : ProblemQuestion.all();
  }

  private ProblemQuestion question(
      ProblemDeskPage.Asked asked, Map<String, ProblemCategory> categories, ProblemQuestion mine) {
    var wanted =
        categories.containsKey(asked.category()) ? List.of(asked.category()) : List.<String>of();
    var question = mine.of(wanted, ProblemListPages.statuses(asked.status()));
    return asked.status().equals("late") ? question.overdue(clock.now()) : question;
  }

  private List<Tile> tiles(ProblemQuestion mine) {
    return List.of(
        new Tile(
            problems.count(
                mine.of(List.of(), Set.of(org.sportel.problems.model.ProblemStatus.RECEIVED))),
            t("problems.tile.new"),
            PATH + "?status=open",
            false),
        new Tile(
            problems.count(mine.of(List.of(), ProblemQuestion.OPEN)),
            t("problems.tile.open"),
            PATH + "?status=open",
            false),
        new Tile(
            problems.count(mine.overdue(clock.now())),
            t("problems.tile.late"),
            PATH + "?status=late",
            true));
  }

  private static String query(ProblemDeskPage.Asked asked) {
    return (asked.status().isEmpty() ? "" : "status=" + ReportAsked.encoded(asked.status()) + "&")
        + (asked.category().isEmpty()
            ? ""
            : "category=" + ReportAsked.encoded(asked.category()) + "&");
  }

  private List<Cell> row(Problem problem, Map<String, ProblemCategory> categories) {
    var due = problem.dates().due().map(Texts::shortDateTime).orElse("");
    return List.of(
        authority.may(Power.WORK_CASES)
            ? Cell.link(problem.number(), PATH + "/" + problem.id().value())
            : Cell.of(problem.number()),
        Cell.of(ProblemViews.name(categories, problem.category())),
        Cell.of(ProblemViews.place(problem)),
        Cell.of(Texts.shortDateTime(problem.dates().reported())),
        problem.overdue(clock.now()) ? Cell.tag(due, Tone.RED) : Cell.of(due),
        Cell.of(problem.agency()),
        Cell.tag(ProblemViews.status(problem), ProblemViews.tone(problem.status())));
  }

  private List<List<Cell>> figures(Map<String, ProblemCategory> categories) {
    var now = clock.now();
    return figures.byCategory(now.minus(YEAR), now).entrySet().stream()
        .map(entry -> figureRow(ProblemViews.name(categories, entry.getKey()), entry.getValue()))
        .toList();
  }

  private static List<Cell> figureRow(String name, ProblemFigures.Sum sum) {
    return List.of(
        Cell.of(name),
        Cell.of(Texts.number(sum.received())),
        Cell.of(Texts.number(sum.closed())),
        Cell.of(sum.due() == 0 ? "–" : t("problems.figures.of", sum.onTime(), sum.due())),
        Cell.of(Texts.number(sum.overdue())),
        Cell.of(
            sum.medianDays()
                .map(days -> Texts.number(java.math.BigDecimal.valueOf(days)))
                .orElse("–")));
  }
}
