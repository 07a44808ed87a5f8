package org.sportel.complaints.desk;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.complaints.action.CorrectiveAction;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.SummaryRow;
import org.sportel.web.components.Tone;
import org.springframework.stereotype.Component;

/**
 * Binds the pages of corrective actions, in a transaction: officers see all, designers those of
 * services, owners their own.
 */
@Component
final class ActionPages {
  private final CorrectiveActions actions;
  private final OfficeNames names;
  private final Authority authority;
  private final Acting acting;
  private final CurrentDay today;

  ActionPages(
      CorrectiveActions actions,
      OfficeNames names,
      Authority authority,
      Acting acting,
      CurrentDay today) {
    this.actions = actions;
    this.names = names;
    this.authority = authority;
    this.acting = acting;
    this.today = today;
  }

  ActionListPage list() {
    return new ActionListPage(
        List.of(
            Column.of(t("complaints.action")),
            Column.of(t("complaints.action.owner")),
            Column.whole(t("complaints.action.due")),
            Column.of(t("complaints.state"))),
        actions.all().stream().filter(this::sees).map(this::row).toList(),
        authority.may(Power.HANDLE_COMPLAINTS));
  }

  /**
   * One of them.
   *
   * @throws NotAllowed for who may not see it
   */
  ActionPage page(UUID id, Map<String, String> fields, FieldErrors errors) {
    var action = actions.get(id);
    if (!sees(action)) {
      throw new NotAllowed();
    }
    boolean officer = authority.may(Power.HANDLE_COMPLAINTS);
    return new ActionPage(
        "/desk/complaints/actions/" + id,
        Texts.show(action.what()),
        rows(action),
        !action.done() && (officer || isOwner(action)),
        action.done() && !action.checked() && officer,
        fields,
        errors);
  }

  private boolean sees(CorrectiveAction action) {
    return authority.may(Power.HANDLE_COMPLAINTS)
        || isOwner(action)
        || action.target().service().isPresent() && authority.may(Power.DESIGN_SERVICES);
  }

  private boolean isOwner(CorrectiveAction action) {
    return action.owner().equals(acting.now().id());
  }

  private List<Cell> row(CorrectiveAction action) {
    return List.of(
        Cell.link(Texts.show(action.what()), "/desk/complaints/actions/" + action.id()),
        Cell.of(names.of(action.owner())),
        Cell.of(Texts.shortDate(action.dueOn())),
        action.late(today.day())
            ? Cell.tag(t("complaints.late"), Tone.RED)
            : Cell.of(t("complaints.action.state." + state(action))));
  }

  private static String state(CorrectiveAction action) {
    if (!action.done()) {
      return "OPEN";
    }
    return action.progress().worked().map(worked -> worked ? "WORKED" : "FAILED").orElse("DONE");
  }

  private List<SummaryRow> rows(CorrectiveAction action) {
    var rows = new ArrayList<SummaryRow>();
    add(rows, "complaints.state", t("complaints.action.state." + state(action)));
    add(rows, "complaints.action.owner", names.of(action.owner()));
    add(rows, "complaints.action.due", Texts.date(action.dueOn()));
    add(rows, "complaints.file.service", action.target().service().orElse(""));
    add(rows, "complaints.action.evidence", action.progress().evidence());
    action
        .progress()
        .checkOn()
        .ifPresent(day -> add(rows, "complaints.action.check", Texts.date(day)));
    add(rows, "complaints.action.effect", action.progress().effect());
    return rows;
  }

  private static void add(List<SummaryRow> rows, String key, String value) {
    if (!value.isEmpty()) {
      rows.add(SummaryRow.of(t(key), value));
    }
  }
}
