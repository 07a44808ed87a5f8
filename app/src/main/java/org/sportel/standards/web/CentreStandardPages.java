package org.sportel.standards.web;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.CentreRight;
import org.sportel.network.Centres;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority;
import org.sportel.standards.Baskets;
import org.sportel.standards.CentreStatements;
import org.sportel.standards.GapReport;
import org.sportel.standards.model.Basket;
import org.sportel.standards.model.CentreSheet;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.Equipment;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Binds the page of what a centre must offer and have. */
@Component
final class CentreStandardPages {
  private final Places places;
  private final Baskets baskets;
  private final CentreStatements statements;
  private final GapReport report;
  private final GapWords words;
  private final Authority authority;

  CentreStandardPages(
      Places places,
      Baskets baskets,
      CentreStatements statements,
      GapReport report,
      GapWords words,
      Authority authority) {
    this.places = places;
    this.baskets = baskets;
    this.statements = statements;
    this.report = report;
    this.words = words;
    this.authority = authority;
  }

  /** The centres, and which day it is there. */
  @Component
  record Places(Centres centres, CurrentTenant current, CurrentDay today) {
    String country() {
      return current.get().country();
    }
  }

  /** The services that the basket of a centre asks, and the one that follows it. */
  Set<ServiceKey> asked(CentreId id) {
    return services(places.centres().get(id)).keySet();
  }

  private Map<ServiceKey, Basket.Asked> services(Centre centre) {
    var day = places.today().day();
    var counting =
        Optional.ofNullable(baskets.on(places.country(), day).get(centre.level())).stream();
    var all = new LinkedHashMap<ServiceKey, Basket.Asked>();
    Stream.concat(counting, next(centre).stream())
        .flatMap(basket -> basket.services().stream())
        .forEach(one -> all.putIfAbsent(one.key(), one));
    return all;
  }

  private Optional<Basket> next(Centre centre) {
    return baskets.next(places.country(), centre.level(), places.today().day());
  }

  CentreStandardPage page(
      CentreId id, Optional<Map<String, String>> sent, FieldErrors errors, boolean saved) {
    var centre = places.centres().get(id);
    CentreRight.require(authority, centre);
    var measured = report.of(centre, places.today().day());
    var sheet = statements.sheet(id);
    var typed = new HashMap<>(stored(sheet));
    sent.ifPresent(typed::putAll);
    return new CentreStandardPage(
        id.value(),
        Texts.show(centre.name()),
        measured.basket().map(Basket::name).orElse(""),
        next(centre).map(one -> new CentreStandardPage.Next(one.name(), one.from())),
        words.list(measured.gaps()),
        offers(centre),
        StandardFields.options(DeliveryKind.values(), "standards.delivery."),
        pieces(measured.basket(), typed),
        typed,
        errors,
        saved);
  }

  private List<CentreStandardPage.Offer> offers(Centre centre) {
    var known = statements.offers(centre.id());
    return services(centre).values().stream()
        .map(
            one ->
                new CentreStandardPage.Offer(
                    CentreStandardController.OFFER + one.key().text(),
                    words.named(one.key(), one.name()),
                    t("standards.delivery." + one.delivery()),
                    Optional.ofNullable(known.get(one.key())).map(Enum::name).orElse("")))
        .toList();
  }

  private static List<CentreStandardPage.Piece> pieces(
      Optional<Basket> basket, Map<String, String> typed) {
    return Arrays.stream(Equipment.values())
        .map(
            what ->
                new CentreStandardPage.Piece(
                    "has-" + what.name(),
                    t("standards.equipment." + what),
                    basket.filter(one -> one.equipment().contains(what)).isPresent(),
                    typed.getOrDefault("has-" + what.name(), "")))
        .toList();
  }

  private static Map<String, String> stored(Optional<CentreSheet> sheet) {
    var values = new HashMap<String, String>();
    sheet.ifPresent(
        one -> {
          values.put("sign", one.sign());
          values.put("workplaces", one.workplaces().map(String::valueOf).orElse(""));
          values.put("stop", one.stop().name());
          values.put("metres", one.stop().metres().map(String::valueOf).orElse(""));
          one.has().forEach(what -> values.put("has-" + what.name(), "yes"));
          one.lacks().forEach(what -> values.put("has-" + what.name(), "no"));
        });
    return values;
  }
}
