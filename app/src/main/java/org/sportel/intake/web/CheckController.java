package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.sportel.casework.NewCase;
import org.sportel.intake.needs.ChosenNeeds;
import org.sportel.intake.needs.SubmitWithNeeds;
import org.sportel.intake.speed.SpeedChoice;
import org.sportel.network.limits.PublicLimits;
import org.sportel.web.Access;
import org.sportel.web.PanelContent;
import org.sportel.web.Panels;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Shows an application once more and sends it. */
@Controller
final class CheckController {
  private final FindDraft places;
  private final ApplyController.Surroundings here;
  private final SubmitWithNeeds submitWithNeeds;
  private final PublicLimits limits;
  private final MailBudget mails;
  private final Shown shown;

  /** What stands beside the answers. */
  @Component
  record Shown(Panels panels, SpeedChoice speeds) {}

  CheckController(
      FindDraft places,
      ApplyController.Surroundings here,
      SubmitWithNeeds submitWithNeeds,
      PublicLimits limits,
      MailBudget mails,
      Shown shown) {
    this.places = places;
    this.here = here;
    this.submitWithNeeds = submitWithNeeds;
    this.limits = limits;
    this.mails = mails;
    this.shown = shown;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}/check")
  String check(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      Model model) {
    var found = places.find(request, code);
    if (found.isEmpty() || found.get().draft().sent().isPresent()) {
      return elsewhere(slug, code, found.isPresent());
    }
    return show(found.get(), List.of(), model);
  }

  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/apply/{code}/check")
  String send(
      @PathVariable String slug,
      @PathVariable String code,
      @RequestParam(defaultValue = "") List<String> needs,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var found = places.find(request, code);
    if (found.isEmpty() || found.get().draft().sent().isPresent()) {
      return elsewhere(slug, code, found.isPresent());
    }
    var place = found.get();
    if (!MissingSteps.of(place).isEmpty()) {
      response.setStatus(422);
      return show(place, needs, model);
    }
    var held = limits.held(CostlyDeeds.SEND, request, response, model);
    if (held.isPresent()) {
      return held.get();
    }
    boolean mail = mails.take(place.draft().person().email());
    here.transactions()
        .write(
            here.current().scope(),
            () -> {
              places.speak(place, Texts.lang());
              return submitWithNeeds.submit(
                  place.key(), NewCase.Submission.online(), mail, ChosenNeeds.of(needs));
            });
    return "redirect:" + place.links().receipt();
  }

  private String show(DraftInHand place, List<String> needs, Model model) {
    var version = place.card().version().value();
    var seen =
        here.transactions()
            .read(
                here.current().scope(),
                () -> new Seen(speed(place), shown.panels().of("intake.service", version)));
    model.addAttribute(
        "page",
        new CheckPage(
            place.head(place.links().check()),
            Summaries.of(place, seen.speed()),
            BeforeYouStart.fees(place.card()),
            MissingSteps.of(place),
            needs,
            seen.panels()));
    return "intake/web/checkPage";
  }

  private record Seen(String speed, List<PanelContent> panels) {}

  private String speed(DraftInHand place) {
    return place.card().expressTime().isPresent()
        ? shown.speeds().told(place.card(), place.speed())
        : "";
  }

  private static String elsewhere(String slug, String code, boolean sent) {
    var links = new ApplyLinks(slug, FindDraft.code(code).value());
    return "redirect:" + (sent ? links.receipt() : links.start());
  }
}
