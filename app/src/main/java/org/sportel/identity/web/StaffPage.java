package org.sportel.identity.web;

import java.util.List;
import java.util.Optional;
import org.sportel.identity.Staff;
import org.sportel.network.UnitTree;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;

/**
 * One person with their duties and what can be done.
 *
 * @param secondFactor whether they have one
 * @param waiting duties that wait for a second administrator
 */
record StaffPage(
    Staff staff,
    boolean secondFactor,
    Optional<WaitingDuties> waiting,
    UnitTree tree,
    StaffForm form,
    DutyChoices choices,
    Optional<Done> done,
    FieldErrors errors) {

  String path() {
    return "/desk/admin/staff/" + staff.id().value();
  }

  /** Whether their second factor can be lifted here. */
  boolean liftable() {
    return secondFactor && staff.home();
  }

  List<SummaryRow> rows() {
    var state = staff.active() ? "identity.staff.active" : "identity.staff.inactive";
    var home = staff.home() ? "identity.staff.home.here" : "identity.staff.home.elsewhere";
    return List.of(
        SummaryRow.of(Texts.t("identity.staff.name"), staff.signInName()),
        SummaryRow.of(Texts.t("identity.staff.state"), Texts.t(state)),
        SummaryRow.of(Texts.t("identity.staff.home"), Texts.t(home)),
        SummaryRow.of(
            Texts.t("identity.second.title"),
            Texts.t(secondFactor ? "identity.second.on" : "identity.second.off")),
        SummaryRow.of(
            Texts.t("identity.staff.duties"), StaffListPage.duties(staff.duties(), tree)));
  }
}
