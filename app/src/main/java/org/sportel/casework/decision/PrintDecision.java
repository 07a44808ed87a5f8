package org.sportel.casework.decision;

import java.util.List;
import java.util.UUID;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.model.Channel;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseDocuments;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.Decisions;
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
  private final ApprovedWords words;
  private final IssueDocument issue;
  private final Journal journal;
  private final ActionContext context;

  PrintDecision(
      Transactions transactions,
      Rows rows,
      ApprovedWords words,
      IssueDocument issue,
      Journal journal,
      ActionContext context) {
    this.transactions = transactions;
    this.rows = rows;
    this.words = words;
    this.issue = issue;
    this.journal = journal;
    this.context = context;
  }

  /** The tables this job reads and writes. */
  @Component
  record Rows(Cases cases, Decisions decisions, CaseDocuments documents) {}

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
              return words.document(file, rows.decisions().find(id).orElseThrow());
            });
    var issued = issue.issue(tenant, draft);
    transactions.run(scope, () -> keep(rows.cases().lock(id), issued));
  }

  private void keep(Case file, IssuedDocument issued) {
    var decision = rows.decisions().find(file.id()).orElseThrow();
    if (!(decision instanceof Decision.Approved approved)) {
      return;
    }
    var printed = approved.issued(new Decision.Document(issued.file(), issued.code().text()));
    rows.decisions().update(printed);
    var title = words.title(file, decision);
    rows.documents()
        .add(
            file.id(),
            List.of(
                new CaseDocument(
                    issued.file(), title, CaseDocument.Source.DECISION, context.now())));
    journal.record(
        new CaseEvent.DocumentIssued(
            file.id().value(), file.facts(), decision.id(), issued.file().value()));
    if (file.stage() instanceof CaseStage.Closed) {
      handOver(file, printed);
    }
  }

  /**
   * What was issued at once is in the applicant's hands: at the counter, or on the tracking page.
   */
  private void handOver(Case file, Decision.Issued printed) {
    var atCounter = file.facts().channel().equals(Channel.COUNTER.name());
    var way = atCounter ? DeliveryWay.IN_PERSON : DeliveryWay.ONLINE;
    rows.decisions().update(printed.delivered(new Decision.Delivery(context.now(), way)));
    journal.record(new CaseEvent.Delivered(file.id().value(), file.facts(), printed.id(), way));
  }
}
