package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceQuestion;
import org.sportel.catalogue.card.Category;
import org.sportel.platform.TenantId;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/**
 * What somebody typed and chose in the finder; a value that means nothing counts as not chosen.
 *
 * @param who {@code citizen}, {@code business} or empty for everybody
 * @param m a municipality's slug
 */
record FinderForm(String q, String category, String event, String who, String m, int page) {
  static final int PER_PAGE = 20;
  private static final int LAST_PAGE = 500;
  private static final List<String> WHO = List.of("citizen", "business");

  static FinderForm of(String q, String category, String event, String who, String m, String page) {
    var number = page.matches("[0-9]{1,3}") ? Integer.parseInt(page) : 1;
    return new FinderForm(
        q.length() > 200 ? q.substring(0, 200).strip() : q.strip(),
        Category.find(category).map(Category::code).orElse(""),
        Texts.knows("catalogue.event." + event) ? event : "",
        WHO.contains(who) ? who : "",
        m.strip(),
        Math.clamp(number, 1, LAST_PAGE));
  }

  ServiceQuestion question(Optional<TenantId> tenant) {
    return new ServiceQuestion(
        q,
        tenant,
        Category.find(category),
        Optional.of(event).filter(e -> !e.isEmpty()),
        Optional.of(who).filter(w -> !w.isEmpty()),
        page,
        PER_PAGE);
  }

  boolean filtered() {
    return !category.isEmpty() || !event.isEmpty() || !who.isEmpty() || !m.isEmpty();
  }

  boolean asked() {
    return !q.isEmpty() || filtered();
  }

  /** This question's address up to the page's number. */
  String pages(String path) {
    var rest = ServiceLinks.with(path, parameters());
    return rest + (rest.contains("?") ? "&" : "?") + "page=";
  }

  private Map<String, String> parameters() {
    var parameters = new LinkedHashMap<String, String>();
    parameters.put("q", q);
    parameters.put("category", category);
    parameters.put("event", event);
    parameters.put("who", who);
    parameters.put("m", m);
    return parameters;
  }

  /** Whom services are for. */
  static List<Option> people() {
    var options = new ArrayList<Option>();
    options.add(Option.of("", t("catalogue.finder.who.all")));
    WHO.forEach(who -> options.add(Option.of(who, t("catalogue.finder.who." + who))));
    return options;
  }

  static List<Option> categories() {
    var options = new ArrayList<Option>();
    options.add(Option.of("", t("catalogue.finder.category.all")));
    for (var category : Category.values()) {
      options.add(Option.of(category.code(), t("catalogue.category." + category)));
    }
    return options;
  }
}
