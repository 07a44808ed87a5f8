package org.sportel.standards.place;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.catalogue.ServiceCard;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Tenant;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.SortKeys;
import org.sportel.standards.CentreStatements;
import org.sportel.standards.model.DeliveryKind;
import org.sportel.standards.model.ServiceKey;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Finds what the offices of administrative units offer, inside the caller's transaction. */
@Component
final class Offices {
  private final Units units;
  private final Centres centres;
  private final CentreStatements statements;

  Offices(Units units, Centres centres, CentreStatements statements) {
    this.units = units;
    this.centres = centres;
    this.statements = statements;
  }

  OfficesPage list(Tenant tenant, List<Offered> offered) {
    var said = said();
    var rows =
        places().stream()
            .map(
                unit ->
                    new OfficesPage.Row(
                        Texts.show(unit.name()),
                        PlaceLinks.office(tenant.slug(), unit.id()),
                        words(offered, said.getOrDefault(unit.id(), Map.of()))))
            .toList();
    return new OfficesPage(tenant.slug(), Texts.show(tenant.name()), rows);
  }

  /** A unit's page; empty where it is no administrative unit. */
  Optional<OfficePage> of(Tenant tenant, UnitId id, List<Offered> offered) {
    return places().stream()
        .filter(unit -> unit.id().equals(id))
        .findFirst()
        .map(unit -> page(tenant, unit, offered));
  }

  private OfficePage page(Tenant tenant, Unit unit, List<Offered> offered) {
    var said = said().getOrDefault(unit.id(), Map.of());
    var groups = new EnumMap<DeliveryKind, List<OfficePage.Item>>(DeliveryKind.class);
    for (var kind : DeliveryKind.values()) {
      groups.put(
          kind,
          offered.stream()
              .filter(one -> said.get(one.key()) == kind)
              .map(one -> item(tenant, one))
              .toList());
    }
    var counted = groups.values().stream().mapToLong(List::size).sum();
    return new OfficePage(
        tenant.slug(),
        Texts.show(tenant.name()),
        Texts.show(unit.name()),
        centres.list().stream()
            .filter(centre -> centre.unit().equals(Optional.of(unit.id())))
            .map(centre -> item(tenant, centre))
            .toList(),
        Arrays.stream(DeliveryKind.values())
            .sorted(Comparator.reverseOrder())
            .filter(kind -> kind != DeliveryKind.NONE)
            .map(kind -> group(kind, groups.getOrDefault(kind, List.of())))
            .filter(group -> !group.services().isEmpty())
            .toList(),
        groups.getOrDefault(DeliveryKind.NONE, List.of()),
        offered.size() - counted);
  }

  private static OfficePage.Group group(DeliveryKind kind, List<OfficePage.Item> services) {
    return new OfficePage.Group(t("standards.offered." + kind), services);
  }

  private static OfficePage.Item item(Tenant tenant, Offered one) {
    return new OfficePage.Item(
        Texts.show(one.title()),
        one.other().map(other -> Texts.show(other.institution().name()).text()).orElse(""),
        PlaceLinks.service(one.slug(tenant), one.key().code()));
  }

  private static OfficePage.Item item(Tenant tenant, Centre centre) {
    return new OfficePage.Item(
        Texts.show(centre.name()), "", PlaceLinks.centre(tenant.slug(), centre.id()));
  }

  /** What the offices of a service's municipality say of it, the furthest first. */
  List<OfficePage.Group> offering(Tenant tenant, ServiceCard card) {
    var said = said();
    if (said.isEmpty()) {
      return List.of();
    }
    var places = places();
    return Arrays.stream(DeliveryKind.values())
        .sorted(Comparator.reverseOrder())
        .filter(kind -> kind != DeliveryKind.NONE)
        .map(
            kind ->
                group(
                    kind,
                    places.stream()
                        .filter(
                            unit -> said.getOrDefault(unit.id(), Map.of()).get(key(card)) == kind)
                        .map(
                            unit ->
                                new OfficePage.Item(
                                    Texts.show(unit.name()),
                                    "",
                                    PlaceLinks.office(tenant.slug(), unit.id())))
                        .toList()))
        .filter(group -> !group.services().isEmpty())
        .toList();
  }

  private static String words(List<Offered> offered, Map<ServiceKey, DeliveryKind> said) {
    var counts = new EnumMap<DeliveryKind, Integer>(DeliveryKind.class);
    offered.stream()
        .map(one -> said.get(one.key()))
        .filter(Objects::nonNull)
        .forEach(kind -> counts.merge(kind, 1, Integer::sum));
    var words =
        Arrays.stream(DeliveryKind.values())
            .sorted(Comparator.reverseOrder())
            .filter(counts::containsKey)
            .map(kind -> t("standards.delivery." + kind) + ": " + counts.get(kind))
            .collect(Collectors.joining(", "));
    return words.isEmpty() ? t("standards.notSaid") : words;
  }

  /** The administrative units, in the alphabet of whoever reads. */
  private List<Unit> places() {
    return units.tree().all().stream()
        .filter(unit -> unit.kind() == Unit.Kind.ADMINISTRATIVE_UNIT)
        .sorted(Comparator.comparing(unit -> order(unit.name())))
        .toList();
  }

  static String order(LocalText name) {
    return SortKeys.key(Texts.show(name).text(), Texts.lang());
  }

  private static ServiceKey key(ServiceCard card) {
    return new ServiceKey("", card.code().value());
  }

  /** The furthest that any place of a unit offers each service. */
  private Map<UnitId, Map<ServiceKey, DeliveryKind>> said() {
    var all = statements.offers();
    var byUnit = new HashMap<UnitId, Map<ServiceKey, DeliveryKind>>();
    for (var centre : centres.list()) {
      centre
          .unit()
          .ifPresent(
              unit ->
                  all.getOrDefault(centre.id().value(), Map.of())
                      .forEach(
                          (key, kind) ->
                              byUnit
                                  .computeIfAbsent(unit, _ -> new HashMap<>())
                                  .merge(key, kind, Offices::further)));
    }
    return byUnit;
  }

  private static DeliveryKind further(DeliveryKind one, DeliveryKind other) {
    return one.meets(other) ? one : other;
  }
}
