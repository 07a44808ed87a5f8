package org.sportel.visits.hall;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sportel.visits.model.DeviceKind;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;

/** The screen in the hall. */
@Controller
final class DisplayController {
  private final Pairing pairing;
  private final HallPages pages;

  DisplayController(Pairing pairing, HallPages pages) {
    this.pairing = pairing;
    this.pages = pages;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/display")
  String display(@PathVariable String code, HttpServletRequest request, Model model) {
    return pairing.show(
        code,
        DeviceKind.DISPLAY,
        request,
        model,
        (device, centre) -> {
          var board = pages.board(centre);
          model.addAttribute(
              "page",
              new DisplayPage(
                  pairing.path(code, DeviceKind.DISPLAY),
                  Texts.show(centre.name()),
                  board,
                  Tag.of(board)));
          return "visits/hall/displayPage";
        });
  }

  /** What has changed since the tag that the display holds; otherwise nothing (304). */
  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/display/now")
  @Nullable String now(
      @PathVariable String code, HttpServletRequest request, WebRequest asked, Model model) {
    var view =
        pairing.show(
            code,
            DeviceKind.DISPLAY,
            request,
            model,
            (device, centre) -> {
              var board = pages.board(centre);
              model.addAttribute("page", board);
              return asked.checkNotModified(Tag.of(board)) ? "" : "visits/hall/hallBoard";
            });
    return view.isEmpty() ? null : view;
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/display/pair")
  String pair(
      @PathVariable String code,
      @RequestParam(name = "code", defaultValue = "") String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return pairing.pair(code, DeviceKind.DISPLAY, typed, request, response, model);
  }
}
