package org.sportel.casework.decision;

import java.util.List;
import java.util.UUID;
import org.sportel.casework.CaseEvent;
import org.sportel.casework.CaseId;
import org.sportel.casework.CaseState;
import org.sportel.casework.Channel;
import org.sportel.casework.DeliveryWay;
import org.sportel.casework.course.Moment;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Paper;
import org.sportel.casework.store.Papers;
import org.sportel.casework.store.Ruling;
import org.sportel.casework.store.Rulings;
import org.sportel.documents.IssueDocument;
import org.sportel.documents.IssuedDocument;
import org.sportel.platform.JobHandler;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Makes the document of an approved decision, after the approval is safe; once, however often. */
@Component
final class PrintDecision implements JobHandler<PrintDecision.Order> {
  /** The decision to print. */
  record Order(UUID caseId) {}

  static final String KIND = "casework.print-decision";

  private final Transactions transactions;
  private final Rows rows;
  private final Wording wording;
  private final IssueDocument issue;
  private final Journal journal;
  private final Moment moment;

  PrintDecision(
      Transactions transactions,
      Rows rows,
      Wording wording,
      IssueDocument issue,
      Journal journal,
      Moment moment) {
    this.transactions = transactions;
    this.rows = rows;
    this.wording = wording;
    this.issue = issue;
    this.journal = journal;
    this.moment = moment;
  }

  /** The tables this job reads and writes. */
  @Component
  record Rows(Cases cases, Rulings rulings, Papers papers) {}

  @Override
  public String kind() {
    return KIND;
  }

  @Override
  public Class<Order> data() {
    return Order.class;
  }

  @Override
  public void run(TenantId tenant, Order order) {
    var scope = Scope.of(tenant);
    var id = new CaseId(order.caseId());
    var draft =
        transactions.read(
            scope,
            () -> {
              var file = rows.cases().find(id).orElseThrow();
              return wording.document(file, rows.rulings().find(id).orElseThrow());
            });
    var issued = issue.issue(tenant, draft);
    transactions.run(scope, () -> keep(rows.cases().lock(id), issued));
  }

  private void keep(Case file, IssuedDocument issued) {
    var ruling = rows.rulings().find(file.id()).orElseThrow();
    if (ruling.issued().isPresent()) {
      return;
    }
    var printed = ruling.issued(new Ruling.Issued(issued.file(), issued.code().text()));
    rows.rulings().update(printed);
    var title = wording.title(file, ruling.text().outcome()).in(file.lang()).text();
    rows.papers()
        .add(
            file.id(),
            List.of(new Paper(issued.file(), title, Paper.Source.DECISION, moment.now())));
    journal.record(
        new CaseEvent.DocumentIssued(
            file.id().value(), file.facts(), ruling.id(), issued.file().value()));
    if (file.stage().state() == CaseState.CLOSED && printed.delivered().isEmpty()) {
      handOver(file, printed);
    }
  }

  /**
   * What was issued at once is in the applicant's hands: at the counter, or on the tracking page.
   */
  private void handOver(Case file, Ruling printed) {
    var atCounter = file.facts().channel().equals(Channel.COUNTER.name());
    var way = atCounter ? DeliveryWay.IN_PERSON : DeliveryWay.ONLINE;
    rows.rulings().update(printed.delivered(new Ruling.Delivered(moment.now(), way)));
    journal.record(new CaseEvent.Delivered(file.id().value(), file.facts(), printed.id(), way));
  }
}
