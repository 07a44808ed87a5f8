package org.sportel.catalogue.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.sportel.network.UnitTree;

/** The card agrees with the municipality and with itself, and every part of the bundle is used. */
final class CardCheck {
  private CardCheck() {}

  static List<BundleFinding> check(ServiceBundle bundle, Optional<UnitTree> units) {
    var findings = new ArrayList<BundleFinding>();
    var card = bundle.card();
    units
        .filter(tree -> tree.all().stream().noneMatch(unit -> unit.code().equals(card.unit())))
        .ifPresent(
            _ ->
                findings.add(
                    BundleFinding.error("card", "unit", 0, "catalogue.bundle.unit", card.unit())));
    if (card.naming().title().texts().values().stream().anyMatch(String::isBlank)) {
      findings.add(BundleFinding.error("card", "title", 0, "catalogue.bundle.emptyText"));
    }
    findings.addAll(unused(bundle));
    return findings;
  }

  /** Forms, procedures and texts that nothing names. */
  private static List<BundleFinding> unused(ServiceBundle bundle) {
    var product = bundle.card().product();
    var used =
        new HashSet<>(
            Set.of(
                PartKind.FORM.path(product.form()),
                PartKind.PROCEDURE.path(product.procedure()),
                PartKind.TEMPLATE.path(product.template())));
    for (var model : bundle.procedures().values()) {
      TaskFormCheck.named(model).forEach(task -> used.add(PartKind.FORM.path(task.form())));
      model.calls().forEach(called -> model.called(called).map(bundle::path).ifPresent(used::add));
    }
    return bundle.parts().stream()
        .filter(part -> part.kind() == PartKind.FORM || part.kind() == PartKind.PROCEDURE)
        .filter(part -> !used.contains(part.path()))
        .map(part -> BundleFinding.warning(part.path(), "", 0, "catalogue.bundle.unused"))
        .toList();
  }
}
