package org.sportel.forms;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.platform.LocalText;
import org.sportel.web.FieldErrors;
import org.sportel.web.MessageText;

/**
 * A form that was read and found usable. Immutable; a version of a service keeps one.
 *
 * <p>Answers are plain JSON values in a map: text, {@code BigDecimal}, boolean, days as {@code
 * 2026-03-01}, lists of choices, lists of rows, files as {@code {"id", "name"}}. The present is
 * handed in, because conditions may ask for it.
 */
public final class Form {
  static final int ITEMS = 50;

  private final String id;
  private final Optional<LocalText> title;
  private final List<Component> components;
  private final List<FormPage> pages;
  private final String country;

  Form(String id, Optional<LocalText> title, List<Component> components, String country) {
    this.id = id;
    this.title = title;
    this.components = components;
    this.pages = Pages.of(components);
    this.country = country;
  }

  /**
   * The form as it is asked in a country.
   *
   * @param country ISO 3166-1 alpha-2; telephone numbers may be typed as they are dialled there
   */
  public Form in(String country) {
    return new Form(id, title, components, country);
  }

  /**
   * Reads a form-js schema.
   *
   * @throws FormRefused with every problem of the schema, named by component
   */
  public static Form read(String json) {
    return new FormReader().read(json);
  }

  /** The schema's id. */
  public String id() {
    return id;
  }

  /** The form's title, where the schema has one. */
  public Optional<LocalText> title() {
    return title;
  }

  /** The names under which answers lie, without those inside rows and parts. */
  public Set<String> keys() {
    Set<String> keys = new LinkedHashSet<>();
    components.forEach(component -> keys(component, keys));
    return keys;
  }

  private static void keys(Component component, Set<String> keys) {
    switch (component) {
      case Component.Question question -> keys.add(question.path().getFirst());
      case Component.Repeated repeated -> keys.add(repeated.path().getFirst());
      case Component.Group group -> {
        if (group.path().isEmpty()) {
          group.parts().forEach(part -> keys(part, keys));
        } else {
          keys.add(group.path().getFirst());
        }
      }
      case Component.Words _, Component.Gap _ -> {}
    }
  }

  /** Whether it asks for files anywhere. */
  public boolean asksFiles() {
    return asksFiles(components);
  }

  private static boolean asksFiles(List<Component> parts) {
    return parts.stream()
        .anyMatch(
            part ->
                switch (part) {
                  case Component.Question question -> question.input() instanceof Input.Upload;
                  case Component.Repeated repeated -> asksFiles(repeated.parts());
                  case Component.Group group -> asksFiles(group.parts());
                  case Component.Words words -> false;
                  case Component.Gap gap -> false;
                });
  }

  /** The steps that are asked with these answers, in order; hidden ones are left out. */
  public List<FormPage> pages(Map<String, ?> answers, ZonedDateTime now) {
    AnswerTree tree = new AnswerTree(answers);
    return pages.stream().filter(page -> Pages.asks(page, tree, now)).toList();
  }

  /** The step of that code, hidden or not. */
  public Optional<FormPage> page(String code) {
    return pages.stream().filter(page -> page.code().equals(code)).findFirst();
  }

  /**
   * Takes one posted step.
   *
   * @param posted the request's parameters
   * @param known all answers so far, files included
   */
  public Collected collect(
      FormPage page, Map<String, List<String>> posted, Map<String, ?> known, ZonedDateTime now) {
    return new Collector(posted, known, country).collect(page.parts(), components, now);
  }

  /** Takes the whole form posted at once, as at the counter. */
  public Collected collect(
      Map<String, List<String>> posted, Map<String, ?> known, ZonedDateTime now) {
    return new Collector(posted, known, country).collect(components, components, now);
  }

  /** Everything that is wrong or missing in the whole, before it is sent; nothing hidden counts. */
  public FieldErrors check(Map<String, ?> answers, ZonedDateTime now) {
    AnswerTree tree = new AnswerTree(answers);
    FieldErrors errors = FieldErrors.none();
    for (Instance instance : Instances.settle(components, tree, now)) {
      if (!instance.hidden() && !instance.question().standing().disabled()) {
        Optional<MessageText> wrong = Collector.check(instance, tree, now);
        if (wrong.isPresent()) {
          errors = errors.with(instance.name(), wrong.get().key(), wrong.get().args().toArray());
        }
      }
    }
    return errors;
  }

  /** What the chosen answers need of the applicant, by field name; nothing hidden counts. */
  public Map<String, Need> needs(Map<String, ?> answers, ZonedDateTime now) {
    AnswerTree tree = new AnswerTree(answers);
    Map<String, Need> needs = new LinkedHashMap<>();
    for (Instance instance : Instances.settle(components, tree, now)) {
      if (!instance.hidden() && instance.question().input() instanceof Input.OneOf oneOf) {
        Object chosen = tree.get(instance.path());
        oneOf.choices().stream()
            .filter(choice -> choice.value().equals(chosen))
            .flatMap(choice -> choice.needs().stream())
            .forEach(need -> needs.put(instance.name(), need));
      }
    }
    return needs;
  }

  /** The answers without anything that is hidden now or that the form does not ask. */
  public Map<String, Object> tidy(Map<String, ?> answers, ZonedDateTime now) {
    AnswerTree settled = new AnswerTree(answers);
    AnswerTree kept = new AnswerTree(Map.of());
    for (Instance instance : Instances.settle(components, settled, now)) {
      Object value = settled.get(instance.path());
      if (!instance.hidden() && value != null) {
        kept.put(instance.path(), value);
      }
    }
    kept.pruneAll();
    return kept.root();
  }

  /** The questions of a step with their answers, for reading. */
  public List<Answered> summary(FormPage page, Map<String, ?> answers, ZonedDateTime now) {
    AnswerTree tree = new AnswerTree(answers);
    return Summary.of(page, Instances.of(page.parts(), tree, now), tree);
  }

  /** All questions with their answers, step by step, for reading. */
  public List<Answered> summary(Map<String, ?> answers, ZonedDateTime now) {
    List<Answered> all = new ArrayList<>();
    pages(answers, now).forEach(page -> all.addAll(summary(page, answers, now)));
    return all;
  }

  /** A step ready to be drawn, with the answers so far. */
  public FormView view(FormPage page, Map<String, ?> answers, ZonedDateTime now) {
    return new Drawing(answers, Map.of(), now).page(page, FieldErrors.none());
  }

  /** A step ready to be drawn again, with what was typed and what is wrong. */
  public FormView view(FormPage page, Collected collected, ZonedDateTime now) {
    return new Drawing(collected.answers(), collected.typed(), now).page(page, collected.errors());
  }

  /** The whole form on one page, with the answers so far. */
  public FormView view(Map<String, ?> answers, ZonedDateTime now) {
    return new Drawing(answers, Map.of(), now).whole(components, FieldErrors.none());
  }

  /** The whole form on one page again, with what was typed and what is wrong. */
  public FormView view(Collected collected, ZonedDateTime now) {
    return new Drawing(collected.answers(), collected.typed(), now)
        .whole(components, collected.errors());
  }

  /** Where files are asked with these answers, rows included, hidden or not. */
  public List<FileQuestion> fileQuestions(Map<String, ?> answers, ZonedDateTime now) {
    AnswerTree tree = new AnswerTree(answers);
    return Instances.of(components, tree, now).stream()
        .filter(instance -> instance.question().input() instanceof Input.Upload)
        .map(FileQuestion::of)
        .toList();
  }
}
