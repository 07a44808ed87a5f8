package org.sportel.identity.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.identity.Assignment;
import org.sportel.identity.Staff;
import org.sportel.network.Unit;
import org.sportel.network.UnitTree;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Tone;

/** The list of a tenant's people. */
record StaffListPage(List<Staff> staff, UnitTree tree, Optional<Done> done) {
  StaffListPage {
    staff = List.copyOf(staff);
  }

  List<Column> columns() {
    return List.of(
        Column.of(Texts.t("identity.staff.office")),
        Column.of(Texts.t("identity.staff.name")),
        Column.of(Texts.t("identity.staff.duties")),
        Column.of(Texts.t("identity.staff.state")));
  }

  List<List<Cell>> rows() {
    return staff.stream().map(this::row).toList();
  }

  private List<Cell> row(Staff person) {
    return List.of(
        Cell.link(person.office(), "/desk/admin/staff/" + person.id().value()),
        Cell.of(person.signInName()),
        Cell.of(duties(person, tree)),
        person.active()
            ? Cell.tag(Texts.t("identity.staff.active"), Tone.GREEN)
            : Cell.tag(Texts.t("identity.staff.inactive"), Tone.GREY));
  }

  /** A person's duties in one line. */
  static String duties(Staff person, UnitTree tree) {
    return person.duties().stream()
        .sorted(Comparator.comparing(Assignment::duty).thenComparing(a -> place(a, tree)))
        .map(a -> DutyChoices.name(a.duty()) + place(a, tree))
        .collect(Collectors.joining(", "));
  }

  private static String place(Assignment assignment, UnitTree tree) {
    return assignment
        .unit()
        .flatMap(tree::find)
        .map(Unit::name)
        .map(name -> " (" + Texts.show(name).text() + ")")
        .orElse("");
  }
}
