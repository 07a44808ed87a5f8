package org.sportel.catalogue.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Document;
import org.sportel.platform.Json;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.sportel.procedure.Event;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Model;
import org.sportel.procedure.ModelRefused;
import org.sportel.procedure.Trigger;
import tools.jackson.core.JacksonException;

/** Collects what a card is served by: the parts it names and those that they name in turn. */
final class PartsOfCard {
  /** Under this name activities take the name of a letter. */
  private static final String TEMPLATE = "template";

  private final Parts parts;
  private final Json json;
  private final Map<String, Part> found = new LinkedHashMap<>();

  PartsOfCard(Parts parts, Json json) {
    this.parts = parts;
    this.json = json;
  }

  List<Part> of(Card card) {
    var product = card.product();
    var asked = card.documents().stream().filter(Document::asked).toList();
    form(product.form(), asked, card.source().lang());
    procedure(product.procedure(), card.source().lang());
    parts
        .template(product.template())
        .ifPresent(text -> add(new Part(PartKind.TEMPLATE, product.template(), text)));
    tests(card.code().value(), product.procedure());
    return new ArrayList<>(found.values());
  }

  /** Those of the folder; those of the program where all that runs is the program's. */
  private void tests(String service, String procedure) {
    if (Stream.of(PartKind.PROCEDURE, PartKind.DECISION)
        .flatMap(kind -> parts.own(kind).keySet().stream().map(kind::path))
        .noneMatch(found::containsKey)) {
      parts
          .shippedTests(procedure)
          .forEach((name, text) -> add(new Part(PartKind.TEST, name, text)));
    }
    parts
        .tests(service, procedure)
        .forEach((name, text) -> add(new Part(PartKind.TEST, name, text)));
  }

  private void form(String name, List<Document> asked, String lang) {
    parts
        .form(name)
        .ifPresent(text -> add(new Part(PartKind.FORM, name, assembled(text, asked, lang))));
  }

  /** What is no JSON stays as it is; the checks before publishing say where. */
  private String assembled(String form, List<Document> asked, String lang) {
    try {
      return new FormAssembly(parts.sharedGroups(), json).assemble(json.tree(form), asked, lang);
    } catch (JacksonException e) {
      return form;
    }
  }

  private void procedure(String name, String lang) {
    var text = parts.procedure(name);
    if (text.isEmpty() || found.containsKey(PartKind.PROCEDURE.path(name))) {
      return;
    }
    var part = new Part(PartKind.PROCEDURE, name, text.get());
    add(part);
    // the checks before publishing say what is wrong with one that cannot be read
    read(part).ifPresent(model -> follow(model, lang));
  }

  private static Optional<Model> read(Part procedure) {
    try {
      return Optional.of(Model.read(procedure.bytes()));
    } catch (ModelRefused refused) {
      return Optional.empty();
    }
  }

  private void follow(Model model, String lang) {
    model.calls().forEach(called -> procedure(file(called), lang));
    for (var element : model.elements()) {
      switch (element) {
        case Activity.UserTask task -> form(task.assignment().form(), model, lang);
        case Activity.DecisionTask task -> decisions(task);
        case Activity.CallTask task -> letters(task, task.call());
        case Event event when event.trigger() instanceof Trigger.Sending(var call) ->
            letters(event, call);
        default -> {}
      }
    }
  }

  /** The file with the process of an id: one of that name, or one of the folder that holds it. */
  private String file(String process) {
    return parts.procedure(process).isPresent()
        ? process
        : parts.own(PartKind.PROCEDURE).entrySet().stream()
            .filter(
                one ->
                    read(new Part(PartKind.PROCEDURE, one.getKey(), one.getValue()))
                        .filter(model -> model.id().equals(process))
                        .isPresent())
            .findFirst()
            .map(Map.Entry::getKey)
            .orElse(process);
  }

  /** The form of a task; every one of the folder where only the running case says which. */
  private void form(Formula named, Model model, String lang) {
    var names = named.isConstant() ? Set.of(named.text()) : parts.own(PartKind.FORM).keySet();
    names.stream()
        .filter(name -> !name.equals(Parts.SHARED_GROUPS))
        .filter(name -> !found.containsKey(PartKind.FORM.path(name)))
        .filter(name -> !model.forms().containsKey(name))
        .forEach(name -> form(name, List.of(), lang));
  }

  /** The letter that is to be sent; every one of the folder where only the case says which. */
  private void letters(Element element, Activity.Call call) {
    var given =
        element.mappings().in().stream()
            .filter(mapping -> mapping.target().equals(TEMPLATE))
            .map(Activity.Mapping::source)
            .toList();
    if (given.isEmpty()) {
      letter(call.headers().getOrDefault(TEMPLATE, ""));
    }
    for (var source : given) {
      if (source.names().isEmpty() && source.value(Map.of()) instanceof String name) {
        letter(name.strip());
      } else {
        parts.own(PartKind.LETTER).keySet().forEach(this::letter);
      }
    }
  }

  private void letter(String name) {
    parts.letter(name).ifPresent(text -> add(new Part(PartKind.LETTER, name, text)));
  }

  /** All of the folder, which may need each other, and the one that comes with the program. */
  private void decisions(Activity.DecisionTask task) {
    parts
        .own(PartKind.DECISION)
        .forEach((name, text) -> add(new Part(PartKind.DECISION, name, text)));
    if (task.decision().isConstant()) {
      var id = task.decision().text();
      parts.decision(id).ifPresent(text -> add(new Part(PartKind.DECISION, id, text)));
    }
  }

  private void add(Part part) {
    found.put(part.path(), part);
  }
}
