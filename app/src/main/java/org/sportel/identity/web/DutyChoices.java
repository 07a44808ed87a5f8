package org.sportel.identity.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.sportel.network.UnitTree;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/**
 * The duties a person can be given, with the units where they can hold.
 *
 * @param chosen codes: a duty's name, or a duty's name, {@code @} and a unit's id
 */
record DutyChoices(UnitTree tree, Tenant.Kind kind, List<String> chosen) {
  DutyChoices {
    chosen = List.copyOf(chosen);
  }

  static String name(Duty duty) {
    return Texts.t("identity.duty." + duty);
  }

  /** The duties that hold for the whole organisation. */
  List<Option> general() {
    return duties(false).map(duty -> option(duty.name(), duty)).toList();
  }

  /** The duties that can be limited to units. */
  List<Duty> inUnits() {
    return duties(true).toList();
  }

  /** Where a duty can hold: everywhere, or in a unit with all below it. */
  List<Option> places(Duty duty) {
    var options = new ArrayList<Option>();
    options.add(Option.of(duty.name(), Texts.t("identity.staff.everywhere")));
    for (var unit : tree.all()) {
      var indent = "– ".repeat(tree.depth(unit.id()));
      var name = indent + Texts.show(unit.name()).text();
      options.add(Option.of(Assignment.in(unit.id(), duty).code(), name));
    }
    return options;
  }

  /** How many of a duty's places are chosen. */
  long count(Duty duty) {
    return chosen.stream()
        .filter(code -> code.equals(duty.name()) || code.startsWith(duty + "@"))
        .count();
  }

  private Stream<Duty> duties(boolean inUnits) {
    return Arrays.stream(Duty.values())
        .filter(duty -> duty.inUnits() == inUnits)
        .filter(duty -> duty != Duty.NETWORK_OPERATOR || kind == Tenant.Kind.OPERATOR);
  }

  private static Option option(String value, Duty duty) {
    return new Option(value, name(duty), Texts.t("identity.duty." + duty + ".hint"));
  }
}
