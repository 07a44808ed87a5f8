package org.sportel.standards.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.network.Centre;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.standards.Baskets;
import org.sportel.standards.PutInBasket;
import org.sportel.standards.SetBasket;
import org.sportel.standards.StandardsRefusal;
import org.sportel.standards.model.Basket;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.Equipment;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The baskets of the network's operator. */
@Controller
final class BasketsController {
  private static final String PATH = "/desk/network/baskets";

  private final Baskets baskets;
  private final Commands commands;
  private final BasketChoices choices;
  private final Around around;
  private final CurrentTenant current;
  private final Transactions transactions;

  BasketsController(
      Baskets baskets,
      Commands commands,
      BasketChoices choices,
      Around around,
      CurrentTenant current,
      Transactions transactions) {
    this.baskets = baskets;
    this.commands = commands;
    this.choices = choices;
    this.around = around;
    this.current = current;
    this.transactions = transactions;
  }

  /** What can be done with baskets. */
  @Component
  record Commands(SetBasket set, PutInBasket put) {}

  /** Whose the services are, and which day it is. */
  @Component
  record Around(Tenants tenants, CurrentDay today) {}

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(PATH)
  String list(Model model) {
    return list(Map.of(), Set.of(), FieldErrors.none(), model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(PATH)
  String add(
      @RequestParam MultiValueMap<String, String> sent, HttpServletResponse answer, Model model) {
    var typed = sent.toSingleValueMap();
    try {
      var id =
          transactions.write(
              current.scope(), () -> commands.set().set(Optional.empty(), entry(sent)));
      return "redirect:" + PATH + "/" + id + "?done=saved";
    } catch (StandardsRefusal refused) {
      answer.setStatus(refused.status());
      return list(typed, chosen(sent), StandardFields.errors(refused), model);
    }
  }

  @Access(power = Power.OPERATE_NETWORK)
  @GetMapping(PATH + "/{id}")
  String show(@PathVariable UUID id, @RequestParam(defaultValue = "") String done, Model model) {
    var words = done.equals("saved") ? t("standards.saved") : "";
    return show(id, Optional.empty(), FieldErrors.none(), words, model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(PATH + "/{id}")
  String change(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse answer,
      Model model) {
    return done(id, sent, () -> commands.set().set(Optional.of(id), entry(sent)), answer, model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(PATH + "/{id}/services")
  String put(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse answer,
      Model model) {
    var typed = sent.toSingleValueMap();
    var key = ServiceKey.of(typed.getOrDefault("service", ""));
    var name = choices.name(key);
    return done(
        id,
        sent,
        () ->
            commands
                .put()
                .put(
                    id,
                    key,
                    name.orElseThrow(
                        () ->
                            StandardsRefusal.at(
                                "service", StandardsRefusal.Reason.SERVICE_UNKNOWN)),
                    StandardFields.choice(DeliveryKind.class, typed, "delivery")),
        answer,
        model);
  }

  @Access(power = Power.OPERATE_NETWORK)
  @PostMapping(PATH + "/{id}/services/remove")
  String remove(
      @PathVariable UUID id,
      @RequestParam MultiValueMap<String, String> sent,
      HttpServletResponse answer,
      Model model) {
    var key = ServiceKey.of(sent.toSingleValueMap().getOrDefault("service", ""));
    return done(id, sent, () -> commands.put().remove(id, key), answer, model);
  }

  private String done(
      UUID id,
      MultiValueMap<String, String> sent,
      Runnable deed,
      HttpServletResponse answer,
      Model model) {
    try {
      transactions.run(current.scope(), deed);
      return "redirect:" + PATH + "/" + id + "?done=saved";
    } catch (StandardsRefusal refused) {
      if (refused.status() == 404) {
        throw refused;
      }
      answer.setStatus(refused.status());
      return show(id, Optional.of(sent), StandardFields.errors(refused), "", model);
    }
  }

  private static SetBasket.Entry entry(MultiValueMap<String, String> sent) {
    var typed = sent.toSingleValueMap();
    return new SetBasket.Entry(
        StandardFields.choice(Centre.Level.class, typed, "level"),
        typed.getOrDefault("name", ""),
        StandardFields.day(typed, "from"),
        chosen(sent).stream()
            .flatMap(name -> StandardFields.find(Equipment.class, name).stream())
            .collect(Collectors.toSet()));
  }

  private static Set<String> chosen(MultiValueMap<String, String> sent) {
    return Set.copyOf(sent.getOrDefault("equipment", List.of()));
  }

  private String list(
      Map<String, String> typed, Collection<String> chosen, FieldErrors errors, Model model) {
    var all =
        transactions.read(
            current.scope(),
            () -> {
              var day = around.today().day();
              return baskets.of(current.get().id().value()).stream()
                  .map(one -> row(one, day))
                  .toList();
            });
    model.addAttribute(
        "page",
        new BasketPage.All(
            List.of(
                Column.of(t("standards.basket.name")),
                Column.of(t("standards.level")),
                Column.whole(t("standards.from")),
                Column.figures(t("standards.services")),
                Column.of(t("standards.state"))),
            all,
            StandardFields.levels(),
            StandardFields.pieces(),
            chosen,
            typed,
            errors));
    return "standards/web/basketsPage";
  }

  private static List<Cell> row(Basket one, LocalDate day) {
    return List.of(
        Cell.link(one.name(), PATH + "/" + one.id()),
        Cell.of(t("network.level." + one.level())),
        Cell.of(Texts.shortDate(one.from())),
        Cell.of(Texts.number(one.services().size())),
        one.begun(day)
            ? Cell.tag(t("standards.begun"), Tone.GREEN)
            : Cell.tag(t("standards.planned"), Tone.PLAIN));
  }

  private String show(
      UUID id,
      Optional<MultiValueMap<String, String>> sent,
      FieldErrors errors,
      String done,
      Model model) {
    var options = choices.options();
    model.addAttribute(
        "page",
        transactions.read(
            current.scope(),
            () -> {
              var one = baskets.get(current.get().id().value(), id);
              var typed = new HashMap<>(stored(one));
              sent.ifPresent(values -> typed.putAll(values.toSingleValueMap()));
              return new BasketPage(
                  id,
                  one.name(),
                  !one.from().isBefore(around.today().day()),
                  StandardFields.levels(),
                  StandardFields.pieces(),
                  one.equipment().stream().map(Enum::name).sorted().toList(),
                  one.services().stream().map(this::row).toList(),
                  options,
                  StandardFields.leastDeliveries(),
                  typed,
                  errors,
                  done);
            }));
    return "standards/web/basketPage";
  }

  private static Map<String, String> stored(Basket one) {
    return Map.of(
        "name", one.name(),
        "level", one.level().name(),
        "from-day", String.valueOf(one.from().getDayOfMonth()),
        "from-month", String.valueOf(one.from().getMonthValue()),
        "from-year", String.valueOf(one.from().getYear()));
  }

  private BasketPage.Row row(Basket.Asked asked) {
    var key = asked.key();
    return new BasketPage.Row(
        key.text(),
        Texts.show(asked.name()).text(),
        around
            .tenants()
            .bySlug(key.institution())
            .map(one -> Texts.show(one.name()).text())
            .orElse(t("standards.own")),
        t("standards.delivery." + asked.delivery()));
  }
}
