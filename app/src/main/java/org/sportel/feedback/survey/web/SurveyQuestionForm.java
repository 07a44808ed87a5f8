package org.sportel.feedback.survey.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.feedback.survey.SurveyQuestion;
import org.sportel.feedback.survey.SurveyQuestion.Choice;
import org.sportel.feedback.survey.SurveyQuestion.Kind;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SpokenText;

/**
 * A question as typed.
 *
 * @param choices a line each, in the same order in every language
 */
record SurveyQuestionForm(String kind, SpokenText text, SpokenText choices, boolean required) {
  private static final int LONGEST_CHOICE = 200;

  static SurveyQuestionForm empty() {
    return new SurveyQuestionForm(Kind.SCALE.name(), SpokenText.empty(), SpokenText.empty(), false);
  }

  static SurveyQuestionForm of(SurveyQuestion question) {
    var lines = new LinkedHashMap<String, String>();
    for (var choice : question.choices()) {
      choice
          .text()
          .texts()
          .forEach((tag, words) -> lines.merge(tag, words, (one, two) -> one + "\n" + two));
    }
    return new SurveyQuestionForm(
        question.kind().name(),
        SpokenText.of(question.text()),
        new SpokenText(lines),
        question.required());
  }

  static SurveyQuestionForm of(Map<String, String> sent) {
    return new SurveyQuestionForm(
        sent.getOrDefault("kind", ""),
        SpokenText.of(sent, "text"),
        SpokenText.of(sent, "choices"),
        sent.containsKey("required"));
  }

  FieldErrors errors(Lang own) {
    var errors = SurveyPlanForm.ERRORS.of(text, "text", own, SurveyPlanForm.LONGEST);
    if (chosen().isEmpty()) {
      errors = errors.with("kind", "feedback.survey.kind.missing");
    }
    return chosen().filter(Kind::hasChoices).isPresent() ? errors.and(choiceErrors(own)) : errors;
  }

  private FieldErrors choiceErrors(Lang own) {
    var field = "choices-" + own.tag();
    if (choices.texts().isEmpty()) {
      return FieldErrors.none().with(field, "feedback.survey.choices.few");
    }
    int count = lines(choices.text().in(own).text()).size();
    if (count < 2) {
      return FieldErrors.none().with(field, "feedback.survey.choices.few");
    }
    if (count > SurveyQuestion.MOST_CHOICES) {
      return FieldErrors.none()
          .with(field, "feedback.survey.choices.many", SurveyQuestion.MOST_CHOICES);
    }
    var errors = FieldErrors.none();
    for (var words : choices.texts().entrySet()) {
      var lines = lines(words.getValue());
      var at = "choices-" + words.getKey();
      if (lines.size() != count) {
        errors = errors.with(at, "feedback.survey.choices.uneven", count);
      } else if (lines.stream().anyMatch(line -> line.length() > LONGEST_CHOICE)) {
        errors = errors.with(at, "feedback.survey.choices.long", LONGEST_CHOICE);
      }
    }
    return errors;
  }

  /** The question; the form must be right. */
  SurveyQuestion question(String key) {
    var how = chosen().orElseThrow();
    return new SurveyQuestion(
        key, how, text.text(), how.hasChoices() ? chosenChoices() : List.of(), required);
  }

  private List<Choice> chosenChoices() {
    var read = new ArrayList<Choice>();
    int count = lines(choices.texts().values().iterator().next()).size();
    for (int at = 0; at < count; at++) {
      var texts = new LinkedHashMap<String, String>();
      for (var words : choices.texts().entrySet()) {
        texts.put(words.getKey(), lines(words.getValue()).get(at));
      }
      read.add(new Choice("c" + (at + 1), new LocalText(texts)));
    }
    return read;
  }

  private static List<String> lines(String text) {
    return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
  }

  private Optional<Kind> chosen() {
    return Arrays.stream(Kind.values()).filter(one -> one.name().equals(kind)).findFirst();
  }
}
