package org.sportel.problems.web;

import static org.sportel.web.Texts.t;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sportel.network.Tenant;
import org.sportel.problems.ProblemClock;
import org.sportel.problems.ProblemQuestion;
import org.sportel.problems.Problems;
import org.sportel.problems.figures.ProblemFigures;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemCategory;
import org.sportel.problems.model.ProblemStatus;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.MapPoint;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.springframework.stereotype.Component;

/** Map and list of problems, in a transaction. */
@Component
final class ProblemListPages {
  private static final int PER_PAGE = 25;
  private static final int MOST_DIGITS = 5;
  private static final int MOST_PLACES = 12;
  private static final Duration YEAR = Duration.ofDays(365);

  private final Problems problems;
  private final ProblemViews views;
  private final TownMaps maps;
  private final ProblemFigures figures;
  private final ProblemClock clock;

  ProblemListPages(
      Problems problems,
      ProblemViews views,
      TownMaps maps,
      ProblemFigures figures,
      ProblemClock clock) {
    this.problems = problems;
    this.views = views;
    this.maps = maps;
    this.figures = figures;
    this.clock = clock;
  }

  ProblemsPage of(Tenant tenant, ProblemsPage.Asked asked, String page) {
    var categories = views.categories();
    var question = ProblemQuestion.all().of(wanted(asked, categories), statuses(asked.status()));
    int count = problems.count(question);
    int number = Math.min(page(page), Math.max(1, (count + PER_PAGE - 1) / PER_PAGE));
    var found = problems.list(question, number, PER_PAGE);
    var path = "/m/" + tenant.slug() + "/problems";
    return new ProblemsPage(
        path,
        Texts.show(tenant.name()),
        tenant.live() && categories.values().stream().anyMatch(ProblemCategory::open),
        asked,
        options(categories),
        count,
        found.stream().map(problem -> row(problem, path, categories)).toList(),
        Paging.of(number, count, PER_PAGE, path + "?" + query(asked) + "page="),
        map(tenant, found, path, categories),
        sentence());
  }

  private static List<String> wanted(
      ProblemsPage.Asked asked, Map<String, ProblemCategory> categories) {
    return categories.containsKey(asked.category()) ? List.of(asked.category()) : List.of();
  }

  static Set<ProblemStatus> statuses(String asked) {
    return switch (asked) {
      case "open" -> ProblemQuestion.OPEN;
      case "closed" -> Set.of(ProblemStatus.CLOSED);
      default -> Set.of();
    };
  }

  static int page(String typed) {
    boolean whole =
        !typed.isEmpty()
            && typed.length() <= MOST_DIGITS
            && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? Math.max(1, Integer.parseInt(typed)) : 1;
  }

  static List<Option> options(Map<String, ProblemCategory> categories) {
    return categories.values().stream()
        .map(one -> Option.of(one.code(), Texts.show(one.name()).text()))
        .toList();
  }

  private static String query(ProblemsPage.Asked asked) {
    return (asked.status().isEmpty() ? "" : "status=" + encoded(asked.status()) + "&")
        + (asked.category().isEmpty() ? "" : "category=" + encoded(asked.category()) + "&");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static List<Cell> row(
      Problem problem, String path, Map<String, ProblemCategory> categories) {
    return List.of(
        Cell.link(problem.number(), path + "/" + problem.number()),
        Cell.of(ProblemViews.name(categories, problem.category())),
        Cell.of(ProblemViews.place(problem)),
        Cell.of(Texts.shortDateTime(problem.dates().reported())),
        Cell.tag(ProblemViews.status(problem), ProblemViews.tone(problem.status())));
  }

  private ProblemsPage.TownMap map(
      Tenant tenant, List<Problem> found, String path, Map<String, ProblemCategory> categories) {
    var places = maps.places();
    var drawing = TownMaps.whole(tenant, places);
    var points =
        found.stream()
            .filter(problem -> problem.spot().point().isPresent())
            .map(problem -> point(problem, path, categories))
            .filter(point -> drawing.shows(point.lat(), point.lon()))
            .toList();
    return new ProblemsPage.TownMap(drawing, points, named(places), maps.ground(drawing));
  }

  static List<MapPoint> named(List<TownMaps.Place> places) {
    return places.stream()
        .limit(MOST_PLACES)
        .map(place -> new MapPoint(place.name(), place.point().lat(), place.point().lon(), ""))
        .toList();
  }

  private static MapPoint point(
      Problem problem, String path, Map<String, ProblemCategory> categories) {
    var point = problem.spot().point().orElseThrow();
    return new MapPoint(
        problem.number() + " " + ProblemViews.name(categories, problem.category()),
        point.lat(),
        point.lon(),
        path + "/" + problem.number());
  }

  /** A share without anything below it is none. */
  private String sentence() {
    var now = clock.now();
    var sum = figures.since(now.minus(YEAR), now);
    if (sum.received() == 0) {
      return "";
    }
    var told = t("problems.figures.year", sum.received(), sum.closed());
    return sum.due() == 0
        ? told
        : told + " " + t("problems.figures.onTime", sum.onTime(), sum.due());
  }
}
