package org.sportel.feedback.survey.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.feedback.survey.Survey;
import org.sportel.platform.Lang;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SpokenErrors;
import org.sportel.web.components.SpokenText;
import org.springframework.util.MultiValueMap;

/** What a survey is about, as typed. */
record SurveyPlanForm(
    SpokenText title,
    SpokenText lead,
    String audience,
    List<String> channels,
    DayFields opens,
    DayFields closes) {
  static final int LONGEST = 500;
  static final SpokenErrors ERRORS =
      new SpokenErrors("feedback.survey.words.missing", "feedback.refused.WORDS_LONG");

  SurveyPlanForm {
    channels = List.copyOf(channels);
  }

  static SurveyPlanForm empty() {
    var none = new DayFields("", "", "");
    return new SurveyPlanForm(
        SpokenText.empty(),
        SpokenText.empty(),
        Survey.Audience.EVERYBODY.name(),
        List.of(Survey.Channel.ONLINE.name()),
        none,
        none);
  }

  static SurveyPlanForm of(Survey.Plan plan) {
    return new SurveyPlanForm(
        SpokenText.of(plan.title()),
        plan.lead().map(SpokenText::of).orElseGet(SpokenText::empty),
        plan.audience().name(),
        plan.channels().stream().map(Enum::name).sorted().toList(),
        DayFields.of(plan.opens()),
        DayFields.of(plan.closes()));
  }

  static SurveyPlanForm of(MultiValueMap<String, String> sent) {
    var single = sent.toSingleValueMap();
    return new SurveyPlanForm(
        SpokenText.of(single, "title"),
        SpokenText.of(single, "lead"),
        single.getOrDefault("audience", ""),
        sent.getOrDefault("channels", List.of()),
        DayFields.of(single, "opens"),
        DayFields.of(single, "closes"));
  }

  FieldErrors errors(Lang own) {
    var errors = ERRORS.of(title, "title", own, LONGEST);
    errors = errors.and(ERRORS.lengths(lead, "lead", LONGEST));
    if (chosenAudience().isEmpty()) {
      errors = errors.with("audience", "feedback.survey.audience.missing");
    }
    if (channels.stream().allMatch(name -> channel(name).isEmpty())) {
      errors = errors.with("channels", "feedback.survey.channels.missing");
    }
    if (opens.date().isEmpty()) {
      errors = errors.with("opens", "feedback.survey.day.missing");
    }
    if (closes.date().isEmpty()) {
      return errors.with("closes", "feedback.survey.day.missing");
    }
    return opens.date().filter(day -> day.isAfter(closes.date().orElseThrow())).isPresent()
        ? errors.with("closes", "feedback.survey.day.before")
        : errors;
  }

  /** The plan; the form must be right. */
  Survey.Plan plan() {
    return new Survey.Plan(
        title.text(),
        Optional.of(lead).filter(text -> !text.texts().isEmpty()).map(SpokenText::text),
        chosenAudience().orElseThrow(),
        channels.stream().flatMap(name -> channel(name).stream()).collect(Collectors.toSet()),
        opens.date().orElseThrow(),
        closes.date().orElseThrow());
  }

  private Optional<Survey.Audience> chosenAudience() {
    return Arrays.stream(Survey.Audience.values())
        .filter(one -> one.name().equals(audience))
        .findFirst();
  }

  private static Optional<Survey.Channel> channel(String name) {
    return Arrays.stream(Survey.Channel.values())
        .filter(one -> one.name().equals(name))
        .findFirst();
  }
}
