package org.sportel.workshop.web;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.procedure.ProcedureDrawing;
import org.sportel.casework.procedure.TaskQuestion;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.forms.Answered;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedDay;
import org.sportel.procedure.Activity.DecisionTask;
import org.sportel.procedure.Activity.UserTask;
import org.sportel.procedure.Element;
import org.sportel.procedure.Model;
import org.sportel.web.Texts;

/**
 * Says a procedure's values in words: by the question that asks for them, the task whose way out
 * they are, the step that sets them, or the program's own words. What nobody names keeps its name.
 */
final class TrialWords {
  private final ServiceBundle bundle;
  private final Model run;
  private final Instant now;
  private final Json json;

  TrialWords(ServiceBundle bundle, Model run, Instant now, Json json) {
    this.bundle = bundle;
    this.run = run;
    this.now = now;
    this.json = json;
  }

  /** A value with its name, each in the reader's words. */
  TrialPage.Fact fact(String name, @Nullable Object value) {
    return new TrialPage.Fact(label(name), said(name, value));
  }

  /** What a value is called. */
  String label(String name) {
    return ours(name)
        .or(() -> asked(name, Map.of()).map(Answered::label).map(TrialWords::show))
        .or(() -> way(name).map(way -> t("workshop.value.way", step(way.model(), way.task()))))
        .or(() -> setting(name))
        .orElse(name);
  }

  /** The name of an element in the reader's language; its id where it has none. */
  String element(String id) {
    return drawn(id).orElse(id);
  }

  /** The name of an element in the reader's language. */
  Optional<String> drawn(String id) {
    return models()
        .flatMap(model -> model.find(id).map(element -> step(model, element)).stream())
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  private String said(String name, @Nullable Object value) {
    return switch (value) {
      case null -> "–";
      case Boolean yes -> t(yes ? "workshop.yes" : "workshop.no");
      case String text -> chosen(name, text).orElseGet(() -> day(text));
      case Map<?, ?> parts ->
          parts.entrySet().stream()
              .map(part -> part.getKey().toString())
              .map(part -> label(part) + ": " + said(part, parts.get(part)))
              .collect(Collectors.joining("; "));
      case List<?> rows ->
          rows.stream().map(row -> said(name, row)).collect(Collectors.joining(", "));
      default -> json.write(value);
    };
  }

  private Optional<String> chosen(String name, String value) {
    var own = way(name).map(way -> way.question().choices().get(value)).map(TrialWords::show);
    var key = "workshop.outcome." + value;
    var form =
        asked(name, Map.of(name, value)).stream()
            .flatMap(answer -> answer.lines().stream())
            .filter(Answered.Line.Chosen.class::isInstance)
            .map(Answered.Line.Chosen.class::cast)
            .map(line -> show(line.text()))
            .findFirst();
    return own.or(() -> form).or(() -> Optional.of(key).filter(Texts::knows).map(Texts::t));
  }

  private static String day(String text) {
    return TypedDay.iso(text).map(Texts::date).orElse(text);
  }

  private static Optional<String> ours(String name) {
    return Stream.of("workshop.ask.", "workshop.value.")
        .map(prefix -> prefix + name)
        .filter(Texts::knows)
        .map(Texts::t)
        .findFirst();
  }

  /** The question of any of the bundle's forms that asks for a value. */
  private Optional<Answered> asked(String name, Map<String, ?> answers) {
    return bundle.forms().values().stream()
        .filter(form -> form.keys().contains(name))
        .flatMap(form -> form.summary(answers, now.atZone(Texts.zone())).stream())
        .filter(answer -> answer.name().equals(name))
        .findFirst();
  }

  private record Way(Model model, UserTask task, TaskQuestion question) {}

  /** The task whose way out a value holds. */
  private Optional<Way> way(String name) {
    return models()
        .flatMap(
            model ->
                model.elements().stream()
                    .filter(UserTask.class::isInstance)
                    .map(UserTask.class::cast)
                    .flatMap(
                        task ->
                            TaskQuestion.of(task).stream()
                                .filter(question -> question.name().equals(name))
                                .filter(question -> !question.choices().isEmpty())
                                .map(question -> new Way(model, task, question))))
        .findFirst();
  }

  /** The step that sets a value, by its name. */
  private Optional<String> setting(String name) {
    return models()
        .flatMap(
            model ->
                model.elements().stream()
                    .filter(element -> sets(element, name))
                    .map(element -> step(model, element)))
        .filter(step -> !step.isBlank())
        .findFirst();
  }

  private static boolean sets(Element element, String name) {
    var answers = element instanceof DecisionTask task && task.result().equals(name);
    return answers || element.mappings().out().stream().anyMatch(out -> out.target().equals(name));
  }

  /** The procedure that runs, then those it calls. */
  private Stream<Model> models() {
    return Stream.concat(Stream.of(run), bundle.procedures().values().stream());
  }

  private static String step(Model model, Element element) {
    return ProcedureDrawing.label(model, element);
  }

  private static String show(LocalText text) {
    return Texts.show(text).text();
  }
}
