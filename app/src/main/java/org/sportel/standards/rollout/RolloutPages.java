package org.sportel.standards.rollout;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenants;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.MapPoint;
import org.sportel.web.components.Series;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/** Shows the way of all municipalities, to the operator and to everybody. */
@Component
final class RolloutPages {
  static final String DESK = "/desk/network/roll-out";

  private final Rollouts rollouts;
  private final CentreLevels levels;
  private final Tenants tenants;
  private final CurrentTenant current;
  private final CurrentDay today;

  RolloutPages(
      Rollouts rollouts,
      CentreLevels levels,
      Tenants tenants,
      CurrentTenant current,
      CurrentDay today) {
    this.rollouts = rollouts;
    this.levels = levels;
    this.tenants = tenants;
    this.current = current;
    this.today = today;
  }

  /** As the operator sees it: each name leads to its form. */
  RolloutPage desk(String done) {
    return page(overview(), way -> DESK + "/" + way.municipality().slug(), done);
  }

  /** As everybody sees it: without remarks, names of those that are open lead to them. */
  RolloutPage everybody() {
    return page(
        overview(), way -> way.municipality().live() ? "/m/" + way.municipality().slug() : "", "");
  }

  /** The rows of a file. */
  List<List<String>> file() {
    var rows = new ArrayList<List<String>>();
    rows.add(columns().stream().map(Column::text).toList());
    overview()
        .ways()
        .forEach(way -> rows.add(row(way, "", today.day()).stream().map(Cell::text).toList()));
    return rows;
  }

  RolloutPage.One one(RolloutOverview.Way way, RolloutForm form, FieldErrors errors) {
    boolean open = way.municipality().live();
    var hint =
        way.rollout().live().isPresent() == open
            ? ""
            : t(open ? "standards.rollout.open" : "standards.rollout.shut");
    return new RolloutPage.One(
        DESK + "/" + way.municipality().slug(),
        Texts.show(way.municipality().name()),
        hint,
        form.days(),
        form.remark(),
        errors);
  }

  Optional<RolloutOverview.Way> find(String slug) {
    return tenants
        .bySlug(slug)
        .filter(one -> RolloutOverview.belongs(one, current.get()))
        .map(one -> new RolloutOverview.Way(one, rollouts.get(one.id())));
  }

  private RolloutOverview overview() {
    return RolloutOverview.of(tenants.list(), current.get(), rollouts);
  }

  private RolloutPage page(
      RolloutOverview all, Function<RolloutOverview.Way, String> address, String done) {
    var day = today.day();
    var points = points(all, address);
    return new RolloutPage(
        t(
            "standards.rollout.headline",
            all.live(day),
            all.ways().size(),
            all.planned(day),
            all.late(day)),
        counts(all),
        Set.of(current.get().country()),
        points.getOrDefault(true, List.of()),
        points.getOrDefault(false, List.of()),
        course(all.months(), day),
        columns(),
        all.ways().stream().map(way -> row(way, address.apply(way), day)).toList(),
        levels.of(all, day),
        done);
  }

  private static List<SummaryRow> counts(RolloutOverview all) {
    return all.counts().entrySet().stream()
        .map(
            one ->
                SummaryRow.of(
                    t("standards.rollout.stage." + one.getKey()), Texts.number(one.getValue())))
        .toList();
  }

  /** Under true those that are live and whose name leads somewhere. */
  private static Map<Boolean, List<MapPoint>> points(
      RolloutOverview all, Function<RolloutOverview.Way, String> address) {
    return all.ways().stream()
        .collect(
            Collectors.partitioningBy(
                way -> way.rollout().stage() == Rollout.Stage.LIVE && !address.apply(way).isEmpty(),
                Collectors.mapping(way -> point(way, address.apply(way)), Collectors.toList())));
  }

  private static MapPoint point(RolloutOverview.Way way, String address) {
    var municipality = way.municipality();
    return new MapPoint(
        Texts.show(municipality.name()).text(), municipality.lat(), municipality.lon(), address);
  }

  /** What was live is not told of months that have not begun. */
  private static RolloutPage.Course course(List<RolloutOverview.Month> months, LocalDate today) {
    var planned = new ArrayList<Double>();
    var live = new ArrayList<Double>();
    months.forEach(
        one -> {
          planned.add((double) one.planned());
          live.add(one.month().atDay(1).isAfter(today) ? Double.NaN : (double) one.live());
        });
    return new RolloutPage.Course(
        months.stream().map(one -> one.month().toString()).toList(),
        List.of(
            new Series(t("standards.rollout.course.planned"), planned, words(planned)),
            new Series(t("standards.rollout.course.live"), live, words(live))));
  }

  private static List<String> words(List<Double> values) {
    return values.stream().map(one -> one.isNaN() ? "" : Texts.number(one.longValue())).toList();
  }

  private static List<Column> columns() {
    var columns = new ArrayList<Column>();
    columns.add(Column.of(t("standards.municipality")));
    columns.add(Column.of(t("standards.rollout.stage")));
    columns.add(Column.whole(t("standards.rollout.day.planned")));
    for (var step : RolloutStep.values()) {
      columns.add(Column.whole(t("standards.rollout.day." + step)));
    }
    columns.add(Column.whole(t("standards.rollout.day.live")));
    return columns;
  }

  private static List<Cell> row(RolloutOverview.Way way, String address, LocalDate today) {
    var one = way.rollout();
    var name = Texts.show(way.municipality().name());
    var cells = new ArrayList<Cell>();
    cells.add(address.isEmpty() ? Cell.of(name) : Cell.link(name, address));
    cells.add(stage(one, today));
    cells.add(day(one.planned()));
    for (var step : RolloutStep.values()) {
      cells.add(day(Optional.ofNullable(one.done().get(step))));
    }
    cells.add(day(one.live()));
    return cells;
  }

  private static Cell stage(Rollout one, LocalDate today) {
    var tone =
        switch (one.stage()) {
          case LIVE -> Tone.GREEN;
          case DORMANT -> Tone.GREY;
          case PLANNED, PREPARING -> one.late(today) ? Tone.ORANGE : Tone.PLAIN;
        };
    return Cell.tag(
        one.late(today)
            ? t("standards.rollout.late", t("standards.rollout.stage." + one.stage()))
            : t("standards.rollout.stage." + one.stage()),
        tone);
  }

  private static Cell day(Optional<LocalDate> day) {
    return Cell.of(day.map(Texts::shortDate).orElse(""));
  }
}
