package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.intake.BeginDraft;
import org.sportel.network.limits.PublicLimits;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Begins an application on the public pages. */
@Controller
final class BeginController {
  private final FindDraft places;
  private final BeginDraft beginDraft;
  private final PublicLimits limits;
  private final ApplyController.Surroundings here;

  BeginController(
      FindDraft places,
      BeginDraft beginDraft,
      PublicLimits limits,
      ApplyController.Surroundings here) {
    this.places = places;
    this.beginDraft = beginDraft;
    this.limits = limits;
    this.here = here;
  }

  /** Goes on where the person was. */
  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}/go-on")
  String goOn(@PathVariable String slug, @PathVariable String code, HttpServletRequest request) {
    return "redirect:"
        + places
            .open(request, code)
            .map(DraftInHand::goesOn)
            .orElseGet(() -> new ApplyLinks(slug, FindDraft.code(code).value()).start());
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/apply/{code}")
  String begin(
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var held = limits.held(CostlyDeeds.BEGIN, request, response, model);
    if (held.isPresent()) {
      return held.get();
    }
    var wanted = FindDraft.code(code);
    var key = beginDraft.key();
    here.transactions()
        .run(here.current().scope(), () -> beginDraft.begin(key, wanted, Texts.lang()));
    var links = new ApplyLinks(here.current().get().slug(), wanted.value());
    DraftCookie.write(key, DraftCookie.Stay.chosen(request), links, request, response);
    return "redirect:" + links.who();
  }
}
