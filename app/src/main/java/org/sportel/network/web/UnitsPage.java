package org.sportel.network.web;

import java.util.List;
import org.sportel.network.Unit;
import org.sportel.network.UnitTree;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;

/**
 * A tenant's units.
 *
 * @param saved whether a unit has just been saved
 */
record UnitsPage(UnitTree tree, boolean saved) {

  List<Column> columns() {
    return List.of(
        Column.of(Texts.t("network.name")),
        Column.of(Texts.t("network.code")),
        Column.of(Texts.t("network.kind")),
        Column.of(Texts.t("network.contact")));
  }

  List<List<Cell>> rows() {
    return tree.all().stream().map(this::row).toList();
  }

  private List<Cell> row(Unit unit) {
    var name = Texts.show(unit.name());
    var shown = "– ".repeat(tree.depth(unit.id())) + name.text();
    return List.of(
        new Cell(shown, "/desk/admin/units/" + unit.id().value(), "", name.lang()),
        Cell.of(unit.code()),
        Cell.of(Texts.t("network.kind." + unit.kind())),
        unit.contact().phone().map(Cell::of).orElseGet(() -> Cell.of(Texts.t("network.notGiven"))));
  }
}
