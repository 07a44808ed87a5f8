package org.sportel.casework.web.today;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.Worklist;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.web.state.DaysLeft;
import org.sportel.network.StartPart;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.PanelTemplates;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/**
 * What waits for a person who works on cases: the counts of the worklists, the next cases with
 * their step and the days that are left, and for heads what is late by unit. It names no applicant,
 * so that looking at it is no look at a case.
 */
@Component
final class WorkToday implements Panel {
  private static final int NEXT = 3;

  private final Worklist worklist;
  private final Units units;
  private final Authority authority;
  private final StartPart start;
  private final PanelTemplates templates;
  private final Clock clock;

  WorkToday(
      Worklist worklist,
      Units units,
      Authority authority,
      StartPart start,
      PanelTemplates templates,
      Clock clock) {
    this.worklist = worklist;
    this.units = units;
    this.authority = authority;
    this.start = start;
    this.templates = templates;
    this.clock = clock;
  }

  /** What the panel shows. */
  record View(List<Tile> tiles, List<Next> next, String none, List<Link> late) {}

  /** A case that waits for the reader. */
  record Next(
      String number, String href, String service, String step, boolean answered, DaysLeft left) {}

  @Override
  public String host() {
    return StartPart.HOST;
  }

  @Override
  public int order() {
    return 10;
  }

  @Override
  public Optional<PanelContent> render(UUID subject) {
    var views = views();
    return start.when(() -> !views.isEmpty(), () -> panel(views));
  }

  private PanelContent panel(List<WorklistView> views) {
    var works = views.contains(WorklistView.MINE);
    var first = authority.may(Power.APPROVE_DECISIONS) ? WorklistView.APPROVE : WorklistView.MINE;
    var page = worklist.of(first, CaseFilter.none(), 1);
    var lines = page.lines();
    if (first == WorklistView.APPROVE && lines.isEmpty()) {
      lines = worklist.of(WorklistView.MINE, CaseFilter.none(), 1).lines();
    }
    var today = clock.instant().atZone(Texts.zone()).toLocalDate();
    var free = page.counts().getOrDefault(WorklistView.UNIT, 0) > 0;
    return templates.of(
        t("casework.today.title"),
        "casework/web/today/workToday",
        new View(
            views.stream().map(view -> tile(view, page.counts())).toList(),
            works ? lines.stream().limit(NEXT).map(line -> next(line, today)).toList() : List.of(),
            works ? t(free ? "casework.today.none" : "casework.today.nothing") : "",
            authority.may(Power.APPROVE_DECISIONS) ? late() : List.of()));
  }

  private static Next next(Worklist.Line line, LocalDate today) {
    var row = line.row();
    return new Next(
        row.number(),
        CaseLinks.at(row.id()),
        Texts.show(row.title()).text(),
        line.steps().stream()
            .map(step -> Texts.show(step.title()).text())
            .collect(Collectors.joining(", ")),
        row.answered(),
        DaysLeft.of(row.state(), row.dueOn(), row.standing(), row.overdue(), today));
  }

  /** Each unit that has late cases, with how many. */
  private List<Link> late() {
    var tree = units.tree();
    return worklist.lateByUnit().entrySet().stream()
        .map(
            unit ->
                new Link(
                    t(
                        "casework.today.lateUnit",
                        tree.find(new UnitId(unit.getKey()))
                            .map(Unit::name)
                            .map(name -> Texts.show(name).text())
                            .orElse(""),
                        unit.getValue()),
                    "/desk/cases?view=overdue&unit=" + unit.getKey()))
        .toList();
  }

  /** The lists a person has something to do with. */
  private List<WorklistView> views() {
    var views = new ArrayList<WorklistView>();
    var works = authority.may(Power.WORK_CASES) || authority.may(Power.SERVE_COUNTER);
    var approves = authority.may(Power.APPROVE_DECISIONS);
    if (approves) {
      views.add(WorklistView.APPROVE);
    }
    if (works || approves) {
      views.addAll(List.of(WorklistView.MINE, WorklistView.ANSWERED, WorklistView.UNIT));
    }
    if (works || approves || authority.may(Power.AUDIT)) {
      views.addAll(List.of(WorklistView.OVERDUE, WorklistView.WAITING));
    }
    return views;
  }

  private static Tile tile(WorklistView view, Map<WorklistView, Integer> counts) {
    return new Tile(
        counts.getOrDefault(view, 0),
        t("casework.view." + view),
        "/desk/cases?view=" + view.name().toLowerCase(Locale.ROOT),
        view == WorklistView.OVERDUE);
  }
}
