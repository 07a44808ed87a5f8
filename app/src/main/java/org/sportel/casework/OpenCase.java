package org.sportel.casework;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.access.CodeDigest;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseFacts;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseStage;
import org.sportel.casework.model.Due;
import org.sportel.casework.model.Speed;
import org.sportel.casework.model.TrackingCode;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.procedure.CaseProcedure;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.CaseDocument;
import org.sportel.casework.store.CaseDocuments;
import org.sportel.casework.store.CaseFees;
import org.sportel.casework.store.Cases;
import org.sportel.casework.store.CheckedDocuments;
import org.sportel.casework.visiting.VisitsOfCase;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.deadlines.Deadline;
import org.sportel.network.CentreId;
import org.sportel.network.CounterId;
import org.sportel.network.CurrentDay;
import org.sportel.network.Tenants;
import org.sportel.network.Unit;
import org.sportel.network.Units;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.sportel.platform.Transactions;
import org.sportel.register.Book;
import org.sportel.register.Entered;
import org.sportel.register.EntryDraft;
import org.sportel.register.Register;
import org.springframework.stereotype.Component;

/**
 * Makes an application a case: number, time, deadline, procedure, tracking code, all in the
 * caller's transaction or not at all.
 */
@Component
public final class OpenCase {
  private final Rows rows;
  private final Offer offer;
  private final CaseProcedure procedure;
  private final Register register;
  private final Journal journal;
  private final ActionContext context;
  private final SecureRandom random = new SecureRandom();

  OpenCase(
      Rows rows,
      Offer offer,
      CaseProcedure procedure,
      Register register,
      Journal journal,
      ActionContext context) {
    this.rows = rows;
    this.offer = offer;
    this.procedure = procedure;
    this.register = register;
    this.journal = journal;
    this.context = context;
  }

  /** The tables this command writes. */
  @Component
  record Rows(
      Cases cases,
      Applications applications,
      CaseDocuments documents,
      CheckedDocuments checked,
      CaseFees fees,
      VisitsOfCase visits) {}

  /** What the catalogue and the network say about the service. */
  @Component
  record Offer(
      Services services,
      Units units,
      CaseDeadlines dates,
      Tenants tenants,
      CurrentDay today,
      Transactions transactions) {
    /** In the language of the office, whose book it is, not of the applicant. */
    String object(ServiceCard card) {
      return card.title().in(tenants.get(transactions.tenant()).lang()).text();
    }
  }

  /**
   * Opens the case.
   *
   * @throws CaseRefusal SERVICE_NOT_OFFERED when the service names no unit of this tenant
   * @throws org.sportel.network.NetworkRefusal TENANT_CLOSED when people bring something new to an
   *     office that is closed
   * @throws org.sportel.documents.FileRefusal when an attachment belongs elsewhere
   */
  public Opened open(NewCase application) {
    requireOpen(application);
    var card = offer.services().version(application.service());
    var unit = unit(card);
    var id = new CaseId(context.id());
    var draft = draft(id, application, card, unit);
    keepPapers(id, application, draft.facts().receivedAt());
    rows.applications().insert(id, application.applicant(), application.answersJson());
    var started = procedure.start(draft);
    var entered = register.enter(Book.INCOMING, entry(id, application, card));
    var deadline = offer.dates().promise(card.version(), draft.clock().speed(), entered.at());
    var opened = registered(started, entered, deadline);
    rows.applications().numbered(id, entered.number().value(), application.applicant());
    var code = TrackingCode.draw(offer.transactions().tenant(), random);
    rows.cases().insert(opened, intake(application, code));
    rows.checked().add(id, application.checked());
    application
        .fee()
        .map(fee -> fee.paid(Due.ofCard(card, opened.clock().speed())))
        .ifPresent(fee -> rows.fees().put(id, fee, context.actor().office(), entered.at()));
    journal.record(
        new CaseEvent.Opened(
            id.value(),
            opened.facts(),
            entered.number().value(),
            application.handedIn().size(),
            application.submission().byStaff()));
    askFaster(opened, card, entered.at());
    application
        .submission()
        .visit()
        .ifPresent(
            visit -> rows.visits().note(id.value(), opened.facts(), visit, VisitPurpose.TAKEN));
    return new Opened(id, entered.number(), entered.at(), deadline, code);
  }

  /** Asks for the fee of the faster way, where that was chosen and always costs the same. */
  private void askFaster(Case opened, ServiceCard card, Instant at) {
    if (opened.clock().speed() == Speed.ORDINARY) {
      return;
    }
    Due.fixed(card.expressFee())
        .ifPresent(
            due -> {
              rows.fees().ask(opened.id(), due, context.actor().office(), at);
              journal.record(
                  new CaseEvent.DueOpened(
                      opened.id().value(), opened.facts(), due.amount(), due.currency()));
            });
  }

  /** Nothing new begins in a closed office; what a running procedure starts goes on. */
  private void requireOpen(NewCase application) {
    var kind = context.actor().kind();
    boolean program = kind == Actor.Kind.STAFF || kind == Actor.Kind.SYSTEM;
    if (program && !application.submission().byStaff()) {
      return;
    }
    offer.today().requireOpen();
  }

  private Unit unit(ServiceCard card) {
    return offer
        .units()
        .byCode(card.unit())
        .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.SERVICE_NOT_OFFERED, card.title()));
  }

  /** The case as far as it can be known before it has its number. */
  private Case draft(CaseId id, NewCase application, ServiceCard card, Unit unit) {
    var facts =
        new CaseFacts(
            application.service().value(),
            card.code().value(),
            card.category().code(),
            unit.id().value(),
            application.submission().centre().map(CentreId::value),
            application.submission().channel().name(),
            context.now(),
            Optional.empty());
    return new Case(
        id,
        Case.NOT_YET,
        card.title(),
        facts,
        application.lang(),
        new CaseStage.Received(),
        Case.Clock.still(speed(application, card)),
        procedure.fresh());
  }

  private static Speed speed(NewCase application, ServiceCard card) {
    return card.expressTime().isPresent() ? application.speed() : Speed.ORDINARY;
  }

  private void keepPapers(CaseId id, NewCase application, Instant at) {
    var files = application.attachments();
    rows.documents()
        .add(
            id,
            files.stream()
                .map(
                    f -> new CaseDocument(f.file(), f.title(), CaseDocument.Source.APPLICATION, at))
                .toList());
  }

  private static Case registered(Case started, Entered entered, Optional<Deadline> deadline) {
    var numbered = started.registered(entered.number(), entered.at());
    return deadline.map(promised -> numbered.due(entered.at(), promised)).orElse(numbered);
  }

  private Cases.Intake intake(NewCase application, TrackingCode code) {
    var actor = context.actor();
    Optional<UUID> takenBy =
        actor.kind() == Actor.Kind.STAFF ? Optional.of(actor.id()) : Optional.empty();
    var salt = CodeDigest.salt(random);
    return new Cases.Intake(
        application.submission().counter().map(CounterId::value),
        takenBy,
        salt,
        CodeDigest.of(code, salt));
  }

  private EntryDraft entry(CaseId id, NewCase application, ServiceCard card) {
    var applicant = application.applicant();
    return new EntryDraft(
        id.value(),
        offer.object(card),
        Optional.of(new EntryDraft.Party(applicant.name(), applicant.address())),
        application.handedIn(),
        application.submission().originalAt());
  }
}
