package org.sportel.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The answers while they are worked on: maps and lists that may be changed, a copy of what was
 * given.
 */
final class AnswerTree {
  private final Map<String, Object> root;

  AnswerTree(Map<String, ?> answers) {
    this.root = copy(answers);
  }

  Map<String, Object> root() {
    return root;
  }

  /** The name of a place in a page's fields: {@code owners.0.name}. */
  static String name(List<?> path) {
    return path.stream().map(String::valueOf).collect(Collectors.joining("."));
  }

  static List<Object> below(List<?> path, List<?> more) {
    List<Object> longer = new ArrayList<>(path);
    longer.addAll(more);
    return longer;
  }

  @Nullable Object get(List<?> path) {
    Object at = root;
    for (Object step : path) {
      at =
          switch (at) {
            case Map<?, ?> map -> map.get(String.valueOf(step));
            case List<?> list when step instanceof Integer i && i < list.size() -> list.get(i);
            case null, default -> null;
          };
    }
    return at;
  }

  int size(List<?> path) {
    return get(path) instanceof List<?> list ? list.size() : -1;
  }

  void put(List<?> path, Object value) {
    Object parent = parent(path);
    Object last = path.getLast();
    if (parent instanceof Map<?, ?>) {
      map(parent).put(String.valueOf(last), value);
    } else if (last instanceof Integer i) {
      list(parent).set(i, value);
    }
  }

  void remove(List<?> path) {
    if (get(path.subList(0, path.size() - 1)) instanceof Map<?, ?> parent) {
      parent.remove(String.valueOf(path.getLast()));
    }
  }

  /** Makes the list at the place have so many items, each a map. */
  void resize(List<?> path, int count) {
    if (!(get(path) instanceof List<?>)) {
      put(path, new ArrayList<Object>());
    }
    List<Object> list = list(java.util.Objects.requireNonNull(get(path)));
    while (list.size() > count) {
      list.removeLast();
    }
    while (list.size() < count) {
      list.add(new LinkedHashMap<String, Object>());
    }
    list.replaceAll(item -> item instanceof Map<?, ?> ? item : new LinkedHashMap<String, Object>());
  }

  /** Drops rows and groups in which nothing was answered; a list without rows stays as such. */
  void prune() {
    prune(root, false);
  }

  /** Drops everything in which nothing was answered. */
  void pruneAll() {
    prune(root, true);
  }

  private static void prune(Map<String, Object> map, boolean lists) {
    map.values().removeIf(value -> isEmpty(value, lists));
  }

  private static boolean isEmpty(Object value, boolean lists) {
    return switch (value) {
      case Map<?, ?> inner -> {
        prune(map(inner), lists);
        yield inner.isEmpty();
      }
      case List<?> items -> {
        items.removeIf(item -> item instanceof Map<?, ?> row && isEmptyRow(map(row), lists));
        yield lists && items.isEmpty();
      }
      default -> false;
    };
  }

  /** A row of which only ticks are known, and none is set, was not filled in. */
  private static boolean isEmptyRow(Map<String, Object> row, boolean lists) {
    prune(row, lists);
    return row.values().stream().allMatch(Boolean.FALSE::equals);
  }

  private Object parent(List<?> path) {
    Object at = root;
    for (int i = 0; i < path.size() - 1; i++) {
      Object step = path.get(i);
      boolean listNext = path.get(i + 1) instanceof Integer;
      at =
          at instanceof Map<?, ?>
              ? entry(map(at), String.valueOf(step), listNext)
              : item(list(at), step);
    }
    return at;
  }

  private static Object entry(Map<String, Object> map, String key, boolean wantsList) {
    Object next = map.get(key);
    if (next != null && (wantsList ? next instanceof List<?> : next instanceof Map<?, ?>)) {
      return next;
    }
    Object made = wantsList ? new ArrayList<Object>() : new LinkedHashMap<String, Object>();
    map.put(key, made);
    return made;
  }

  private static Object item(List<Object> list, Object index) {
    while (list.size() <= (Integer) index) {
      list.add(new LinkedHashMap<String, Object>());
    }
    return list.get((Integer) index);
  }

  @SuppressWarnings("unchecked")
  static Map<String, Object> map(Object value) {
    return (Map<String, Object>) value;
  }

  @SuppressWarnings("unchecked")
  private static List<Object> list(Object value) {
    return (List<Object>) value;
  }

  private static Map<String, Object> copy(Map<?, ?> map) {
    Map<String, Object> copy = new LinkedHashMap<>();
    map.forEach(
        (key, value) -> {
          if (value != null) {
            copy.put(String.valueOf(key), copyOf(value));
          }
        });
    return copy;
  }

  private static Object copyOf(Object value) {
    return switch (value) {
      case Map<?, ?> map -> copy(map);
      case List<?> list ->
          list.stream().map(AnswerTree::copyOf).collect(Collectors.toCollection(ArrayList::new));
      default -> value;
    };
  }
}
