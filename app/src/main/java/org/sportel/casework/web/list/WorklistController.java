package org.sportel.casework.web.list;

import static org.sportel.web.Texts.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sportel.audit.AccessLog;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.Worklist;
import org.sportel.casework.Worklist.Filter;
import org.sportel.casework.Worklist.Line;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.web.list.WorklistPage.Asked;
import org.sportel.casework.web.list.WorklistPage.TabLink;
import org.sportel.casework.web.state.StateTags;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.subject.Subject;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The worklists. */
@Controller
final class WorklistController {
  private final Worklist worklist;
  private final Units units;
  private final AccessLog accessLog;
  private final Authority authority;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  WorklistController(
      Worklist worklist,
      Units units,
      AccessLog accessLog,
      Authority authority,
      Transactions transactions,
      CurrentTenant tenant) {
    this.worklist = worklist;
    this.units = units;
    this.accessLog = accessLog;
    this.authority = authority;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping("/desk/cases")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String list(
      @RequestParam(defaultValue = "") String view,
      @RequestParam(defaultValue = "") String service,
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "1") int page,
      Model model) {
    var asked = new Asked(service, TypedText.line(TypedText.cut(q, 200)));
    model.addAttribute(
        "page",
        transactions.write(
            tenant.scope(), () -> page(view(view, asked), asked, Math.clamp(page, 1, 10_000))));
    return "casework/web/list/worklistPage";
  }

  /** Whoever searches without naming a list searches everything. */
  private static WorklistView view(String name, Asked asked) {
    return Arrays.stream(WorklistView.values())
        .filter(view -> view.name().equalsIgnoreCase(name))
        .findFirst()
        .orElse(asked.words().isEmpty() ? WorklistView.MINE : WorklistView.ALL);
  }

  private WorklistPage page(WorklistView view, Asked asked, int number) {
    var service = Optional.of(asked.service()).filter(code -> !code.isEmpty());
    var found = worklist.of(view, new Filter(service, asked.words()), number);
    var ids = found.lines().stream().map(line -> line.row().id().value()).toList();
    accessLog.record("worklist." + code(view), "worklist", Subject.ofCases(ids));
    var total = found.counts().getOrDefault(view, 0);
    return new WorklistPage(
        view,
        tabs(view, asked, found.counts()),
        asked,
        services(),
        rows(found.lines()),
        total,
        Paging.of(number, total, Worklist.PAGE, href(view, asked) + "&page="));
  }

  private List<TabLink> tabs(WorklistView now, Asked asked, Map<WorklistView, Integer> counts) {
    return Arrays.stream(WorklistView.values())
        .filter(view -> view != WorklistView.APPROVE || view == now || approves())
        .map(
            view -> {
              var name = t("casework.view." + view.name());
              var count = counts.get(view);
              var label = count == null ? name : t("casework.view.counted", name, count);
              return new TabLink(label, href(view, asked), view == now);
            })
        .toList();
  }

  private boolean approves() {
    return authority.may(Power.APPROVE_DECISIONS);
  }

  private static String href(WorklistView view, Asked asked) {
    return "/desk/cases?view="
        + code(view)
        + "&service="
        + URLEncoder.encode(asked.service(), StandardCharsets.UTF_8)
        + "&q="
        + URLEncoder.encode(asked.words(), StandardCharsets.UTF_8);
  }

  private static String code(WorklistView view) {
    return view.name().toLowerCase(Locale.ROOT);
  }

  private List<Option> services() {
    return worklist.services().entrySet().stream()
        .map(entry -> Option.of(entry.getKey(), name(entry.getValue()) + " · " + entry.getKey()))
        .sorted((a, b) -> a.label().compareTo(b.label()))
        .toList();
  }

  private static String name(LocalText text) {
    var shown = Texts.show(text).text();
    return shown.length() > 70 ? shown.substring(0, 69) + "…" : shown;
  }

  private List<List<Cell>> rows(List<Line> lines) {
    var tree = units.tree();
    return lines.stream().map(line -> row(line, unit -> tree.find(unit).map(Unit::name))).toList();
  }

  /** Names units. */
  private interface UnitNames {
    Optional<LocalText> of(UnitId unit);
  }

  private static List<Cell> row(Line line, UnitNames units) {
    var row = line.row();
    return List.of(
        Cell.link(row.number(), CaseLinks.at(row.id())),
        Cell.of(Texts.show(row.title())),
        Cell.of(line.applicant().orElseGet(() -> t("casework.erased"))),
        Cell.of(steps(line)),
        Cell.of(holders(line, units)),
        Cell.of(Texts.shortDate(row.receivedAt().atZone(Texts.zone()).toLocalDate())),
        due(line),
        state(line));
  }

  private static String steps(Line line) {
    return String.join(", ", line.steps().stream().map(WorklistController::step).toList());
  }

  private static String step(Worklist.Step step) {
    var name = Texts.show(step.title()).text();
    var title = step.urgent() ? t("casework.step.urgent", name) : name;
    return step.dueAt()
        .map(at -> t("casework.step.due", title, Texts.shortDateTime(at)))
        .orElse(title);
  }

  private static String holders(Line line, UnitNames units) {
    return String.join(
        ", ",
        line.steps().stream()
            .map(
                step ->
                    step.holder()
                        .or(() -> units.of(step.unit()).map(name -> Texts.show(name).text()))
                        .orElse(""))
            .distinct()
            .toList());
  }

  private static Cell due(Line line) {
    var day = line.row().dueOn().map(Texts::shortDate);
    if (day.isEmpty()) {
      return Cell.of(t("casework.due.none"));
    }
    return line.row().overdue()
        ? Cell.tag(t("casework.due.overdue", day.get()), Tone.RED)
        : Cell.of(day.get());
  }

  private static Cell state(Line line) {
    var state = line.row().state();
    return Cell.tag(t("casework.state." + state.name()), StateTags.tone(state));
  }
}
