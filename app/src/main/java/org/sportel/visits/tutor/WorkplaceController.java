package org.sportel.visits.tutor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.visits.hall.Pairing;
import org.sportel.visits.model.DeviceKind;
import org.sportel.web.Access;
import org.sportel.web.ClearSite;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The computer in a centre at which people use services on their own accounts. It is paired like a
 * kiosk, so that nobody takes any other screen for one.
 */
@Controller
final class WorkplaceController {
  private static final DeviceKind KIND = DeviceKind.WORKPLACE;

  private final Pairing pairing;

  WorkplaceController(Pairing pairing) {
    this.pairing = pairing;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/workplace")
  String start(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      Model model) {
    return pairing.show(
        code,
        KIND,
        request,
        model,
        (device, centre) -> {
          var name = Texts.show(centre.name());
          model.addAttribute("page", new WorkplacePage(Workplace.path(slug, code), name));
          return "visits/tutor/workplacePage";
        });
  }

  /** Begins a session; from now on every page offers to end it. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/workplace")
  String begin(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return pairing.show(
        code,
        KIND,
        request,
        model,
        (device, centre) -> {
          Workplace.begin(slug, code, request, response);
          return "redirect:/m/" + slug;
        });
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/workplace/pair")
  String pair(
      @PathVariable String code,
      @RequestParam(name = "code", defaultValue = "") String typed,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    return pairing.pair(code, KIND, typed, request, response, model);
  }

  /**
   * Ends a session where one runs: whatever the browser holds of this site is forgotten. What makes
   * it a workplace is forgotten too, so it pairs itself anew with a code that is good once.
   */
  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/workplace/end")
  String end(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var path = Workplace.path(slug, code);
    pairing.centre(code);
    if (Workplace.at(request).isEmpty()) {
      return "redirect:" + path + "?ended";
    }
    var again = pairing.renewed(code, KIND, request);
    var session = request.getSession(false);
    if (session != null) {
      session.invalidate();
    }
    ClearSite.withCookies(response);
    return "redirect:" + path + again.map(one -> "/again?with=" + one).orElse("?ended");
  }

  /** Where the browser comes right after it was made to forget everything. */
  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/workplace/again")
  String again(
      @PathVariable String slug,
      @PathVariable String code,
      @RequestParam(defaultValue = "") String with,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var view = pairing.pair(code, KIND, with, request, response, model);
    return view.startsWith("redirect:") ? view + "?ended" : view;
  }
}
