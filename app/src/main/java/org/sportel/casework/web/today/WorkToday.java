package org.sportel.casework.web.today;

import static org.sportel.web.Texts.t;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.escape.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.Worklist;
import org.sportel.casework.model.CaseFilter;
import org.sportel.casework.model.CaseRow;
import org.sportel.casework.model.WorklistView;
import org.sportel.network.StartPart;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.web.Panel;
import org.sportel.web.PanelContent;
import org.sportel.web.Texts;
import org.sportel.web.components.Tile;
import org.springframework.stereotype.Component;

/**
 * What waits for a person who works on cases: the counts of the worklists, the most urgent first.
 */
@Component
final class WorkToday implements Panel {
  private static final int NEXT = 5;

  private final Worklist worklist;
  private final Authority authority;
  private final StartPart start;

  WorkToday(Worklist worklist, Authority authority, StartPart start) {
    this.start = start;
    this.worklist = worklist;
    this.authority = authority;
  }

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
    var mine = worklist.of(WorklistView.MINE, CaseFilter.none(), 1);
    var next = mine.lines().stream().limit(NEXT).map(Worklist.Line::row).toList();
    return new PanelContent(t("casework.today.title"), content(views, mine.counts(), next));
  }

  /** The lists a person has something to do with. */
  private List<WorklistView> views() {
    var views = new ArrayList<WorklistView>();
    var works = authority.may(Power.WORK_CASES) || authority.may(Power.SERVE_COUNTER);
    var approves = authority.may(Power.APPROVE_DECISIONS);
    if (works || approves) {
      views.addAll(List.of(WorklistView.MINE, WorklistView.ANSWERED, WorklistView.UNIT));
    }
    if (approves) {
      views.add(WorklistView.APPROVE);
    }
    if (works || approves || authority.may(Power.AUDIT)) {
      views.addAll(List.of(WorklistView.OVERDUE, WorklistView.WAITING));
    }
    return views;
  }

  private static Content content(
      List<WorklistView> views, Map<WorklistView, Integer> counts, List<CaseRow> next) {
    var tiles = Tile.row(views.stream().map(view -> tile(view, counts)).toList());
    return output -> {
      tiles.writeTo(output);
      if (views.contains(WorklistView.MINE)) {
        write(next, counts.getOrDefault(WorklistView.UNIT, 0) > 0, output);
      }
    };
  }

  private static Tile tile(WorklistView view, Map<WorklistView, Integer> counts) {
    return new Tile(
        counts.getOrDefault(view, 0),
        t("casework.view." + view),
        "/desk/cases?view=" + view.name().toLowerCase(Locale.ROOT),
        view == WorklistView.OVERDUE);
  }

  /** Number, service and date: nothing that names a person. */
  private static void write(List<CaseRow> next, boolean takeable, TemplateOutput output) {
    if (next.isEmpty()) {
      output.writeContent("<p class=\"govuk-body\">");
      Escape.htmlContent(t(takeable ? "casework.today.none" : "casework.today.nothing"), output);
      output.writeContent("</p>");
      return;
    }
    output.writeContent("<h3 class=\"govuk-heading-s govuk-!-margin-bottom-1\">");
    Escape.htmlContent(t("casework.today.next"), output);
    output.writeContent("</h3><ul class=\"govuk-list\">");
    next.forEach(row -> write(row, output));
    output.writeContent("</ul>");
  }

  private static void write(CaseRow row, TemplateOutput output) {
    output.writeContent("<li><a class=\"govuk-link\" href=\"");
    Escape.htmlAttribute(CaseLinks.at(row.id()), output);
    output.writeContent("\">");
    Escape.htmlContent(row.number(), output);
    output.writeContent("</a> · ");
    var title = Texts.show(row.title());
    output.writeContent("<span lang=\"");
    Escape.htmlAttribute(title.lang(), output);
    output.writeContent("\">");
    Escape.htmlContent(title.text(), output);
    output.writeContent("</span> · ");
    var due = row.dueOn().map(Texts::shortDate);
    Escape.htmlContent(
        due.map(day -> t(row.overdue() ? "casework.due.overdue" : "casework.today.due", day))
            .orElseGet(() -> t("casework.due.none")),
        output);
    output.writeContent("</li>");
  }
}
