package org.sportel.casework.deadline;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.ApplicantNotice;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.procedure.CaseProcedure;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.PassedDeadlines;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Expiry;
import org.sportel.network.Tenants;
import org.sportel.platform.DailyWork;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * Notes every night which deadlines passed without a decision. Where the service says what follows
 * from that, the applicant is told, the open tasks come first on their worklists and the event
 * stands in the journal; a procedure that waits for {@code deadline-passed} goes on in any case.
 *
 * <p>Office rule (why this date): Silence has the effect that the service's law gives it: the
 * application counts as granted, or as refused so that an appeal is open. The office still decides.
 */
@Component
final class LapsedDeadlines implements DailyWork {
  private static final int AT_ONCE = 50;
  private static final int MOST_URGENT = 95;
  private static final String MESSAGE = "deadline-passed";
  private static final UUID FIRST = new UUID(0, 0);

  private final Rows rows;
  private final Deeds deeds;
  private final CaseDeadlines dates;
  private final Tenants tenants;
  private final Transactions transactions;
  private final ActionContext context;

  LapsedDeadlines(
      Rows rows,
      Deeds deeds,
      CaseDeadlines dates,
      Tenants tenants,
      Transactions transactions,
      ActionContext context) {
    this.rows = rows;
    this.deeds = deeds;
    this.dates = dates;
    this.tenants = tenants;
    this.transactions = transactions;
    this.context = context;
  }

  /** The tables that are read and written. */
  @Component
  record Rows(Cases cases, Tasks tasks, PassedDeadlines passed) {}

  /** What follows. */
  @Component
  record Deeds(ApplicantNotice notice, CaseProcedure procedure, Journal journal) {}

  @Override
  public String name() {
    return "casework.lapsed-deadlines";
  }

  @Override
  public void run() {
    tenants.list().forEach(tenant -> run(Scope.of(tenant.id())));
  }

  private void run(Scope scope) {
    var after = FIRST;
    List<CaseId> some;
    do {
      var from = after;
      some = transactions.read(scope, () -> rows.passed().unnoted(context.now(), from, AT_ONCE));
      some.forEach(id -> transactions.run(scope, () -> look(id)));
      after = some.isEmpty() ? after : some.getLast().value();
    } while (!some.isEmpty());
  }

  private void look(CaseId id) {
    var file = rows.cases().lock(id);
    var ended = file.facts().dueAt().filter(end -> end.isBefore(context.now()));
    if (ended.isPresent() && file.stage().state().undecided() && dates.runs(file)) {
      note(file, ended.get());
    }
  }

  private void note(Case file, Instant ended) {
    var stated = dates.stated(file);
    var expiry = stated.map(ServiceDeadline::follows).orElse(Expiry.NONE);
    rows.passed().note(file.id(), ended, expiry, context.now());
    if (expiry != Expiry.NONE) {
      rows.tasks().raise(file.id(), MOST_URGENT);
      deeds.notice().send(file, words(file, stated.orElseThrow(), ended));
      deeds
          .journal()
          .record(new CaseEvent.DeadlinePassed(file.id().value(), file.facts(), expiry.name()));
    }
    deeds
        .procedure()
        .arrived(file, MESSAGE, "", Map.of("atExpiry", expiry.name()))
        .ifPresent(rows.cases()::update);
  }

  private String words(Case file, ServiceDeadline stated, Instant ended) {
    return Texts.speaking(
        file.lang(),
        context.zone(),
        () -> {
          var law =
              stated
                  .legalBasis()
                  .map(LegalReference::cited)
                  .map(cited -> t("casework.told.law", Texts.show(cited).text()))
                  .orElse("");
          var told =
              t(
                  "casework.told.passed." + stated.atExpiry(),
                  LocalDate.ofInstant(ended, context.zone()));
          return (told + " " + law).strip();
        });
  }
}
