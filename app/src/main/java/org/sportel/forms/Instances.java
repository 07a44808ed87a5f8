package org.sportel.forms;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.feel.Expression;
import org.sportel.feel.FeelFailed;

/** Lays a form's questions out over the answers and decides which are hidden. */
final class Instances {
  private static final int ROUNDS = 10;

  private final AnswerTree tree;
  private final ZonedDateTime now;
  private final List<Instance> found = new ArrayList<>();

  private Instances(AnswerTree tree, ZonedDateTime now) {
    this.tree = tree;
    this.now = now;
  }

  static List<Instance> of(List<Component> parts, AnswerTree tree, ZonedDateTime now) {
    Instances instances = new Instances(tree, now);
    instances.walk(parts, List.of(), tree.root(), false);
    return instances.found;
  }

  /**
   * Takes out of the answers what is hidden, until nothing changes: an answer that disappears may
   * hide or show others.
   */
  static List<Instance> settle(List<Component> parts, AnswerTree tree, ZonedDateTime now) {
    Set<String> before = Set.of();
    List<Instance> instances = List.of();
    for (int round = 0; round < ROUNDS; round++) {
      instances = of(parts, tree, now);
      Set<String> hidden =
          instances.stream()
              .filter(Instance::hidden)
              .map(Instance::name)
              .collect(Collectors.toSet());
      if (round > 0 && hidden.equals(before)) {
        return instances;
      }
      before = hidden;
      instances.stream().filter(Instance::hidden).forEach(instance -> tree.remove(instance.path()));
    }
    return instances;
  }

  /** Whether a part by itself is hidden, with the answers as they are. */
  static boolean hides(Optional<Expression> condition, Map<String, ?> data, ZonedDateTime now) {
    try {
      return condition.isPresent() && condition.get().test(data, now);
    } catch (FeelFailed failed) {
      // a condition that cannot be decided hides nothing: a question too many harms less than a
      // lost one
      return false;
    }
  }

  /** What a condition inside an item of a list sees: everything, the item's own answers first. */
  static Map<String, Object> scope(Map<String, ?> outer, Object inner, int position) {
    Map<String, Object> scope = new LinkedHashMap<>(outer);
    scope.put("parent", outer);
    if (inner instanceof Map<?, ?> map) {
      scope.putAll(AnswerTree.map(map));
      scope.put("this", inner);
    }
    if (position > 0) {
      scope.put("i", List.of(position));
    }
    return scope;
  }

  private void walk(List<Component> parts, List<Object> at, Map<String, ?> scope, boolean hidden) {
    for (Component part : parts) {
      boolean gone = hidden || hides(part.face().hide(), scope, now);
      switch (part) {
        case Component.Question q ->
            found.add(new Instance(q, AnswerTree.below(at, q.path()), gone));
        case Component.Group g -> {
          List<Object> path = AnswerTree.below(at, g.path());
          Object inner = g.path().isEmpty() ? null : tree.get(path);
          walk(g.parts(), path, inner == null ? scope : scope(scope, inner, 0), gone);
        }
        case Component.Repeated r -> repeated(r, AnswerTree.below(at, r.path()), scope, gone);
        case Component.Words w -> {}
        case Component.Gap g -> {}
      }
    }
  }

  private void repeated(
      Component.Repeated part, List<Object> path, Map<String, ?> scope, boolean hidden) {
    int count = Math.min(tree.size(path), Form.ITEMS);
    for (int i = 0; i < count; i++) {
      List<Object> item = AnswerTree.below(path, List.of(i));
      Object inner = tree.get(item);
      walk(part.parts(), item, inner == null ? scope : scope(scope, inner, i + 1), hidden);
    }
  }
}
