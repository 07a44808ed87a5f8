package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import org.sportel.complaints.ComplaintInHand;
import org.sportel.complaints.model.Complainant;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.web.AppealTimes;
import org.sportel.complaints.web.ComplaintChoices;
import org.sportel.web.Texts;
import org.sportel.web.components.SummaryRow;
import org.springframework.stereotype.Component;

/** The lines at the head of a complaint; in a transaction. */
@Component
final class ComplaintHeads {
  private final ComplaintChoices choices;
  private final OfficeNames names;
  private final AppealTimes appeals;

  ComplaintHeads(ComplaintChoices choices, OfficeNames names, AppealTimes appeals) {
    this.choices = choices;
    this.names = names;
    this.appeals = appeals;
  }

  List<SummaryRow> rows(ComplaintInHand.Whole whole) {
    var complaint = whole.complaint();
    var rows = new ArrayList<SummaryRow>();
    add(rows, "complaints.state", t("complaints.stage." + complaint.stage().name()));
    add(rows, "complaints.about", String.join(", ", choices.words(complaint.about())));
    add(rows, "complaints.file.place", complaint.about().place());
    add(rows, "complaints.file.reference", complaint.about().reference());
    complaint
        .about()
        .decisionOn()
        .ifPresent(day -> add(rows, "complaints.decisionOn", Texts.date(day)));
    add(rows, "complaints.appeal", appeals.time(complaint.about()));
    add(rows, "complaints.level", t("complaints.level." + complaint.level().name()));
    whole.person().map(ComplaintHeads::person).ifPresent(p -> add(rows, "complaints.person", p));
    add(
        rows,
        "complaints.officer",
        complaint.handling().officer().map(names::of).orElseGet(() -> t("complaints.nobody")));
    complaint
        .handling()
        .concerned()
        .ifPresent(one -> add(rows, "complaints.concerned", names.of(one)));
    add(rows, "complaints.channel", t("complaints.channel." + complaint.channel().name()));
    add(rows, "complaints.received", received(complaint));
    times(rows, complaint);
    return rows;
  }

  private static void times(List<SummaryRow> rows, Complaint complaint) {
    var clocks = complaint.clocks();
    clocks.lookBy().ifPresent(at -> add(rows, "complaints.lookBy", Texts.dateTime(at)));
    if (complaint.stage().clockRuns()) {
      add(
          rows,
          "complaints.due.short",
          clocks.due().map(Texts::dateTime).orElseGet(() -> t("complaints.stands")));
    }
    add(rows, "complaints.extension", clocks.extensionReason());
    clocks.respondBy().ifPresent(day -> add(rows, "complaints.respondBy", Texts.date(day)));
    complaint
        .finding()
        .outcome()
        .ifPresent(one -> add(rows, "complaints.outcome", t("complaints.outcome." + one.name())));
    add(rows, "complaints.forwardedTo", complaint.finding().forwardedTo());
  }

  /** Of an anonymous one the day alone. */
  private static String received(Complaint complaint) {
    var at = complaint.clocks().received();
    return complaint.level() == ComplaintLevel.ANONYMOUS
        ? Texts.date(at.atZone(Texts.zone()).toLocalDate())
        : Texts.dateTime(at);
  }

  private static String person(Complainant person) {
    return person.name() + "\n" + person.contact();
  }

  private static void add(List<SummaryRow> rows, String key, String value) {
    if (!value.isEmpty()) {
      rows.add(SummaryRow.of(t(key), value));
    }
  }
}
