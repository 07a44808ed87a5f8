package org.sportel.complaints.figures;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.complaints.action.CorrectiveAction;
import org.sportel.complaints.action.CorrectiveActions;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.sportel.web.board.NoticePart;
import org.sportel.web.board.NoticeTable;
import org.springframework.stereotype.Component;

/** Tells on the notice-board sheet what was changed because of complaints. */
@Component
final class ChangedNotice implements NoticePart {
  private final CorrectiveActions actions;
  private final Tenants tenants;
  private final Transactions transactions;

  ChangedNotice(CorrectiveActions actions, Tenants tenants, Transactions transactions) {
    this.actions = actions;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public int order() {
    return 31;
  }

  /** What was done in the month and may be told, in this centre or in the whole office. */
  @Override
  public Optional<NoticeTable> of(UUID centre, YearMonth month) {
    var rows =
        actions.published().stream()
            .filter(one -> one.target().centre().filter(where -> !where.equals(centre)).isEmpty())
            .filter(one -> done(one).filter(day -> YearMonth.from(day).equals(month)).isPresent())
            .map(
                one ->
                    List.of(Texts.show(one.what()).text(), done(one).map(Texts::date).orElse("")))
            .toList();
    return rows.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new NoticeTable(
                t("complaints.notice.changed"),
                List.of(t("complaints.notice.changed.what"), t("complaints.notice.changed.day")),
                rows,
                t("complaints.notice.changed.note")));
  }

  private Optional<LocalDate> done(CorrectiveAction action) {
    var zone = tenants.get(transactions.tenant()).zone();
    return action.progress().doneAt().map((Instant at) -> LocalDate.ofInstant(at, zone));
  }
}
