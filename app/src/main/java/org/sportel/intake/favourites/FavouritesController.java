package org.sportel.intake.favourites;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sportel.catalogue.FindServices;
import org.sportel.catalogue.ServiceQuestion;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A clerk chooses the services that stand first at the counter. */
@Controller
final class FavouritesController {
  private static final String PATH = "/desk/my-services";
  private static final int ALL = 500;

  private final FindServices findServices;
  private final Favourites favourites;
  private final KeepFavourites keepFavourites;
  private final CurrentTenant tenant;
  private final Transactions transactions;

  FavouritesController(
      FindServices findServices,
      Favourites favourites,
      KeepFavourites keepFavourites,
      CurrentTenant tenant,
      Transactions transactions) {
    this.findServices = findServices;
    this.favourites = favourites;
    this.keepFavourites = keepFavourites;
    this.tenant = tenant;
    this.transactions = transactions;
  }

  @GetMapping(PATH)
  @Access(power = Power.SERVE_COUNTER)
  String choose(Model model) {
    var mine = Set.copyOf(transactions.read(tenant.scope(), favourites::mine));
    return page(new FavouritesPage(services(), mine, FieldErrors.none()), model);
  }

  @PostMapping(PATH)
  @Access(power = Power.SERVE_COUNTER)
  String keep(
      @RequestParam(required = false) @Nullable List<String> service,
      HttpServletResponse answer,
      Model model) {
    var offered = services();
    var known = offered.stream().map(Option::value).collect(Collectors.toSet());
    var chosen =
        service == null
            ? Set.<String>of()
            : service.stream().filter(known::contains).collect(Collectors.toSet());
    if (chosen.size() > KeepFavourites.MOST) {
      answer.setStatus(422);
      var errors =
          FieldErrors.none().with("service", "intake.favourites.most", KeepFavourites.MOST);
      return page(new FavouritesPage(offered, chosen, errors), model);
    }
    transactions.run(tenant.scope(), () -> keepFavourites.keep(chosen));
    return "redirect:/desk/apply";
  }

  private List<Option> services() {
    var offered =
        new ServiceQuestion(
            "", Optional.of(tenant.get().id()), Optional.empty(), Optional.empty(), 1, ALL);
    return findServices.find(offered, Texts.lang()).hits().stream()
        .map(hit -> Option.of(hit.code().value(), Texts.show(hit.title()).text()))
        .toList();
  }

  private static String page(FavouritesPage page, Model model) {
    model.addAttribute("page", page);
    return "intake/favourites/favouritesPage";
  }
}
