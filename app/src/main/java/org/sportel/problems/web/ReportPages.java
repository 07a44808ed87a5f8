package org.sportel.problems.web;

import static org.sportel.web.Texts.t;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.deadlines.Explanations;
import org.sportel.documents.FileLimits;
import org.sportel.network.Tenant;
import org.sportel.problems.ProblemCategories;
import org.sportel.problems.Problems;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Link;
import org.sportel.web.components.MapDrawing;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** The steps of a report, in a transaction. */
@Component
final class ReportPages {
  private static final int NEAR_METRES = 200;
  private static final int MOST_NEAR = 5;
  private static final int MOST_LISTED = 12;

  private final ProblemCategories categories;
  private final Problems problems;
  private final TownMaps maps;
  private final FileLimits limits;

  ReportPages(ProblemCategories categories, Problems problems, TownMaps maps, FileLimits limits) {
    this.categories = categories;
    this.problems = problems;
    this.maps = maps;
    this.limits = limits;
  }

  ReportKindPage kinds(Tenant tenant, FieldErrors errors) {
    var groups = new LinkedHashMap<String, List<Option>>();
    for (var category : categories.open()) {
      groups
          .computeIfAbsent(Texts.show(category.group()).text(), name -> new java.util.ArrayList<>())
          .add(
              new Option(
                  category.code(),
                  Texts.show(category.name()).text(),
                  Texts.show(category.description()).text()));
    }
    return new ReportKindPage(
        path(tenant),
        groups.entrySet().stream()
            .map(group -> new ReportKindPage.Group(group.getKey(), group.getValue()))
            .toList(),
        errors);
  }

  ReportPlacePage place(Tenant tenant, ReportAsked asked, String searched, FieldErrors errors) {
    var places = maps.places();
    var found =
        searched.isEmpty()
            ? places.subList(0, Math.min(places.size(), MOST_LISTED))
            : TownMaps.named(places, searched);
    var path = path(tenant);
    var drawing = drawing(tenant, asked, places);
    var ground = maps.ground(drawing);
    return new ReportPlacePage(
        path,
        name(asked),
        asked,
        searched,
        found.stream().map(place -> link(path, asked, place)).toList(),
        path + "/map.svg?" + asked.query() + (ground.isPresent() ? "&over=1" : ""),
        asked.zoom() > 1 && asked.point().isPresent()
            ? path
                + "/where?"
                + new ReportAsked(
                        asked.category(), asked.point(), asked.address(), asked.zoom() - 1)
                    .query()
            : "",
        drawing,
        ground,
        errors);
  }

  /** The map that is clicked: as wide as the town at first, closer with each click. */
  MapDrawing drawing(Tenant tenant, ReportAsked asked, List<TownMaps.Place> places) {
    return asked
        .point()
        .map(point -> TownMaps.around(tenant, places, point, asked.zoom() - 1))
        .orElseGet(() -> TownMaps.whole(tenant, places));
  }

  ReportWordsPage words(
      Tenant tenant,
      ReportAsked asked,
      ReportWordsPage.Typed typed,
      Map<String, List<String>> answers,
      FieldErrors errors) {
    var category = categories.taken(asked.category());
    var path = path(tenant);
    return new ReportWordsPage(
        path,
        Texts.show(category.name()).text(),
        asked,
        asked.address().isEmpty() ? asked.lat() + ", " + asked.lon() : asked.address(),
        near(path, asked),
        promise(category),
        category.attributes(),
        answers,
        typed,
        limits.megabytes(),
        UUID.randomUUID().toString(),
        errors);
  }

  private List<Link> near(String path, ReportAsked asked) {
    return asked
        .point()
        .map(point -> problems.near(point, asked.category(), NEAR_METRES, MOST_NEAR))
        .orElse(List.of())
        .stream()
        .map(
            problem ->
                new Link(
                    t(
                        "problems.near.line",
                        problem.number(),
                        ProblemViews.place(problem),
                        Texts.date(problem.dates().reported())),
                    path + "/" + problem.number()))
        .toList();
  }

  static String promise(ProblemCategory category) {
    return category
        .time()
        .map(time -> t("problems.promise", Explanations.length(time.length(), time.unit())))
        .orElse("");
  }

  private String name(ReportAsked asked) {
    return Texts.show(categories.taken(asked.category()).name()).text();
  }

  private static Link link(String path, ReportAsked asked, TownMaps.Place place) {
    var text = place.address().isEmpty() ? place.name() : place.name() + ", " + place.address();
    return new Link(text, path + "/where?" + asked.at(place.point(), place.name(), 3).query());
  }

  static String path(Tenant tenant) {
    return "/m/" + tenant.slug() + "/problems";
  }
}
