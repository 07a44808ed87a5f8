package org.sportel.forms;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.sportel.web.FieldErrors;
import org.sportel.web.MessageText;
import org.sportel.web.Texts;

/** Turns a posted page into answers. One instance serves one page. */
final class Collector {
  /** The hidden field that names the questions which were on the page. */
  static final String SEEN = "form.seen";

  private final Rows rows;
  private final AnswerTree tree;
  private final String country;
  private final Map<String, MessageText> unreadable = new LinkedHashMap<>();
  private final Set<String> here = new java.util.LinkedHashSet<>();

  Collector(Map<String, List<String>> posted, Map<String, ?> known, String country) {
    this.country = country;
    this.rows = Rows.follow(posted);
    this.tree = new AnswerTree(known);
  }

  Collected collect(List<Component> parts, List<Component> whole, ZonedDateTime now) {
    fill(parts, List.of());
    List<Instance> instances = Instances.settle(whole, tree, now);
    String seen = Reading.one(rows.posted(), SEEN);
    Set<String> shown = Set.copyOf(List.of(seen.split(" ")));
    FieldErrors errors = FieldErrors.none();
    boolean fresh = false;
    for (Instance instance : instances) {
      if (instance.hidden() || !here.contains(instance.name())) {
        continue;
      }
      if (!seen.isEmpty() && !shown.contains(instance.name())) {
        fresh = true;
      } else if (!rows.pressed()) {
        errors = checked(instance, errors, now);
      }
    }
    boolean reshaped = rows.pressed() || (fresh && errors.isEmpty());
    if (errors.isEmpty() && !reshaped) {
      tree.prune();
    }
    return new Collected(tree.root(), errors, rows.posted(), reshaped);
  }

  private FieldErrors checked(Instance instance, FieldErrors errors, ZonedDateTime now) {
    if (instance.question().standing().disabled()) {
      return errors;
    }
    MessageText unread = unreadable.get(instance.name());
    if (unread != null) {
      return errors.with(instance.name(), unread.key(), unread.args().toArray());
    }
    return check(instance, tree, now)
        .map(message -> errors.with(instance.name(), message.key(), message.args().toArray()))
        .orElse(errors);
  }

  static Optional<MessageText> check(Instance instance, AnswerTree tree, ZonedDateTime now) {
    String label = label(instance.question());
    Object value = tree.get(instance.path());
    return new Check(instance.question(), label)
        .of(value)
        .or(() -> new DayCheck(instance, tree, now.toLocalDate(), label).of(value));
  }

  static String label(Component.Question question) {
    return Texts.show(question.face().label()).text();
  }

  private void fill(List<Component> parts, List<Object> at) {
    for (Component part : parts) {
      switch (part) {
        case Component.Question q -> question(q, AnswerTree.below(at, q.path()));
        case Component.Group g -> fill(g.parts(), AnswerTree.below(at, g.path()));
        case Component.Repeated r -> repeated(r, AnswerTree.below(at, r.path()));
        case Component.Words w -> {}
        case Component.Gap g -> {}
      }
    }
  }

  private void question(Component.Question question, List<Object> path) {
    String name = AnswerTree.name(path);
    here.add(name);
    if (question.standing().disabled()) {
      tree.remove(path);
      return;
    }
    if (question.input() instanceof Input.Upload) {
      Rows.File gone = rows.file();
      if (gone != null && gone.name().equals(name) && gone.number() < tree.size(path)) {
        ((List<?>) Objects.requireNonNull(tree.get(path))).remove(gone.number());
      }
      if (tree.size(path) == 0) {
        tree.remove(path);
      }
      return;
    }
    if (question.standing().readonly()) {
      question
          .standing()
          .preset()
          .filter(preset -> tree.get(path) == null)
          .ifPresent(preset -> tree.put(path, preset));
      return;
    }
    Reading reading = Reading.of(question, name, label(question), rows.posted(), country);
    if (reading.error() != null) {
      unreadable.put(name, reading.error());
    }
    if (reading.value() == null) {
      tree.remove(path);
    } else {
      tree.put(path, reading.value());
    }
  }

  private void repeated(Component.Repeated part, List<Object> path) {
    String count = Reading.one(rows.posted(), AnswerTree.name(path) + ".count");
    int before = Math.max(0, tree.size(path));
    int items =
        part.open() && !count.isEmpty() ? Rows.number(count) : Math.max(before, part.first());
    tree.resize(path, Math.min(items, Form.ITEMS));
    for (int i = 0; i < Math.min(items, Form.ITEMS); i++) {
      fill(part.parts(), AnswerTree.below(path, List.of(i)));
    }
  }
}
