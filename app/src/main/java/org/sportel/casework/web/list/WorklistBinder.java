package org.sportel.casework.web.list;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.Worklist;
import org.sportel.casework.Worklist.Line;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.model.CaseFilter.Due;
import org.sportel.casework.model.CaseFilter.Who;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Speed;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.skill.TaskSkills;
import org.sportel.casework.web.list.WorklistPage.Asked;
import org.sportel.casework.web.list.WorklistPage.Choices;
import org.sportel.casework.web.list.WorklistPage.Row;
import org.sportel.casework.web.list.WorklistPage.TabLink;
import org.sportel.casework.web.state.DaysLeft;
import org.sportel.casework.web.state.StateTags;
import org.sportel.network.UnitTree;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.springframework.stereotype.Component;

/** Puts a worklist together. */
@Component
final class WorklistBinder {
  private static final int LONGEST = 70;

  private final Worklist worklist;
  private final Units units;
  private final Authority authority;
  private final TaskSkills skills;
  private final Clock clock;

  WorklistBinder(
      Worklist worklist, Units units, Authority authority, TaskSkills skills, Clock clock) {
    this.worklist = worklist;
    this.units = units;
    this.authority = authority;
    this.skills = skills;
    this.clock = clock;
  }

  WorklistPage page(WorklistView view, Asked asked, Worklist.Page found, int number, String done) {
    var tree = units.tree();
    var here = WorklistAddress.of(view, asked);
    var total = found.counts().getOrDefault(view, 0);
    var today = clock.instant().atZone(Texts.zone()).toLocalDate();
    return new WorklistPage(
        view,
        tabs(view, asked, found.counts()),
        asked,
        new Choices(
            services(),
            units(tree),
            states(),
            dues(),
            whose(),
            WorklistHeads.of(view, asked, found.own().columns())),
        found.lines().stream().map(line -> row(line, tree, today)).toList(),
        total,
        Paging.of(number, total, Worklist.PAGE, here + "&page="),
        CaseAccess.works(authority),
        authority.may(Power.APPROVE_DECISIONS) || authority.may(Power.ADMINISTER),
        here,
        found.own(),
        done);
  }

  private List<TabLink> tabs(WorklistView now, Asked asked, Map<WorklistView, Integer> counts) {
    return Arrays.stream(WorklistView.values())
        .filter(view -> view != WorklistView.APPROVE || view == now || approves())
        .map(
            view -> {
              var name = t("casework.view." + view.name());
              var count = counts.get(view);
              var label = count == null ? name : t("casework.view.counted", name, count);
              return new TabLink(label, WorklistAddress.of(view, asked), view == now);
            })
        .toList();
  }

  private boolean approves() {
    return authority.may(Power.APPROVE_DECISIONS);
  }

  private List<Option> services() {
    return worklist.services().entrySet().stream()
        .map(entry -> Option.of(entry.getKey(), name(entry.getValue()) + " · " + entry.getKey()))
        .sorted((a, b) -> a.label().compareTo(b.label()))
        .toList();
  }

  private static String name(LocalText text) {
    var shown = Texts.show(text).text();
    return shown.length() > LONGEST ? shown.substring(0, LONGEST - 1) + "…" : shown;
  }

  private static List<Option> units(UnitTree tree) {
    return tree.all().stream()
        .map(unit -> Option.of(unit.id().value().toString(), name(unit.name())))
        .toList();
  }

  private static List<Option> states() {
    return Arrays.stream(CaseState.values())
        .map(state -> Option.of(WorklistAddress.code(state), t("casework.state." + state)))
        .toList();
  }

  private static List<Option> whose() {
    return Arrays.stream(Who.values())
        .map(who -> Option.of(WorklistAddress.code(who), t("casework.worklist.who." + who)))
        .toList();
  }

  private static List<Option> dues() {
    return Arrays.stream(Due.values())
        .filter(due -> due != Due.ANY)
        .map(due -> Option.of(WorklistAddress.code(due), t("casework.worklist.due." + due)))
        .toList();
  }

  private Row row(Line line, UnitTree tree, LocalDate today) {
    var row = line.row();
    var left = DaysLeft.of(row.state(), row.dueOn(), row.standing(), row.overdue(), today);
    return new Row(
        new Link(row.number(), CaseLinks.at(row.id())),
        Texts.show(row.title()),
        line.applicant().orElseGet(() -> t("casework.erased")),
        line.steps().stream().map(this::step).collect(Collectors.joining(", ")),
        holders(line, tree),
        tree.find(row.unit()).map(unit -> name(unit.name())).orElse(""),
        Texts.shortDate(row.receivedAt().atZone(Texts.zone()).toLocalDate()),
        left.words().isEmpty() ? Cell.of("") : Cell.tag(left.words(), left.tone()),
        Cell.tag(t("casework.state." + row.state().name()), StateTags.tone(row.state())),
        new Row.Marks(row.answered(), row.speed() == Speed.EXPRESS),
        t("casework.channel." + row.channel()),
        line.steps().stream()
            .filter(step -> step.kind() != TaskKind.CORRECTION)
            .map(step -> step.id().value() + "/" + step.unit().value())
            .toList());
  }

  private String step(Worklist.Step step) {
    var title = Texts.show(step.title()).text();
    var name =
        step.skill().map(code -> t("casework.step.needs", title, skills.name(code))).orElse(title);
    var urgent = step.urgent() ? t("casework.step.urgent", name) : name;
    return step.dueAt()
        .map(at -> t("casework.step.due", urgent, Texts.shortDateTime(at)))
        .orElse(urgent);
  }

  /** What the applicant owes is in nobody else's hands. */
  private static String holders(Line line, UnitTree tree) {
    return line.steps().stream()
        .map(
            step ->
                step.kind() == TaskKind.CORRECTION
                    ? t("casework.waitOwner.APPLICANT")
                    : step.holder()
                        .map(Texts::office)
                        .or(() -> tree.find(step.unit()).map(unit -> name(unit.name())))
                        .orElse(""))
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
