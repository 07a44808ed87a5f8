package org.sportel.agency.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.agency.AgencyDelegations;
import org.sportel.agency.NameClerks;
import org.sportel.agency.RevokeDelegation;
import org.sportel.agency.model.AgencyDelegation;
import org.sportel.agency.model.AgencyRefusal;
import org.sportel.agency.model.DelegationId;
import org.sportel.agency.model.WhoTakes;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One delegation: the institution revokes it, the municipality names its clerks. */
@Controller
final class DelegationController {
  private static final String ONE = DelegationsController.PATH + "/{id}";

  private final AgencyDelegations delegations;
  private final Commands commands;
  private final AgencyNames names;
  private final CurrentTenant current;
  private final Transactions transactions;
  private final Clock clock;

  DelegationController(
      AgencyDelegations delegations,
      Commands commands,
      AgencyNames names,
      CurrentTenant current,
      Transactions transactions,
      Clock clock) {
    this.delegations = delegations;
    this.commands = commands;
    this.names = names;
    this.current = current;
    this.transactions = transactions;
    this.clock = clock;
  }

  /** What can be done with a delegation. */
  @Component
  record Commands(RevokeDelegation revoke, NameClerks name) {}

  @Access(power = Power.ADMINISTER)
  @GetMapping(ONE)
  String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    var words = Set.of("made", "revoked", "named").contains(done) ? t("agency.done." + done) : "";
    return show(id, words, Optional.empty(), FieldErrors.none(), model);
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(ONE + "/revoke")
  String revoke(@PathVariable UUID id) {
    transactions.run(current.scope(), () -> commands.revoke().revoke(new DelegationId(id)));
    return "redirect:" + DelegationsController.PATH + "/" + id + "?done=revoked";
  }

  @Access(power = Power.ADMINISTER)
  @PostMapping(ONE + "/clerks")
  String name(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse answer,
      Model model) {
    var chosen = Set.copyOf(sent.getOrDefault("clerks", List.of()));
    try {
      transactions.run(
          current.scope(), () -> commands.name().name(new DelegationId(id), accounts(chosen)));
      return "redirect:" + DelegationsController.PATH + "/" + id + "?done=named";
    } catch (AgencyRefusal refused) {
      if (refused.status() == 404) {
        throw refused;
      }
      answer.setStatus(refused.status());
      return show(id, "", Optional.of(chosen), DelegationFields.errors(refused), model);
    }
  }

  private static Set<UUID> accounts(Set<String> chosen) {
    return chosen.stream()
        .map(
            one ->
                TypedId.find(one)
                    .orElseThrow(
                        () -> AgencyRefusal.at("clerks", AgencyRefusal.Reason.CLERK_UNKNOWN)))
        .collect(Collectors.toSet());
  }

  private String show(
      UUID id, String done, Optional<Set<String>> chosen, FieldErrors errors, Model model) {
    var here = current.get().id();
    var found =
        transactions.read(current.scope(), () -> delegations.between(here, new DelegationId(id)));
    boolean own = found.institution().equals(here);
    var day = LocalDate.ofInstant(clock.instant(), names.tenant(found.institution()).zone());
    boolean running = running(found, day);
    model.addAttribute(
        "page",
        new DelegationPage(
            id,
            names.name(own ? found.host() : found.institution()),
            facts(found),
            DelegationFields.state(found, day),
            List.of(Column.of(t("agency.service")), Column.of(t("agency.delivery"))),
            services(found),
            own && running,
            !own && running && found.where().who() == WhoTakes.NAMED_CLERKS
                ? Optional.of(clerks(found, chosen))
                : Optional.empty(),
            errors,
            done));
    return "agency/web/delegationPage";
  }

  private static boolean running(AgencyDelegation one, LocalDate day) {
    return switch (one.on(day)) {
      case PLANNED, IN_FORCE -> true;
      case ENDED, REVOKED -> false;
    };
  }

  private List<SummaryRow> facts(AgencyDelegation one) {
    return List.of(
        SummaryRow.of(t("agency.institution"), names.name(one.institution())),
        SummaryRow.of(t("agency.host"), names.name(one.host())),
        SummaryRow.of(t("agency.centre"), names.centre(one.host(), one.where().centre())),
        SummaryRow.of(t("agency.who"), t("agency.who." + one.where().who())),
        SummaryRow.of(t("agency.from"), Texts.date(one.term().from())),
        SummaryRow.of(
            t("agency.until"), one.term().until().map(Texts::date).orElse(t("agency.until.open"))),
        SummaryRow.of(t("agency.act"), one.act()));
  }

  private List<List<Cell>> services(AgencyDelegation one) {
    var titles = names.services(one.institution());
    return one.services().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .map(
            service ->
                List.of(
                    titles.containsKey(service.getKey())
                        ? Cell.of(Texts.show(titles.get(service.getKey())))
                        : Cell.of(service.getKey()),
                    Cell.of(DelegationFields.delivery(service.getValue()))))
        .toList();
  }

  private DelegationPage.Clerks clerks(AgencyDelegation one, Optional<Set<String>> chosen) {
    return transactions.read(
        current.scope(),
        () ->
            new DelegationPage.Clerks(
                commands.name().clerks().stream()
                    .map(
                        clerk ->
                            Option.of(clerk.id().value().toString(), Texts.office(clerk.office())))
                    .sorted(Comparator.comparing(Option::label))
                    .toList(),
                chosen.orElseGet(
                    () ->
                        one.where().named().stream()
                            .map(UUID::toString)
                            .collect(Collectors.toSet()))));
  }
}
