package org.sportel.standards.rollout;

import static org.sportel.web.Texts.t;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.sportel.network.Centre;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;

/** What an operator types about the centres of each level. */
final class CentreGoalsForm {
  private static final int CUT = 20;

  private final Map<String, String> numbers;
  private final Map<String, DayFields> days;

  private CentreGoalsForm(Map<String, String> numbers, Map<String, DayFields> days) {
    this.numbers = numbers;
    this.days = days;
  }

  static CentreGoalsForm of(Map<String, String> typed) {
    var numbers = new HashMap<String, String>();
    var days = new HashMap<String, DayFields>();
    for (var level : Centre.Level.values()) {
      var number = typed.getOrDefault(level.name(), "").strip();
      numbers.put(level.name(), number.substring(0, Math.min(CUT, number.length())));
      days.put(level.name(), DayFields.of(typed, until(level)));
    }
    return new CentreGoalsForm(numbers, days);
  }

  static CentreGoalsForm ofKept(Map<Centre.Level, CentreGoal> kept) {
    var numbers = new HashMap<String, String>();
    var days = new HashMap<String, DayFields>();
    kept.forEach(
        (level, goal) -> {
          numbers.put(level.name(), goal.centres() == 0 ? "" : String.valueOf(goal.centres()));
          goal.until().ifPresent(day -> days.put(level.name(), DayFields.of(day)));
        });
    return new CentreGoalsForm(numbers, days);
  }

  private static String until(Centre.Level level) {
    return level.name() + "-until";
  }

  /** Numbers and days that are none. */
  FieldErrors errors() {
    var errors = FieldErrors.none();
    for (var level : Centre.Level.values()) {
      if (!number(level).matches("[0-9]{0,6}")) {
        errors = errors.with(level.name(), "standards.levels.number");
      }
      if (!day(level).empty() && day(level).date().isEmpty()) {
        errors = errors.with(until(level), "standards.rollout.dayWrong");
      }
    }
    return errors;
  }

  /** What was typed; only without errors. An empty number plans nothing. */
  Map<Centre.Level, CentreGoal> planned() {
    var planned = new EnumMap<Centre.Level, CentreGoal>(Centre.Level.class);
    for (var level : Centre.Level.values()) {
      var centres = number(level).isEmpty() ? 0 : Integer.parseInt(number(level));
      planned.put(level, new CentreGoal(centres, day(level).date()));
    }
    return planned;
  }

  List<RolloutPage.Goal> goals() {
    return Stream.of(Centre.Level.values())
        .map(
            level ->
                new RolloutPage.Goal(
                    level.name(),
                    t("standards.levels.centres", t("network.level." + level)),
                    number(level),
                    until(level),
                    t("standards.levels.day", t("network.level." + level)),
                    day(level)))
        .toList();
  }

  private String number(Centre.Level level) {
    return numbers.getOrDefault(level.name(), "");
  }

  private DayFields day(Centre.Level level) {
    return days.getOrDefault(level.name(), new DayFields("", "", ""));
  }
}
