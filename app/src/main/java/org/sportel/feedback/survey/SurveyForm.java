package org.sportel.feedback.survey;

import static org.sportel.web.Texts.t;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.sportel.feedback.model.Rating;
import org.sportel.feedback.survey.SurveyQuestion.Choice;
import org.sportel.forms.Form;
import org.sportel.platform.Json;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.web.Texts;

/** Turns questions into a form-js schema, so that the renderer of applications asks them. */
public final class SurveyForm {
  private static final int SCHEMA = 19;
  private static final int LONGEST_WORDS = 2_000;
  private static final String BASE = Lang.EN.tag();

  private SurveyForm() {}

  /** The form of a survey. */
  public static Form of(Survey survey, Json json) {
    return Form.read(schema(survey, json));
  }

  /** The same as form-js keeps it. */
  public static String schema(Survey survey, Json json) {
    var properties = new LinkedHashMap<String, Object>(Map.of("language", BASE));
    translated(properties, "title", survey.plan().title());
    return json.write(
        Map.of(
            "type",
            "default",
            "id",
            "survey_" + survey.code(),
            "schemaVersion",
            SCHEMA,
            "properties",
            properties,
            "components",
            survey.questions().stream().map(SurveyForm::component).toList()));
  }

  private static Map<String, Object> component(SurveyQuestion question) {
    var properties = new LinkedHashMap<String, Object>();
    var component = new LinkedHashMap<String, Object>();
    component.put("type", type(question.kind()));
    component.put("id", "Field_" + question.key());
    component.put("key", question.key());
    component.put("label", base(question.text()));
    others(properties, "label", question.text());
    var validate = new LinkedHashMap<String, Object>();
    validate.put("required", question.required());
    if (question.kind() == SurveyQuestion.Kind.WORDS) {
      validate.put("maxLength", LONGEST_WORDS);
    } else {
      component.put("values", values(choices(question), properties));
    }
    component.put("validate", validate);
    component.put("properties", properties);
    return component;
  }

  private static List<Map<String, String>> values(
      List<Choice> choices, Map<String, Object> properties) {
    var values = new ArrayList<Map<String, String>>();
    for (var choice : choices) {
      values.add(Map.of("value", choice.value(), "label", base(choice.text())));
      others(properties, "option." + choice.value(), choice.text());
    }
    return values;
  }

  private static String type(SurveyQuestion.Kind kind) {
    return switch (kind) {
      case SCALE, ONE -> "radio";
      case SEVERAL -> "checklist";
      case WORDS -> "textarea";
    };
  }

  /** What can be chosen: the question's own choices, or the five steps from best to worst. */
  public static List<Choice> choices(SurveyQuestion question) {
    return question.kind() == SurveyQuestion.Kind.SCALE
        ? IntStream.iterate(Rating.BEST, score -> score > 0, score -> score - 1)
            .mapToObj(score -> new Choice(String.valueOf(score), step(score)))
            .toList()
        : question.choices();
  }

  private static LocalText step(int score) {
    var texts = new LinkedHashMap<String, String>();
    for (var lang : Lang.values()) {
      texts.put(
          lang.tag(), Texts.speaking(lang, ZoneOffset.UTC, () -> t("feedback.score." + score)));
    }
    return new LocalText(texts);
  }

  private static void translated(Map<String, Object> properties, String name, LocalText text) {
    properties.put(name, base(text));
    others(properties, name, text);
  }

  private static void others(Map<String, Object> properties, String name, LocalText text) {
    text.texts()
        .forEach(
            (tag, words) -> {
              if (!tag.equals(BASE)) {
                properties.put(name + "." + tag, words);
              }
            });
  }

  /** English where it was written; else the best there is, as the catalogue shows it. */
  private static String base(LocalText text) {
    return text.in(Lang.EN).text();
  }
}
