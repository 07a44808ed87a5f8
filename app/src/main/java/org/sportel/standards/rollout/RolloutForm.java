package org.sportel.standards.rollout;

import static org.sportel.web.Texts.t;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.Tenant;
import org.sportel.platform.text.TypedText;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/** What an operator types about the way of a municipality. */
final class RolloutForm {
  private static final String PLANNED = "planned";
  private static final String LIVE = "live";
  private static final String DORMANT = "dormant";
  private static final int CUT = 2000;

  private final Map<String, DayFields> days;
  private final String remark;

  private RolloutForm(Map<String, DayFields> days, String remark) {
    this.days = days;
    this.remark = remark;
  }

  static RolloutForm of(Map<String, String> typed) {
    var days = new HashMap<String, DayFields>();
    names().forEach(name -> days.put(name, DayFields.of(typed, name)));
    return new RolloutForm(days, TypedText.cut(typed.getOrDefault("remark", ""), CUT));
  }

  static RolloutForm of(Rollout kept) {
    var days = new HashMap<String, DayFields>();
    kept.planned().ifPresent(day -> days.put(PLANNED, DayFields.of(day)));
    kept.done().forEach((step, day) -> days.put(step.name(), DayFields.of(day)));
    kept.live().ifPresent(day -> days.put(LIVE, DayFields.of(day)));
    kept.dormant().ifPresent(day -> days.put(DORMANT, DayFields.of(day)));
    return new RolloutForm(days, kept.remark());
  }

  private static List<String> names() {
    var names = new ArrayList<String>();
    names.add(PLANNED);
    for (var step : RolloutStep.values()) {
      names.add(step.name());
    }
    names.add(LIVE);
    names.add(DORMANT);
    return names;
  }

  /** Days that are none. */
  FieldErrors errors() {
    var errors = FieldErrors.none();
    for (var name : names()) {
      var typed = day(name);
      if (!typed.empty() && typed.date().isEmpty()) {
        errors = errors.with(name, "standards.rollout.dayWrong");
      }
    }
    return errors;
  }

  KeepRollout.Entry entry(Tenant municipality) {
    var done = new HashMap<String, LocalDate>();
    for (var step : RolloutStep.values()) {
      day(step.name()).date().ifPresent(day -> done.put(step.name(), day));
    }
    return new KeepRollout.Entry(
        municipality, date(PLANNED), done, date(LIVE), date(DORMANT), remark);
  }

  List<RolloutPage.Day> days() {
    return names().stream()
        .map(
            name ->
                new RolloutPage.Day(
                    name,
                    t("standards.rollout.day." + name),
                    t("standards.rollout.hint." + name),
                    day(name)))
        .toList();
  }

  String remark() {
    return remark;
  }

  private Optional<LocalDate> date(String name) {
    return day(name).date();
  }

  private DayFields day(String name) {
    return days.getOrDefault(name, new DayFields("", "", ""));
  }
}
