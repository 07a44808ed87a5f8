package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.sportel.catalogue.card.Category;

/** The categories that have services, as links. */
final class Subjects {
  private Subjects() {}

  static List<FinderPage.Subject> of(Map<Category, Long> counts, String path) {
    return Arrays.stream(Category.values())
        .filter(counts::containsKey)
        .map(
            category ->
                new FinderPage.Subject(
                    t("catalogue.category." + category),
                    ServiceLinks.with(path, Map.of("category", category.code())),
                    counts.getOrDefault(category, 0L)))
        .toList();
  }
}
