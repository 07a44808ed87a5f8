package org.sportel.identity.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sportel.identity.Assignment;
import org.sportel.identity.OwnSignIns.Own;
import org.sportel.identity.Staff;
import org.sportel.network.Tenant;
import org.sportel.network.Unit;
import org.sportel.network.UnitTree;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;

/** What a person sees of their own place. */
record MyPage(
    Staff staff,
    Tenant tenant,
    UnitTree tree,
    List<Own> open,
    Optional<Done> done,
    FieldErrors errors) {
  MyPage {
    open = List.copyOf(open);
  }

  List<SummaryRow> rows() {
    return List.of(
        SummaryRow.of(Texts.t("identity.staff.office"), Texts.office(staff.office())),
        SummaryRow.of(Texts.t("identity.me.organisation"), Texts.show(tenant.name())),
        SummaryRow.of(Texts.t("identity.staff.name"), staff.signInName()));
  }

  /** Each duty with its place and what it is for. */
  List<DutyLine> duties() {
    return staff.duties().stream()
        .sorted(Comparator.comparing(Assignment::duty))
        .map(
            duty ->
                new DutyLine(
                    DutyChoices.name(duty.duty()),
                    place(duty),
                    Texts.t("identity.duty." + duty.duty() + ".hint")))
        .toList();
  }

  /** A duty in words. */
  record DutyLine(String name, String place, String text) {}

  private String place(Assignment duty) {
    return duty.unit()
        .flatMap(tree::find)
        .map(Unit::name)
        .map(name -> Texts.show(name).text())
        .orElseGet(() -> Texts.t("identity.staff.everywhere"));
  }
}
