package org.sportel.casework.model;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.FileId;

/**
 * The decision of a case, from its first draft to its delivery. Each step exists only where it may
 * follow: what is approved cannot be rewritten, returned or approved again, and only what has a
 * document can be delivered.
 */
public sealed interface Decision {
  /** What stands on it. */
  Sheet sheet();

  /** How far it is, in a word. */
  State state();

  /** Its identity in the journal. */
  default UUID id() {
    return sheet().id();
  }

  /** What it says. */
  default Text text() {
    return sheet().text();
  }

  /** Grows with every change. */
  default int version() {
    return sheet().version();
  }

  /** Why the head returned the draft, the last time; empty once it is approved. */
  default Optional<String> returnedFor() {
    return Optional.empty();
  }

  /** Who approved it, once somebody did. */
  default Optional<Approval> approval() {
    return Optional.empty();
  }

  /** Its document, once it is made. */
  default Optional<Document> document() {
    return Optional.empty();
  }

  /** How it reached the applicant, once it did. */
  default Optional<Delivery> delivery() {
    return Optional.empty();
  }

  /**
   * The decision as a draft that may still change.
   *
   * @throws CaseRefusal ALREADY_DECIDED once it is approved
   */
  default Unapproved unapproved() {
    throw new CaseRefusal(CaseRefusal.Reason.ALREADY_DECIDED);
  }

  /**
   * The decision with its document.
   *
   * @throws CaseRefusal DOCUMENT_NOT_READY before it has one
   */
  default Printed printed() {
    throw new CaseRefusal(CaseRefusal.Reason.DOCUMENT_NOT_READY);
  }

  /** A first draft. */
  static Draft draft(UUID id, Text text, Drafted by) {
    return new Draft(new Sheet(id, text, by, 1), Optional.empty());
  }

  /** Not approved yet: may be rewritten, submitted, returned and approved. */
  sealed interface Unapproved extends Decision {
    @Override
    default Unapproved unapproved() {
      return this;
    }

    /** The draft written anew; the reason for which it was returned stays in sight. */
    default Draft rewritten(Text other, Drafted by) {
      return new Draft(new Sheet(id(), other, by, version() + 1), returnedFor());
    }

    /** Handed to whoever approves. */
    default Submitted submitted() {
      return new Submitted(sheet().next(), returnedFor());
    }

    /** Returned to its author. */
    default Returned returned(String why) {
      return new Returned(sheet().next(), why);
    }

    /** Approved and numbered. */
    default Approved approved(Approval by) {
      return new Approved(sheet().next(), by);
    }
  }

  /** Approved, and its document is made. */
  sealed interface Printed extends Decision {
    /** The document that was made. */
    Document made();

    /** Who approved it. */
    Approval by();

    @Override
    default Printed printed() {
      return this;
    }

    @Override
    default Optional<Approval> approval() {
      return Optional.of(by());
    }

    @Override
    default Optional<Document> document() {
      return Optional.of(made());
    }

    /** In the applicant's hands; a later delivery takes the place of an earlier one. */
    default Delivered delivered(Delivery how) {
      return new Delivered(sheet().next(), by(), made(), how);
    }
  }

  /** Being written. */
  record Draft(Sheet sheet, Optional<String> returnedFor) implements Unapproved {
    @Override
    public State state() {
      return State.DRAFT;
    }
  }

  /** Waiting for approval. */
  record Submitted(Sheet sheet, Optional<String> returnedFor) implements Unapproved {
    @Override
    public State state() {
      return State.SUBMITTED;
    }
  }

  /** Returned to its author with a reason. */
  record Returned(Sheet sheet, String why) implements Unapproved {
    @Override
    public State state() {
      return State.RETURNED;
    }

    @Override
    public Optional<String> returnedFor() {
      return Optional.of(why);
    }
  }

  /** Approved; its document is being made. */
  record Approved(Sheet sheet, Approval by) implements Decision {
    @Override
    public State state() {
      return State.APPROVED;
    }

    @Override
    public Optional<Approval> approval() {
      return Optional.of(by);
    }

    /** With its document. */
    public Issued issued(Document made) {
      return new Issued(sheet.next(), by, made);
    }
  }

  /** Its document can be handed over and verified. */
  record Issued(Sheet sheet, Approval by, Document made) implements Printed {
    @Override
    public State state() {
      return State.ISSUED;
    }
  }

  /** The applicant has it. */
  record Delivered(Sheet sheet, Approval by, Document made, Delivery how) implements Printed {
    @Override
    public State state() {
      return State.DELIVERED;
    }

    @Override
    public Optional<Delivery> delivery() {
      return Optional.of(how);
    }
  }

  /** How far a decision is. */
  enum State {
    /** Being written. */
    DRAFT,
    /** Waiting for approval. */
    SUBMITTED,
    /** Returned to its author. */
    RETURNED,
    /** Approved; its document is being made. */
    APPROVED,
    /** Its document can be handed over and verified. */
    ISSUED,
    /** The applicant has it. */
    DELIVERED
  }

  /**
   * What every decision has.
   *
   * @param drafted who wrote it last
   * @param version grows with every change
   */
  record Sheet(UUID id, Text text, Drafted drafted, int version) {
    Sheet next() {
      return new Sheet(id, text, drafted, version + 1);
    }
  }

  /** What it says. */
  record Text(Outcome outcome, String body, String reasons, String remedy) {}

  /** Who wrote it last. */
  record Drafted(UUID by, String office, Instant at) {}

  /** The office that approved it, when, and the outgoing number. */
  record Approval(UUID by, String office, Instant at, String number) {}

  /** The document and the code by which anyone can verify it. */
  record Document(FileId file, String verifyCode) {}

  /**
   * How it reached the applicant.
   *
   * @param note who took it, or the number of the posting; empty where the way proves itself
   */
  record Delivery(Instant at, DeliveryWay way, String note) {
    /** A delivery that proves itself. */
    public Delivery(Instant at, DeliveryWay way) {
      this(at, way, "");
    }
  }
}
