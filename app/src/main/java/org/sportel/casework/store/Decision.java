package org.sportel.casework.store;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.Outcome;
import org.sportel.documents.FileId;

/**
 * The decision of a case, from its first draft to its delivery.
 *
 * @param returned why the head returned the draft, the last time
 * @param version grows with every change of the draft
 */
public record Decision(
    UUID id,
    State state,
    Text text,
    Drafted drafted,
    Optional<String> returned,
    Optional<Approved> approved,
    Optional<Issued> issued,
    Optional<Delivered> delivered,
    int version) {
  /** A first draft. */
  public static Decision draft(UUID id, Text text, Drafted drafted) {
    return new Decision(
        id,
        State.DRAFT,
        text,
        drafted,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        1);
  }

  /** The draft written anew. */
  public Decision rewritten(Text other, Drafted by) {
    return new Decision(
        id, State.DRAFT, other, by, returned, approved, issued, delivered, version + 1);
  }

  /** As far as this. */
  public Decision in(State other) {
    return new Decision(
        id, other, text, drafted, returned, approved, issued, delivered, version + 1);
  }

  /** Returned to its author. */
  public Decision returned(String why) {
    return new Decision(
        id,
        State.RETURNED,
        text,
        drafted,
        Optional.of(why),
        approved,
        issued,
        delivered,
        version + 1);
  }

  /** Approved and numbered. */
  public Decision approved(Approved by) {
    return new Decision(
        id,
        State.APPROVED,
        text,
        drafted,
        Optional.empty(),
        Optional.of(by),
        issued,
        delivered,
        version + 1);
  }

  /** With its document; what was delivered before it was printed stays delivered. */
  public Decision issued(Issued document) {
    return new Decision(
        id,
        delivered.isPresent() ? State.DELIVERED : State.ISSUED,
        text,
        drafted,
        returned,
        approved,
        Optional.of(document),
        delivered,
        version + 1);
  }

  /** In the applicant's hands. */
  public Decision delivered(Delivered how) {
    return new Decision(
        id,
        State.DELIVERED,
        text,
        drafted,
        returned,
        approved,
        issued,
        Optional.of(how),
        version + 1);
  }

  /** How far a decision is. */
  public enum State {
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

  /** What it says. */
  public record Text(Outcome outcome, String body, String reasons, String remedy) {}

  /** Who wrote it last. */
  public record Drafted(UUID by, String office, Instant at) {}

  /** The office that approved it, when, and the outgoing number. */
  public record Approved(UUID by, String office, Instant at, String number) {}

  /** The document and the code by which anyone can verify it. */
  public record Issued(FileId file, String verifyCode) {}

  /** How it reached the applicant. */
  public record Delivered(Instant at, DeliveryWay way) {}
}
