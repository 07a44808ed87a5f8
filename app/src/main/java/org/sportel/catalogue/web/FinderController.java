package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.FindServices;
import org.sportel.catalogue.FoundServices;
import org.sportel.catalogue.unfound.PublicFinder;
import org.sportel.network.FindPlaces;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Finds services over the whole network, without choosing a municipality first. */
@Controller
final class FinderController {
  private final FindServices findServices;
  private final PublicFinder finder;
  private final FindPlaces findPlaces;
  private final Tenants tenants;

  FinderController(
      FindServices findServices, PublicFinder finder, FindPlaces findPlaces, Tenants tenants) {
    this.findServices = findServices;
    this.finder = finder;
    this.findPlaces = findPlaces;
    this.tenants = tenants;
  }

  @Access(value = Rule.PUBLIC, open = true, kept = true)
  @GetMapping("/services")
  String find(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String event,
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "") String m,
      @RequestParam(defaultValue = "1") String page,
      Model model) {
    var form = FinderForm.of(q, category, event, who, m, page);
    var tenant = tenants.bySlug(form.m()).map(Tenant::id);
    model.addAttribute(
        "page", finder.find(form.question(tenant), Texts.lang(), found -> page(form, found)));
    return "catalogue/web/finderPage";
  }

  private FinderPage page(FinderForm form, FoundServices found) {
    var places = form.q().isEmpty() ? List.<FindPlaces.Place>of() : findPlaces.find(form.q());
    return new FinderPage(
        form,
        found.services(),
        found.nearest(),
        FinderPage.Found.of(found.hits().stream().map(this::row).toList()),
        places.stream().map(this::place).toList(),
        municipalities(),
        Subjects.of(findServices.categories(Optional.empty()), "/services"),
        Paging.of(form.page(), found.total(), FinderForm.PER_PAGE, form.pages("/services")));
  }

  private ServiceRow row(FoundServices.Hit hit) {
    var tenant = tenants.get(hit.tenant());
    var code = hit.code().value();
    return new ServiceRow(
        hit.title().in(Texts.lang(), tenant.lang()),
        ServiceLinks.service(tenant.slug(), code),
        t("catalogue.category." + hit.category()),
        code,
        tenant.name().in(Texts.lang(), tenant.lang()).text(),
        hit.illustrative(),
        ServiceRow.words(hit.facts()));
  }

  private FinderPage.Place place(FindPlaces.Place place) {
    var tenant = tenants.get(place.tenant());
    var note =
        place.unit()
            ? t("catalogue.finder.place.unit", tenant.name())
            : t("catalogue.finder.place.municipality");
    return new FinderPage.Place(Texts.show(place.name()), note, ServiceLinks.home(tenant.slug()));
  }

  private List<Option> municipalities() {
    var options = new ArrayList<Option>();
    options.add(Option.of("", t("catalogue.finder.municipality.all")));
    tenants.list().stream()
        .filter(tenant -> tenant.kind() == Tenant.Kind.MUNICIPALITY)
        .map(tenant -> Option.of(tenant.slug(), Texts.show(tenant.name()).text()))
        .sorted(Comparator.comparing(Option::label))
        .forEach(options::add);
    return options;
  }
}
