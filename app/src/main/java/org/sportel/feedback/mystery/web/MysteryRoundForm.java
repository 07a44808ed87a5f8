package org.sportel.feedback.mystery.web;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.sportel.feedback.mystery.MysteryRound;
import org.sportel.platform.Lang;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SpokenErrors;
import org.sportel.web.components.SpokenText;
import org.springframework.util.MultiValueMap;

/** The plan of a round, as typed. */
record MysteryRoundForm(
    SpokenText title,
    DayFields opens,
    DayFields closes,
    List<String> centres,
    List<String> scenarios,
    List<String> visitors,
    String times) {
  private static final int LONGEST = 120;
  private static final int LONGEST_DAYS = 366;
  private static final SpokenErrors ERRORS =
      new SpokenErrors("feedback.mystery.words.missing", "feedback.refused.WORDS_LONG");

  MysteryRoundForm {
    centres = List.copyOf(centres);
    scenarios = List.copyOf(scenarios);
    visitors = List.copyOf(visitors);
  }

  static MysteryRoundForm empty() {
    var none = new DayFields("", "", "");
    return new MysteryRoundForm(
        SpokenText.empty(), none, none, List.of(), List.of(), List.of(), "1");
  }

  static MysteryRoundForm of(MysteryRound.Plan plan) {
    return new MysteryRoundForm(
        SpokenText.of(plan.title()),
        DayFields.of(plan.opens()),
        DayFields.of(plan.closes()),
        texts(plan.centres()),
        texts(plan.scenarios()),
        texts(plan.visitors()),
        String.valueOf(plan.times()));
  }

  static MysteryRoundForm of(MultiValueMap<String, String> sent) {
    var single = sent.toSingleValueMap();
    return new MysteryRoundForm(
        SpokenText.of(single, "title"),
        DayFields.of(single, "opens"),
        DayFields.of(single, "closes"),
        ids(sent, "centres"),
        ids(sent, "scenarios"),
        ids(sent, "visitors"),
        single.getOrDefault("times", ""));
  }

  FieldErrors errors(Lang own) {
    var errors = ERRORS.of(title, "title", own, LONGEST);
    if (opens.date().isEmpty()) {
      errors = errors.with("opens", "feedback.survey.day.missing");
    }
    if (closes.date().isEmpty()) {
      errors = errors.with("closes", "feedback.survey.day.missing");
    } else if (opens.date().filter(day -> day.isAfter(last())).isPresent()) {
      errors = errors.with("closes", "feedback.survey.day.before");
    } else if (opens
        .date()
        .filter(day -> day.plusDays(LONGEST_DAYS).isBefore(last()))
        .isPresent()) {
      errors = errors.with("closes", "feedback.mystery.window.long");
    }
    if (centres.isEmpty()) {
      errors = errors.with("centres", "feedback.mystery.centres.missing");
    }
    if (scenarios.isEmpty()) {
      errors = errors.with("scenarios", "feedback.mystery.scenarios.missing");
    }
    if (visitors.isEmpty()) {
      errors = errors.with("visitors", "feedback.mystery.visitors.missing");
    }
    return times.matches("[1-" + MysteryRound.MOST_TIMES + "]")
        ? errors
        : errors.with("times", "feedback.mystery.times.missing", MysteryRound.MOST_TIMES);
  }

  private LocalDate last() {
    return closes.date().orElseThrow();
  }

  /** The plan; the form must be right. */
  MysteryRound.Plan plan() {
    return new MysteryRound.Plan(
        title.text(),
        opens.date().orElseThrow(),
        closes.date().orElseThrow(),
        uuids(centres),
        uuids(scenarios),
        uuids(visitors),
        Integer.parseInt(times));
  }

  private static List<String> ids(MultiValueMap<String, String> sent, String name) {
    return sent.getOrDefault(name, List.of()).stream().filter(SentIds::right).distinct().toList();
  }

  private static List<String> texts(List<UUID> ids) {
    return ids.stream().map(UUID::toString).toList();
  }

  private static List<UUID> uuids(List<String> ids) {
    return ids.stream().map(UUID::fromString).toList();
  }
}
