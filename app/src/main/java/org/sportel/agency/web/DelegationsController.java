package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.agency.AgencyDelegations;
import org.sportel.agency.DelegateServices;
import org.sportel.agency.model.AgencyDelegation;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.WhoTakes;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The delegations of an institution, or those that a municipality has. */
@Controller
final class DelegationsController {
  static final String PATH = "/desk/agency/delegations";

  private final AgencyDelegations delegations;
  private final DelegateServices delegateServices;
  private final AgencyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;

  DelegationsController(
      AgencyDelegations delegations,
      DelegateServices delegateServices,
      AgencyNames names,
      CurrentTenant current,
      Transactions transactions,
      Clock clock) {
    this.delegations = delegations;
    this.delegateServices = delegateServices;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Access(power = Power.ADMINISTER)
  @GetMapping(PATH)
  String list(@RequestParam Map<String, String> typed, Model model) {
    return show(typed, FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(PATH)
  String add(@RequestParam Map<String, String> typed, HttpServletResponse answer, Model model) {
    try {
      var entry = entry(typed);
      var id = transactions.write(current.scope(), () -> delegateServices.delegate(entry));
      return "redirect:" + PATH + "/" + id.value() + "?done=made";
    } catch (AgencyRefusal refused) {
      answer.setStatus(refused.status());
      return show(typed, DelegationFields.errors(refused), model);
    }
  }

  private DelegateServices.Entry entry(Map<String, String> typed) {
    var host =
        names
            .bySlug(typed.getOrDefault("host", ""))
            .orElseThrow(() -> AgencyRefusal.at("host", AgencyRefusal.Reason.HOST_UNKNOWN));
    return DelegationFields.entry(typed, host, names.centres(host.id()));
  }

  private String show(Map<String, String> typed, FieldErrors errors, Model model) {
    var here = current.get();
    boolean makes = here.kind() == Tenant.Kind.INSTITUTION;
    var all =
        transactions.read(
            current.scope(), () -> makes ? delegations.of(here.id()) : delegations.to(here.id()));
    var form =
        makes
            ? names
                .bySlug(typed.getOrDefault("host", ""))
                .filter(host -> names.hosts(here).contains(host))
                .map(host -> form(host, typed))
            : Optional.<DelegationsPage.Form>empty();
    model.addAttribute(
        "page",
        new DelegationsPage(
            makes,
            List.of(
                Column.of(t(makes ? "agency.host" : "agency.institution")),
                Column.of(t("agency.centre")),
                Column.figures(t("agency.services")),
                Column.whole(t("agency.from")),
                Column.whole(t("agency.until")),
                Column.of(t("agency.state"))),
            all.stream().map(one -> row(one, makes)).toList(),
            makes
                ? names.hosts(here).stream()
                    .map(one -> Option.of(one.slug(), Texts.show(one.name()).text()))
                    .toList()
                : List.of(),
            form,
            errors));
    return "agency/web/delegationsPage";
  }

  private List<Cell> row(AgencyDelegation one, boolean makes) {
    return List.of(
        Cell.link(
            names.name(makes ? one.host() : one.institution()), PATH + "/" + one.id().value()),
        Cell.of(names.centre(one.host(), one.where().centre())),
        Cell.of(Texts.number(one.services().size())),
        Cell.of(Texts.shortDate(one.term().from())),
        Cell.of(one.term().until().map(Texts::shortDate).orElse("")),
        DelegationFields.state(one, day(names.tenant(one.institution()))));
  }

  private LocalDate day(Tenant institution) {
    return LocalDate.ofInstant(clock.instant(), institution.zone());
  }

  private DelegationsPage.Form form(Tenant host, Map<String, String> typed) {
    var today = day(current.get());
    return new DelegationsPage.Form(
        host.slug(),
        Texts.show(host.name()),
        names.centres(host.id()).stream()
            .map(one -> Option.of(one.id().value().toString(), Texts.show(one.name()).text()))
            .toList(),
        Arrays.stream(WhoTakes.values())
            .map(one -> Option.of(one.name(), t("agency.who." + one)))
            .toList(),
        names.services(current.get().id()).entrySet().stream()
            .map(
                one ->
                    new DelegationsPage.Line(
                        DelegationFields.DELIVERY + one.getKey(),
                        one.getKey() + " " + Texts.show(one.getValue()).text()))
            .toList(),
        DelegationFields.deliveries(),
        typed.containsKey("act") ? typed : DelegationFields.preset(typed, today));
  }
}
