package org.sportel.problems.web;

import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Point;
import org.sportel.platform.Transactions;
import org.sportel.problems.TypedAnswers;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.sportel.web.components.MapPicture;
import org.sportel.web.components.MapPoint;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The way to a report: what, where, and how it looks. Works without scripts; the map is a picture
 * whose clicks the browser sends by itself.
 */
@Controller
final class ReportController {
  /** Names of places have letters beyond those that a picture has without an encoding. */
  private static final MediaType SVG = new MediaType("image", "svg+xml", StandardCharsets.UTF_8);

  private final ReportPages pages;
  private final TownMaps maps;
  private final CurrentTenant current;
  private final Transactions transactions;

  ReportController(
      ReportPages pages, TownMaps maps, CurrentTenant current, Transactions transactions) {
    this.pages = pages;
    this.maps = maps;
    this.current = current;
    this.transactions = transactions;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}/problems/new")
  String kind(Model model) {
    model.addAttribute(
        "page",
        transactions.read(current.scope(), () -> pages.kinds(current.get(), FieldErrors.none())));
    return "problems/web/reportKindPage";
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/problems/where")
  String where(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    var asked = ReportAsked.of(sent);
    if (asked.category().isEmpty()) {
      response.setStatus(422);
      model.addAttribute(
          "page",
          transactions.read(
              current.scope(),
              () ->
                  pages.kinds(
                      current.get(),
                      FieldErrors.none().with("category", "problems.kind.missing"))));
      return "problems/web/reportKindPage";
    }
    var click = ReportAsked.one(sent, "at.x");
    if (!click.isEmpty()) {
      var there = clicked(asked, click, ReportAsked.one(sent, "at.y"));
      int closer = Math.min(asked.zoom() + 1, TownMaps.DEEPEST);
      return "redirect:"
          + ReportPages.path(current.get())
          + "/where?"
          + asked.at(there, "", closer).query();
    }
    return place(asked, ReportAsked.one(sent, "q"), FieldErrors.none(), response, model);
  }

  /** The picture that is clicked, with a cross where somebody clicked last. */
  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/problems/map.svg")
  ResponseEntity<String> map(@RequestParam MultiValueMap<String, String> sent) {
    var asked = ReportAsked.of(sent);
    return ResponseEntity.ok()
        .contentType(SVG)
        .body(
            transactions.read(
                current.scope(),
                () -> {
                  var places = maps.places();
                  var drawing = pages.drawing(current.get(), asked, places);
                  var named = ProblemListPages.named(places);
                  return ReportAsked.one(sent, "over").isEmpty()
                      ? MapPicture.of(drawing, named, cross(asked))
                      : MapPicture.over(drawing, named, cross(asked));
                }));
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/problems/details")
  String details(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse response, Model model) {
    var asked = ReportAsked.of(sent);
    if (asked.spot().unknown()) {
      response.setStatus(422);
      var errors = FieldErrors.none().with("address", "problems.place.missing");
      return place(asked, "", errors, response, model);
    }
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () ->
                pages.words(
                    current.get(),
                    asked,
                    new ReportWordsPage.Typed("", "", "", ""),
                    TypedAnswers.read(sent),
                    FieldErrors.none())));
    return "problems/web/reportWordsPage";
  }

  private String place(
      ReportAsked asked,
      String searched,
      FieldErrors errors,
      HttpServletResponse response,
      Model model) {
    var shown =
        transactions.read(
            current.scope(), () -> pages.place(current.get(), asked, searched, errors));
    shown.ground().ifPresent(ground -> ImageSources.admit(ground.origin(), response));
    model.addAttribute("page", shown);
    return "problems/web/reportPlacePage";
  }

  private Point clicked(ReportAsked asked, String x, String y) {
    var drawing =
        transactions.read(
            current.scope(), () -> pages.drawing(current.get(), asked, maps.places()));
    var there = MapPicture.clicked(drawing, x, y);
    return new Point(there.lat(), there.lon());
  }

  private static Optional<MapPoint> cross(ReportAsked asked) {
    return asked.point().map(there -> new MapPoint("", there.lat(), there.lon(), ""));
  }
}
