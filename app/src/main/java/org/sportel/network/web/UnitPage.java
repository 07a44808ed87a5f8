package org.sportel.network.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.network.Unit;
import org.sportel.network.UnitTree;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;

/**
 * The form for a unit.
 *
 * @param unit empty for a new one
 * @param own the organisation's own language
 */
record UnitPage(Optional<Unit> unit, UnitTree tree, UnitForm form, Lang own, FieldErrors errors) {

  String title() {
    return unit.map(u -> Texts.show(u.name()).text()).orElseGet(() -> Texts.t("network.unit.new"));
  }

  String action() {
    return "/desk/admin/units/" + unit.map(u -> u.id().value().toString()).orElse("new");
  }

  List<Option> kinds() {
    return Arrays.stream(Unit.Kind.values())
        .map(kind -> Option.of(kind.name(), Texts.t("network.kind." + kind)))
        .toList();
  }

  /** Every unit that could stand above this one. */
  List<Option> parents() {
    var own = unit.map(u -> tree.withAllBelow(u.id()));
    return tree.all().stream()
        .filter(other -> own.filter(below -> below.contains(other.id())).isEmpty())
        .map(u -> Option.of(u.id().value().toString(), indented(u)))
        .toList();
  }

  private String indented(Unit other) {
    return "– ".repeat(tree.depth(other.id())) + Texts.show(other.name()).text();
  }
}
