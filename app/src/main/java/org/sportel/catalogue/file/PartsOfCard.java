package org.sportel.catalogue.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.Document;
import org.sportel.platform.Json;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Model;
import org.sportel.procedure.ModelRefused;
import tools.jackson.core.JacksonException;

/** Collects what a card is served by: the parts it names and those that they name in turn. */
final class PartsOfCard {
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
    parts
        .tests(card.code().value())
        .forEach((name, text) -> add(new Part(PartKind.TEST, name, text)));
    return new ArrayList<>(found.values());
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
    try {
      follow(Model.read(part.bytes()), lang);
    } catch (ModelRefused refused) {
      // the checks before publishing say what is wrong
      return;
    }
  }

  private void follow(Model model, String lang) {
    model.calls().forEach(called -> procedure(called, lang));
    for (var element : model.elements()) {
      switch (element) {
        case Activity.UserTask task when task.assignment().form().isConstant() -> {
          var form = task.assignment().form().text();
          if (!found.containsKey(PartKind.FORM.path(form)) && !model.forms().containsKey(form)) {
            form(form, List.of(), lang);
          }
        }
        case Activity.DecisionTask task -> decisions(task);
        default -> {}
      }
    }
  }

  /** All of the folder, which may need each other, and the one that comes with the program. */
  private void decisions(Activity.DecisionTask task) {
    parts.decisions().forEach((name, text) -> add(new Part(PartKind.DECISION, name, text)));
    if (task.decision().isConstant()) {
      var id = task.decision().text();
      parts.decision(id).ifPresent(text -> add(new Part(PartKind.DECISION, id, text)));
    }
  }

  private void add(Part part) {
    found.put(part.path(), part);
  }
}
