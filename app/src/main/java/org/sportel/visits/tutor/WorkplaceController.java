package org.sportel.visits.tutor;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.visits.web.Here;
import org.sportel.web.Access;
import org.sportel.web.ClearSite;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** The computer in a centre at which people use services on their own accounts. */
@Controller
final class WorkplaceController {
  private final Here here;
  private final Centres centres;

  WorkplaceController(Here here, Centres centres) {
    this.here = here;
    this.centres = centres;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/workplace")
  String start(@PathVariable String slug, @PathVariable String code, Model model) {
    var name = Texts.show(centre(code).name());
    model.addAttribute("page", new WorkplacePage(Workplace.path(slug, code), name));
    return "visits/tutor/workplacePage";
  }

  /** Begins a session; from now on every page offers to end it. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/centres/{code}/workplace")
  String begin(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    centre(code);
    Workplace.begin(slug, code, request, response);
    return "redirect:/m/" + slug;
  }

  /** Ends it where one runs: whatever the browser holds of this site is forgotten. */
  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/centres/{code}/workplace/end")
  String end(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    if (Workplace.at(request).isPresent()) {
      var session = request.getSession(false);
      if (session != null) {
        session.invalidate();
      }
      ClearSite.withCookies(response);
    }
    return "redirect:" + Workplace.path(slug, code) + "?ended";
  }

  private Centre centre(String code) {
    return here.read(() -> centres.byCode(code))
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }
}
