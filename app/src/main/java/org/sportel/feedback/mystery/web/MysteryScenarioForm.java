package org.sportel.feedback.mystery.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.feedback.mystery.MysteryScenario;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.SpokenErrors;
import org.sportel.web.components.SpokenText;
import org.springframework.util.MultiValueMap;

/**
 * A scenario, as typed.
 *
 * @param questions a line each, in the same order in every language
 */
record MysteryScenarioForm(
    SpokenText title,
    SpokenText task,
    String service,
    List<String> standards,
    SpokenText questions) {
  private static final int LONGEST_TITLE = 120;
  private static final int LONGEST = 2000;
  private static final SpokenErrors ERRORS =
      new SpokenErrors("feedback.mystery.words.missing", "feedback.refused.WORDS_LONG");

  MysteryScenarioForm {
    standards = List.copyOf(standards);
  }

  static MysteryScenarioForm empty() {
    var none = SpokenText.empty();
    return new MysteryScenarioForm(none, none, "", List.of(), none);
  }

  static MysteryScenarioForm of(MysteryScenario.Brief brief) {
    var lines = new LinkedHashMap<String, String>();
    for (var lang : Lang.values()) {
      var own =
          brief.questions().stream()
              .map(LocalText::texts)
              .filter(texts -> texts.containsKey(lang.tag()))
              .map(texts -> texts.getOrDefault(lang.tag(), ""))
              .collect(Collectors.joining("\n"));
      if (!own.isEmpty()) {
        lines.put(lang.tag(), own);
      }
    }
    return new MysteryScenarioForm(
        SpokenText.of(brief.title()),
        SpokenText.of(brief.task()),
        brief.service().orElse(""),
        brief.standards().stream().map(UUID::toString).toList(),
        new SpokenText(lines));
  }

  static MysteryScenarioForm of(MultiValueMap<String, String> sent) {
    var single = sent.toSingleValueMap();
    return new MysteryScenarioForm(
        SpokenText.of(single, "title"),
        SpokenText.of(single, "task"),
        single.getOrDefault("service", ""),
        sent.getOrDefault("standards", List.of()).stream()
            .filter(SentIds::right)
            .distinct()
            .toList(),
        SpokenText.of(single, "questions"));
  }

  FieldErrors errors(Lang own) {
    var errors = ERRORS.of(title, "title", own, LONGEST_TITLE);
    errors = errors.and(ERRORS.of(task, "task", own, LONGEST));
    if (standards.isEmpty() && questions.texts().isEmpty()) {
      return errors.with("standards", "feedback.mystery.points.missing");
    }
    if (!questions.texts().isEmpty()) {
      errors = errors.and(ERRORS.of(questions, "questions", own, LONGEST));
    }
    var counts = questions.texts().values().stream().map(text -> lines(text).size()).distinct();
    var several = counts.toList();
    if (several.size() > 1) {
      return errors.with("questions-" + own.tag(), "feedback.mystery.questions.uneven");
    }
    return several.stream().anyMatch(count -> count > MysteryScenario.MOST_QUESTIONS)
        ? errors.with(
            "questions-" + own.tag(),
            "feedback.mystery.questions.many",
            MysteryScenario.MOST_QUESTIONS)
        : errors;
  }

  /** The scenario; the form must be right. */
  MysteryScenario.Brief brief() {
    var asked = new ArrayList<LinkedHashMap<String, String>>();
    questions
        .texts()
        .forEach(
            (tag, text) -> {
              var lines = lines(text);
              for (int i = 0; i < lines.size(); i++) {
                if (asked.size() <= i) {
                  asked.add(new LinkedHashMap<>());
                }
                asked.get(i).put(tag, lines.get(i));
              }
            });
    return new MysteryScenario.Brief(
        title.text(),
        task.text(),
        Optional.of(service).filter(code -> !code.isEmpty()),
        standards.stream().map(UUID::fromString).toList(),
        asked.stream().map(LocalText::new).toList());
  }

  private static List<String> lines(String text) {
    return Arrays.stream(text.split("\n"))
        .map(String::strip)
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
