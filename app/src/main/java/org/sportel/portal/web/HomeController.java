package org.sportel.portal.web;

import java.util.List;
import org.sportel.catalogue.FindServices;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.CookieValue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Leads to a municipality: by name, on the map, or to the one chosen last. */
@Controller
final class HomeController {
  private final Towns places;
  private final FindServices services;

  HomeController(Towns places, FindServices services) {
    this.places = places;
    this.services = services;
  }

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/")
  String home(
      @RequestParam(defaultValue = "") String place,
      @CookieValue(name = LastPlace.COOKIE, defaultValue = "") String last,
      Model model) {
    var found = places.named(place);
    if (found.size() == 1 && found.getFirst().live()) {
      return "redirect:" + found.getFirst().href();
    }
    model.addAttribute(
        "page",
        new HomePage(
            place.strip(),
            found,
            places.find(last),
            places.countries(),
            services.suggestions(Texts.lang())));
    return "portal/web/homePage";
  }

  @Access(value = Rule.PUBLIC, open = true, kept = true)
  @GetMapping("/help")
  String help(Model model) {
    model.addAttribute("page", new HelpPage(List.copyOf(places.all())));
    return "portal/web/helpPage";
  }

  @Access(value = Rule.PUBLIC, open = true, kept = true)
  @GetMapping("/accessibility")
  String accessibility(Model model) {
    model.addAttribute("page", new TextPage("portal.accessibility", 4));
    return "portal/web/textPage";
  }

  @Access(value = Rule.PUBLIC, open = true, kept = true)
  @GetMapping("/privacy")
  String privacy(Model model) {
    model.addAttribute("page", new TextPage("portal.privacy", 5));
    return "portal/web/textPage";
  }
}
