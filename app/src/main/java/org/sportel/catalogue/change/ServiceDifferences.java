package org.sportel.catalogue.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.sportel.catalogue.bundle.LetterTemplate;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.file.CardEntry;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Compares two versions of a service: card, forms, steps, decisions and texts. */
@Component
public final class ServiceDifferences {
  private static final JsonNode EMPTY = JsonNodeFactory.instance.objectNode();

  private final Json json;

  ServiceDifferences(Json json) {
    this.json = json;
  }

  /** What differs, by the areas of a service. */
  public List<Difference> between(ServiceBundle before, ServiceBundle after) {
    var found =
        new ArrayList<>(
            CardDifferences.between(CardEntry.of(before.card()), CardEntry.of(after.card())));
    forms(before, after, found);
    procedure(before.card().product().procedure(), after.card().product().procedure(), found);
    if (!bodies(before, PartKind.PROCEDURE).equals(bodies(after, PartKind.PROCEDURE))) {
      found.addAll(StepDifferences.between(before.procedures(), after.procedures()));
    }
    decisions(before, after, found);
    wording(before, after, found);
    letters(before, after, found);
    return found;
  }

  /**
   * The steps of the procedures that are there afterwards and were added, changed, or are reached
   * in another way, by name of the procedure; none of one that is the same.
   */
  public Map<String, Set<String>> changedSteps(ServiceBundle before, ServiceBundle after) {
    return StepDifferences.changed(before.procedures(), after.procedures());
  }

  /** Another procedure for the application, whether or not it was there before. */
  private static void procedure(String before, String after, List<Difference> found) {
    if (!before.equals(after)) {
      found.add(
          new Difference(
              ChangeArea.STEPS,
              "procedure",
              Difference.Deed.CHANGED,
              new Said.Nothing(),
              new Said.Value(before),
              new Said.Value(after)));
    }
  }

  private static Map<String, String> bodies(ServiceBundle bundle, PartKind kind) {
    return bundle.parts().stream()
        .filter(part -> part.kind() == kind)
        .collect(Collectors.toMap(Part::name, Part::body, (one, _) -> one, TreeMap::new));
  }

  private void forms(ServiceBundle before, ServiceBundle after, List<Difference> found) {
    var old = bodies(before, PartKind.FORM);
    var now = bodies(after, PartKind.FORM);
    var asked = after.card().product().form();
    found.addAll(
        FormDifferences.between(
            ChangeArea.FORM, tree(old, before.card().product().form()), tree(now, asked)));
    old.remove(before.card().product().form());
    now.remove(asked);
    for (var name : names(old, now)) {
      if (!old.getOrDefault(name, "").equals(now.getOrDefault(name, ""))) {
        found.addAll(
            FormDifferences.between(ChangeArea.TASK_FORM, tree(old, name), tree(now, name)));
      }
    }
  }

  private JsonNode tree(Map<String, String> bodies, String name) {
    return bodies.containsKey(name) ? json.tree(bodies.get(name)) : EMPTY;
  }

  private static TreeSet<String> names(Map<String, String> old, Map<String, String> now) {
    var names = new TreeSet<>(old.keySet());
    names.addAll(now.keySet());
    return names;
  }

  private static void decisions(ServiceBundle before, ServiceBundle after, List<Difference> found) {
    var old = bodies(before, PartKind.DECISION);
    var now = bodies(after, PartKind.DECISION);
    for (var name : names(old, now)) {
      var was = old.getOrDefault(name, "");
      var is = now.getOrDefault(name, "");
      var rules = RuleDifferences.between(was, is);
      found.addAll(rules);
      if (rules.isEmpty() && !was.equals(is)) {
        found.add(
            new Difference(
                ChangeArea.DECISIONS,
                "decision",
                Difference.deed(said(was), said(is)),
                new Said.Value(name),
                new Said.Nothing(),
                new Said.Nothing()));
      }
    }
  }

  private static Said said(String body) {
    return body.isEmpty() ? new Said.Nothing() : new Said.Value(body);
  }

  private static void wording(ServiceBundle before, ServiceBundle after, List<Difference> found) {
    if (before.template().equals(after.template())) {
      return;
    }
    var old = before.template();
    var now = after.template();
    words("granted.title", old.granted().title(), now.granted().title(), found);
    words("granted.body", old.granted().body(), now.granted().body(), found);
    words("refused.title", old.refused().title(), now.refused().title(), found);
    words("refused.body", old.refused().body(), now.refused().body(), found);
    words("remedy.known", old.remedy().known(), now.remedy().known(), found);
    words("remedy.open", old.remedy().open(), now.remedy().open(), found);
  }

  private static void letters(ServiceBundle before, ServiceBundle after, List<Difference> found) {
    var names = new TreeSet<>(before.letters().keySet());
    names.addAll(after.letters().keySet());
    for (var name : names) {
      var old = before.letter(name);
      var now = after.letter(name);
      said(
          name,
          "letter.title",
          old.map(LetterTemplate::title),
          now.map(LetterTemplate::title),
          found);
      said(
          name, "letter.body", old.map(LetterTemplate::body), now.map(LetterTemplate::body), found);
    }
  }

  private static void said(
      String name,
      String field,
      Optional<LocalText> before,
      Optional<LocalText> after,
      List<Difference> found) {
    if (!before.equals(after)) {
      var old = before.<Said>map(Said.Words::new).orElseGet(Said.Nothing::new);
      var now = after.<Said>map(Said.Words::new).orElseGet(Said.Nothing::new);
      found.add(
          new Difference(
              ChangeArea.WORDING,
              field,
              Difference.deed(old, now),
              new Said.Value(name),
              old,
              now));
    }
  }

  private static void words(
      String field, LocalText before, LocalText after, List<Difference> found) {
    if (!before.equals(after)) {
      found.add(
          new Difference(
              ChangeArea.WORDING,
              field,
              Difference.Deed.CHANGED,
              new Said.Nothing(),
              new Said.Words(before),
              new Said.Words(after)));
    }
  }
}
