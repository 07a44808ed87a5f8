package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.documents.FileLimits;
import org.sportel.intake.Person;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Units;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.ClearSite;
import org.sportel.web.FieldErrors;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;

/** Tells what an application needs and asks who applies. */
@Controller
final class ApplyController {
  private final FindDraft places;
  private final Services services;
  private final Units units;
  private final FileLimits fileLimits;
  private final Surroundings here;

  /** Where the request is and how it reaches the database. */
  @org.springframework.stereotype.Component
  record Surroundings(CurrentTenant current, Transactions transactions) {}

  ApplyController(
      FindDraft places, Services services, Units units, FileLimits fileLimits, Surroundings here) {
    this.places = places;
    this.services = services;
    this.units = units;
    this.fileLimits = fileLimits;
    this.here = here;
  }

  @Access(Rule.PUBLIC)
  @GetMapping("/m/{slug}/apply/{code}")
  String start(@PathVariable String code, HttpServletRequest request, Model model) {
    var tenant = here.current().get();
    var wanted = FindDraft.code(code);
    boolean begun = places.open(request, code).isPresent();
    model.addAttribute(
        "page",
        here.transactions()
            .read(
                here.current().scope(),
                () -> {
                  ServiceCard card =
                      services
                          .find(wanted)
                          .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
                  return new StartPage(
                      new ApplyLinks(tenant.slug(), wanted.value()),
                      Texts.show(tenant.name()),
                      Texts.show(card.title()),
                      BeforeYouStart.of(card, units.byCode(card.unit())),
                      card.online() && tenant.live(),
                      begun,
                      request.getParameter("closed") != null,
                      new StartPage.Limits(
                          fileLimits.megabytes(), fileLimits.files(), fileLimits.kinds()));
                }));
    return "intake/web/startPage";
  }

  /** Leaves the application, at a computer that others use too. */
  @Access(Rule.PUBLIC)
  @PostMapping("/m/{slug}/apply/{code}/close")
  String close(
      @PathVariable String slug,
      @PathVariable String code,
      HttpServletRequest request,
      HttpServletResponse response) {
    var links = new ApplyLinks(slug, FindDraft.code(code).value());
    DraftCookie.forget(links, request, response);
    ClearSite.all(response);
    return "redirect:" + links.start() + "?closed";
  }

  @Access(Rule.PUBLIC)
  @GetMapping({"/m/{slug}/apply/{code}/who", "/m/{slug}/apply/{code}/who/{part}"})
  String who(
      @PathVariable String slug,
      @PathVariable String code,
      @PathVariable(required = false) @Nullable String part,
      HttpServletRequest request,
      Model model) {
    var asked = part(part);
    return places
        .open(request, code)
        .map(place -> show(place, asked, place.draft().person(), FieldErrors.none(), model))
        .orElseGet(() -> "redirect:" + new ApplyLinks(slug, FindDraft.code(code).value()).start());
  }

  @Access(Rule.PUBLIC)
  @PostMapping({"/m/{slug}/apply/{code}/who", "/m/{slug}/apply/{code}/who/{part}"})
  String answer(
      @PathVariable String slug,
      @PathVariable String code,
      @PathVariable(required = false) @Nullable String part,
      HttpServletRequest request,
      HttpServletResponse response,
      Model model) {
    var asked = part(part);
    var found = places.open(request, code);
    if (found.isEmpty()) {
      return "redirect:" + new ApplyLinks(slug, FindDraft.code(code).value()).start();
    }
    var place = found.get();
    var person = Posted.person(request, place.draft().person()).in(place.tenant().country());
    var errors = asked.errors(person);
    var kept = places.keep(place, place.draft().with(person));
    if (!errors.isEmpty() && !Steps.saves(request)) {
      response.setStatus(422);
      return show(kept, asked, person, errors, model);
    }
    return "redirect:" + Steps.next(kept, asked.address(kept.links()), request);
  }

  private static WhoPage.Part part(@Nullable String part) {
    return WhoPage.Part.find(part == null ? "" : part)
        .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
  }

  private static String show(
      DraftInHand place, WhoPage.Part part, Person person, FieldErrors errors, Model model) {
    model.addAttribute(
        "page", new WhoPage(place.head(part.address(place.links())), part, person, errors));
    return "intake/web/whoPage";
  }
}
