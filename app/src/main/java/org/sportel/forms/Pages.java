package org.sportel.forms;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sportel.platform.LocalText;

/**
 * Splits a form into steps: each group and list at the top is one, and each question that stands
 * alone.
 */
final class Pages {
  private Pages() {}

  static List<FormPage> of(List<Component> components) {
    List<FormPage> pages = new ArrayList<>();
    List<Component> before = new ArrayList<>();
    for (Component component : components) {
      before.add(component);
      if (title(component) instanceof LocalText title) {
        pages.add(new FormPage(code(component), title, before));
        before = new ArrayList<>();
      }
    }
    if (!before.isEmpty() && !pages.isEmpty()) {
      FormPage last = pages.removeLast();
      List<Component> parts = new ArrayList<>(last.parts());
      parts.addAll(before);
      pages.add(new FormPage(last.code(), last.title(), parts));
    }
    return List.copyOf(pages);
  }

  private static String code(Component component) {
    String id = component.face().id().replaceAll("[^A-Za-z0-9_-]", "-");
    return id.isEmpty() ? "questions" : id;
  }

  private static @Nullable LocalText title(Component component) {
    return switch (component) {
      case Component.Question q -> q.face().label();
      case Component.Group g -> g.parts().isEmpty() ? null : g.face().label();
      case Component.Repeated r -> r.face().label();
      case Component.Words w -> null;
      case Component.Gap g -> null;
    };
  }

  /** Whether there is anything to ask: a question or a list that is not hidden. */
  static boolean asks(FormPage page, AnswerTree tree, ZonedDateTime now) {
    return page.parts().stream()
        .anyMatch(
            part ->
                part instanceof Component.Repeated
                    ? !Instances.hides(part.face().hide(), tree.root(), now)
                    : Instances.of(List.of(part), tree, now).stream().anyMatch(i -> !i.hidden())
                        || part instanceof Component.Group g && holdsList(g, tree, now));
  }

  private static boolean holdsList(Component.Group group, AnswerTree tree, ZonedDateTime now) {
    return !Instances.hides(group.face().hide(), tree.root(), now)
        && group.parts().stream().anyMatch(Component.Repeated.class::isInstance);
  }
}
