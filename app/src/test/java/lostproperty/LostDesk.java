package lostproperty;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.Approval;
import org.sportel.documents.DocumentDraft;
import org.sportel.documents.DocumentKind;
import org.sportel.documents.Incoming;
import org.sportel.documents.IssueDocument;
import org.sportel.documents.IssuedDocument;
import org.sportel.documents.Letter;
import org.sportel.documents.Letterhead;
import org.sportel.documents.Party;
import org.sportel.network.Tenant;
import org.sportel.platform.Journal;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Notes what is missed, and writes when it was found. */
@Component
final class LostDesk {
  private final LostThings things;
  private final IssueDocument issueDocument;
  private final Transactions transactions;
  private final Journal journal;
  private final Clock clock;

  LostDesk(
      LostThings things,
      IssueDocument issueDocument,
      Transactions transactions,
      Journal journal,
      Clock clock) {
    this.things = things;
    this.issueDocument = issueDocument;
    this.transactions = transactions;
    this.journal = journal;
    this.clock = clock;
  }

  LostThing report(String what, String email, UUID unit) {
    var thing = new LostThing(UUID.randomUUID(), "LOST-1/2026", what, email, unit);
    things.add(thing);
    journal.record(new LostEvent.Reported(thing.id(), unit, "COUNTER"));
    return thing;
  }

  /** Outside a transaction, because a PDF is set. */
  IssuedDocument found(Tenant tenant, LostThing thing) {
    var now = clock.instant();
    var letter =
        new Letter(
            DocumentKind.LETTER,
            "Found",
            new Incoming(thing.number(), now),
            new Party("Ana Petrović", "", ""),
            List.of("Your thing was found."),
            List.of(),
            Optional.empty(),
            "",
            new Approval("Lost property", now),
            List.of());
    var issued =
        issueDocument.issue(
            tenant.id(),
            new DocumentDraft(
                thing.subject(),
                new Letterhead("Municipality", "Registry", List.of()),
                thing.number(),
                now,
                tenant.lang(),
                tenant.zone(),
                letter));
    transactions.run(
        Scope.of(tenant.id()),
        () -> journal.record(new LostEvent.Found(thing.id(), thing.unit(), issued.file().value())));
    return issued;
  }
}
