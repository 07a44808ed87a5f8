package org.sportel.catalogue.web;

import static org.sportel.web.Texts.t;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.sportel.catalogue.FoundServices;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.browse.GroupedServices;
import org.sportel.catalogue.browse.Grouping;
import org.sportel.catalogue.browse.ServiceGroup;
import org.sportel.catalogue.card.Category;
import org.sportel.catalogue.unfound.PublicFinder;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Rule;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** A municipality's home and the list of its services. */
@Controller
final class TenantController {
  private final PublicFinder finder;
  private final GroupedServices services;
  private final Centres centres;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;

  TenantController(
      PublicFinder finder,
      GroupedServices services,
      Centres centres,
      CurrentTenant current,
      Transactions transactions,
      Clock clock) {
    this.finder = finder;
    this.services = services;
    this.centres = centres;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  private record Inside(List<ServiceCard> services, List<Centre> centres) {}

  @Access(value = Rule.PUBLIC, open = true)
  @GetMapping("/m/{slug}")
  String home(Model model) {
    var tenant = current.get();
    var inside =
        transactions.read(current.scope(), () -> new Inside(services.offered(), centres.list()));
    var offered = inside.services();
    var list = ServiceLinks.list(tenant.slug());
    var today = LocalDate.ofInstant(clock.instant(), tenant.zone());
    var main = CentreCard.main(inside.centres());
    model.addAttribute(
        "page",
        new TenantHomePage(
            tenant.slug(),
            Texts.show(tenant.name()),
            tenant.live(),
            tenant.closed(today),
            contact(tenant),
            offered.size(),
            Subjects.of(categories(offered), list),
            events(offered, list),
            main.map(centre -> CentreCard.of(centre, today)),
            main.flatMap(centre -> centre.hours().openAt(clock.instant(), tenant.zone())),
            (int) inside.centres().stream().filter(centre -> centre.unit().isPresent()).count()));
    return "catalogue/web/tenantHomePage";
  }

  private static List<String> contact(Tenant tenant) {
    var contact = tenant.told().contact();
    return Stream.concat(
            contact.office().stream().map(office -> Texts.show(office).text()),
            contact.lines(words -> Texts.show(words).text()).stream())
        .toList();
  }

  @Access(value = Rule.PUBLIC, open = true, kept = true)
  @GetMapping("/m/{slug}/services")
  String list(
      @RequestParam(defaultValue = "") String q,
      @RequestParam(defaultValue = "") String category,
      @RequestParam(defaultValue = "") String event,
      @RequestParam(defaultValue = "") String who,
      @RequestParam(defaultValue = "1") String page,
      @RequestParam(defaultValue = "") String by,
      Model model) {
    var tenant = current.get();
    var path = ServiceLinks.list(tenant.slug());
    var form = FinderForm.of(q, category, event, who, "", page);
    var all = transactions.read(current.scope(), services::offered);
    var found =
        form.asked()
            ? finder.find(
                form.question(Optional.of(tenant.id())), Texts.lang(), UnaryOperator.identity())
            : new FoundServices(List.of(), all.size(), all.size(), false);
    var rows =
        found.hits().stream()
            .map(
                hit ->
                    new ServiceRow(
                        Texts.show(hit.title()),
                        ServiceLinks.service(tenant.slug(), hit.code().value()),
                        t("catalogue.category." + hit.category()),
                        hit.code().value(),
                        "",
                        hit.illustrative(),
                        ServiceRow.words(hit.facts())))
            .toList();
    var grouping = Grouping.of(by);
    model.addAttribute(
        "page",
        new ListPage(
            tenant.slug(),
            Texts.show(tenant.name()),
            form,
            found.total(),
            rows,
            eventOptions(all),
            Paging.of(form.page(), found.total(), FinderForm.PER_PAGE, form.pages(path)),
            grouping,
            form.asked() ? List.of() : groups(grouping, all)));
    return "catalogue/web/listPage";
  }

  private List<ServiceGroup> groups(Grouping by, List<ServiceCard> all) {
    return transactions.read(current.scope(), () -> services.of(by, all, current.get().slug()));
  }

  private static List<Option> eventOptions(List<ServiceCard> all) {
    var options = new java.util.ArrayList<Option>();
    options.add(Option.of("", t("catalogue.finder.event.all")));
    events(all, "").forEach(event -> options.add(Option.of(event.href(), event.name())));
    return options;
  }

  private static Map<Category, Long> categories(List<ServiceCard> cards) {
    var counts = new TreeMap<Category, Long>();
    cards.forEach(card -> counts.merge(card.category(), 1L, Long::sum));
    return counts;
  }

  /** Life events in the order of their names; the address is the bare code without a path. */
  private static List<FinderPage.Subject> events(List<ServiceCard> cards, String path) {
    var counts = new TreeMap<String, Long>();
    cards.forEach(
        card -> card.card().topic().events().forEach(event -> counts.merge(event, 1L, Long::sum)));
    return counts.entrySet().stream()
        .filter(entry -> Texts.knows("catalogue.event." + entry.getKey()))
        .map(
            entry ->
                new FinderPage.Subject(
                    t("catalogue.event." + entry.getKey()),
                    path.isEmpty()
                        ? entry.getKey()
                        : ServiceLinks.with(path, Map.of("event", entry.getKey())),
                    entry.getValue()))
        .sorted(java.util.Comparator.comparing(FinderPage.Subject::name))
        .toList();
  }
}
