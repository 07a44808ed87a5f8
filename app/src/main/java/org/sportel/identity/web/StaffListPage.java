package org.sportel.identity.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.identity.Assignment;
import org.sportel.identity.Invitations.Invitation;
import org.sportel.identity.Staff;
import org.sportel.network.Unit;
import org.sportel.network.UnitTree;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Tone;

/** The list of a tenant's people. */
record StaffListPage(
    List<Staff> staff,
    List<WaitingDuties> waiting,
    List<Invitation> invitations,
    UnitTree tree,
    Optional<Done> done) {
  StaffListPage {
    staff = List.copyOf(staff);
    waiting = List.copyOf(waiting);
    invitations = List.copyOf(invitations);
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
        Cell.link(Texts.office(person.office()), "/desk/admin/staff/" + person.id().value()),
        Cell.of(person.signInName()),
        Cell.of(duties(person.duties(), tree)),
        person.active()
            ? Cell.tag(Texts.t("identity.staff.active"), Tone.GREEN)
            : Cell.tag(Texts.t("identity.staff.inactive"), Tone.GREY));
  }

  /** What an invitation offers, in one line. */
  String offered(Invitation invitation) {
    return duties(invitation.staff().duties(), tree);
  }

  /** Duties in one line. */
  static String duties(Set<Assignment> duties, UnitTree tree) {
    return duties.stream()
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
