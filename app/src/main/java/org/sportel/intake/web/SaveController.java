package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.sportel.intake.SaveForLater;
import org.sportel.network.limits.PublicLimits;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Gives a code by which an application is taken up again later. */
@Controller
final class SaveController {
  private final FindDraft places;
  private final ApplyController.Surroundings here;
  private final SaveForLater saveForLater;
  private final PublicLimits limits;
  private final MailBudget mails;

  SaveController(
      FindDraft places,
      ApplyController.Surroundings here,
      SaveForLater saveForLater,
      PublicLimits limits,
      MailBudget mails) {
    this.places = places;
    this.here = here;
    this.saveForLater = saveForLater;
    this.limits = limits;
    this.mails = mails;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}/save")
  String offer(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      Model model) {
    return places
        .open(request, code)
        .map(place -> show(place, "", mails.reaches(place.draft().person().email()), model))
        .orElseGet(() -> "redirect:" + new ApplyLinks(slug, FindDraft.code(code).value()).start());
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/apply/{code}/save")
  String save(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var found = places.open(request, code);
    if (found.isEmpty()) {
      return "redirect:" + new ApplyLinks(slug, FindDraft.code(code).value()).start();
    }
    var held = limits.held(CostlyDeeds.SAVE, request, response, model);
    if (held.isPresent()) {
      return held.get();
    }
    var place = found.get();
    var person = place.draft().person();
    boolean mailed = person.check().isEmpty() && mails.take(person.email());
    var resume =
        here.transactions()
            .write(here.current().scope(), () -> saveForLater.save(place.key(), mailed));
    if (request.getParameter("shared") != null) {
      DraftCookie.forget(place.links(), request, response);
    } else if (request.getParameter("keep") != null) {
      DraftCookie.write(place.key(), DraftCookie.Stay.KEPT, place.links(), request, response);
    }
    return show(place, resume.text(), mailed, model);
  }

  private static String show(DraftInHand place, String code, boolean mailed, Model model) {
    model.addAttribute(
        "page",
        new ResumePage.Saved(
            place.head(place.links().check()),
            code,
            ApplyLinks.resume(place.tenant().slug()),
            mailed ? place.draft().person().email() : "",
            Texts.date(place.draft().expiresAt())));
    return "intake/web/savedPage";
  }
}
