package org.sportel.casework.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;
import org.sportel.platform.events.EventType;

/**
 * What happens to a case, as the journal keeps it for ever. Every event carries the facts a figure
 * needs; none carries a name, a contact, an answer or free text. {@code subject} is the case.
 */
public sealed interface CaseEvent extends Event {
  /** {@link Opened} in the journal. */
  EventType<Opened> OPENED = EventType.of("casework.opened", 1, Opened.class);

  /** {@link CorrectionAsked} in the journal. */
  EventType<CorrectionAsked> CORRECTION_ASKED =
      EventType.of("casework.correction-asked", 1, CorrectionAsked.class);

  /** {@link CorrectionAnswered} in the journal. */
  EventType<CorrectionAnswered> CORRECTION_ANSWERED =
      EventType.of("casework.correction-answered", 1, CorrectionAnswered.class);

  /** {@link DocumentIssued} in the journal. */
  EventType<DocumentIssued> DOCUMENT_ISSUED =
      EventType.of("casework.document-issued", 1, DocumentIssued.class);

  /** {@link Delivered} in the journal. */
  EventType<Delivered> DELIVERED = EventType.of("casework.delivered", 1, Delivered.class);

  /** {@link MessageSent} in the journal. */
  EventType<MessageSent> MESSAGE_SENT = EventType.of("casework.message-sent", 1, MessageSent.class);

  /** {@link Withdrawn} in the journal. */
  EventType<Withdrawn> WITHDRAWN = EventType.of("casework.withdrawn", 1, Withdrawn.class);

  /** {@link Closed} in the journal. */
  EventType<Closed> CLOSED = EventType.of("casework.closed", 1, Closed.class);

  /** The facts of the case at this moment. */
  CaseFacts of();

  /** The name in the journal, which no later program changes. */
  @Override
  default String type() {
    return switch (this) {
      case Opened _ -> OPENED.name();
      case TaskClaimed _ -> "casework.task-claimed";
      case HandedOver _ -> "casework.handed-over";
      case TaskCompleted _ -> "casework.task-completed";
      case CorrectionAsked _ -> CORRECTION_ASKED.name();
      case CorrectionAnswered _ -> CORRECTION_ANSWERED.name();
      case OpinionAsked _ -> "casework.opinion-asked";
      case OpinionGiven _ -> "casework.opinion-given";
      case OpinionLapsed _ -> "casework.opinion-lapsed";
      case DecisionDrafted _ -> DecisionDrafted.TYPE;
      case DraftReturned _ -> "casework.draft-returned";
      case DecisionApproved _ -> "casework.decision-approved";
      case DocumentIssued _ -> DOCUMENT_ISSUED.name();
      case Delivered _ -> DELIVERED.name();
      case DueOpened _ -> "casework.due-opened";
      case CaseStarted _ -> "casework.case-started";
      case Visited _ -> "casework.visited";
      case VisitBecame _ -> "casework.visit-became";
      case FeeNoted _ -> "casework.fee-noted";
      case Withdrawn _ -> WITHDRAWN.name();
      case TypingCorrected _ -> "casework.typing-corrected";
      case DeadlineStarted _ -> "casework.deadline-started";
      case ClockStopped _ -> "casework.clock-stopped";
      case ClockResumed _ -> "casework.clock-resumed";
      case DeadlineExtended _ -> "casework.deadline-extended";
      case DeadlinePassed _ -> "casework.deadline-passed";
      case NoteAdded _ -> "casework.note-added";
      case MessageSent _ -> MESSAGE_SENT.name();
      case ProcedureStopped _ -> "casework.procedure-stopped";
      case WorkAdded _ -> "casework.work-added";
      case WorkTakenBack _ -> "casework.work-taken-back";
      case FileAttached _ -> "casework.file-attached";
      case ValueCorrected _ -> "casework.value-corrected";
      case StepRedirected _ -> "casework.step-redirected";
      case MovedToVersion _ -> "casework.moved-to-version";
      case Closed _, TimeShared _ -> this instanceof Closed ? CLOSED.name() : TimeShared.TYPE;
    };
  }

  /** An application was registered; {@code happenedAt} is the register's time. */
  record Opened(UUID subject, CaseFacts of, String number, int documents, boolean byStaff)
      implements CaseEvent {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(of.receivedAt());
    }
  }

  /** Somebody took a task in hand. */
  record TaskClaimed(UUID subject, CaseFacts of, UUID task, String element, TaskKind kind)
      implements CaseEvent {}

  /** A task went back to its unit, or on to another one. */
  record HandedOver(
      UUID subject, CaseFacts of, UUID task, String element, TaskKind kind, UUID toUnit)
      implements CaseEvent {}

  /** A task was done. */
  record TaskCompleted(
      UUID subject, CaseFacts of, UUID task, String element, TaskKind kind, Instant openedAt)
      implements CaseEvent {}

  /** The applicant was asked to supply or mend something; the deadline stands still. */
  record CorrectionAsked(UUID subject, CaseFacts of, UUID correction, Optional<LocalDate> answerBy)
      implements CaseEvent {}

  /** The applicant answered; the deadline runs again. */
  record CorrectionAnswered(
      UUID subject, CaseFacts of, UUID correction, Instant askedAt, int documents)
      implements CaseEvent {}

  /** Another unit was asked for its opinion. */
  record OpinionAsked(UUID subject, CaseFacts of, UUID opinion, UUID unit) implements CaseEvent {}

  /** The unit gave its opinion. */
  record OpinionGiven(
      UUID subject, CaseFacts of, UUID opinion, UUID unit, boolean favourable, Instant askedAt)
      implements CaseEvent {}

  /** The time for an opinion passed; what followed is GRANTED, REFUSED, WITHOUT or AGAIN. */
  record OpinionLapsed(UUID subject, CaseFacts of, UUID opinion, UUID unit, String atExpiry)
      implements CaseEvent {}

  /** A draft of the decision was written or changed. */
  record DecisionDrafted(UUID subject, CaseFacts of, UUID decision, Outcome outcome)
      implements CaseEvent {
    public static final String TYPE = "casework.decision-drafted";
  }

  /** The head returned the draft. */
  record DraftReturned(UUID subject, CaseFacts of, UUID decision) implements CaseEvent {}

  /** The case is decided. */
  record DecisionApproved(UUID subject, CaseFacts of, UUID decision, Outcome outcome)
      implements CaseEvent {}

  /** The decision's document was made and can be verified. */
  record DocumentIssued(UUID subject, CaseFacts of, UUID decision, UUID file)
      implements CaseEvent {}

  /** The decision reached the applicant. */
  record Delivered(UUID subject, CaseFacts of, UUID decision, DeliveryWay way)
      implements CaseEvent {}

  /** The procedure asked the applicant for money. */
  record DueOpened(UUID subject, CaseFacts of, BigDecimal amount, String currency)
      implements CaseEvent {}

  /** The procedure started another case for the same applicant. */
  record CaseStarted(UUID subject, CaseFacts of, UUID started) implements CaseEvent {}

  /** The applicant, or somebody for them, came to a centre because of the case. */
  record Visited(UUID subject, CaseFacts of, UUID visit, VisitPurpose purpose)
      implements CaseEvent {}

  /** More came of a visit for the case than was noted first. */
  record VisitBecame(UUID subject, CaseFacts of, UUID visit, VisitPurpose purpose)
      implements CaseEvent {}

  /** An official noted whether the fee is paid. */
  record FeeNoted(UUID subject, CaseFacts of, FeeState state) implements CaseEvent {}

  /** The applicant took the application back. */
  record Withdrawn(UUID subject, CaseFacts of) implements CaseEvent {}

  /** A clerk mended typing errors in these fields. */
  record TypingCorrected(UUID subject, CaseFacts of, List<String> fields) implements CaseEvent {
    /** Copies the fields. */
    public TypingCorrected {
      fields = List.copyOf(fields);
    }
  }

  /** The event from which the law counts the time came: the payment or the translation. */
  record DeadlineStarted(UUID subject, CaseFacts of, String event) implements CaseEvent {}

  /** The time stands still from now on, for this reason. */
  record ClockStopped(UUID subject, CaseFacts of, String reason) implements CaseEvent {}

  /** This reason does not stop the time any more; {@code standing} tells whether another does. */
  record ClockResumed(UUID subject, CaseFacts of, String reason, boolean standing)
      implements CaseEvent {}

  /** The time was made {@code amount} of {@code unit} in all; it would have ended before. */
  record DeadlineExtended(UUID subject, CaseFacts of, int amount, String unit, Instant before)
      implements CaseEvent {}

  /** The time passed without a decision; the application counts as GRANTED or REFUSED. */
  record DeadlinePassed(UUID subject, CaseFacts of, String atExpiry) implements CaseEvent {}

  /** A note was added for colleagues. */
  record NoteAdded(UUID subject, CaseFacts of, UUID note) implements CaseEvent {}

  /** The office or the applicant wrote a message. */
  record MessageSent(UUID subject, CaseFacts of, UUID message, boolean toApplicant)
      implements CaseEvent {}

  /** An expression of the procedure failed at an element: somebody must help. */
  record ProcedureStopped(UUID subject, CaseFacts of, String element) implements CaseEvent {}

  /** An official added work beside the model. */
  record WorkAdded(
      UUID subject, CaseFacts of, UUID task, TaskKind kind, UUID unit, boolean required)
      implements CaseEvent {}

  /** Added work was taken back before it was done. */
  record WorkTakenBack(UUID subject, CaseFacts of, UUID task, TaskKind kind) implements CaseEvent {}

  /** The office attached a file to the case. */
  record FileAttached(UUID subject, CaseFacts of, UUID file) implements CaseEvent {}

  /** A value of the procedure was corrected where it had stopped. */
  record ValueCorrected(UUID subject, CaseFacts of, int token, String variable)
      implements CaseEvent {}

  /** A step that had stopped was sent to another element of the procedure. */
  record StepRedirected(UUID subject, CaseFacts of, int token, String element, String to)
      implements CaseEvent {}

  /** The case was put under another version of its service, named by its facts. */
  record MovedToVersion(UUID subject, CaseFacts of, UUID from) implements CaseEvent {}

  /** Nothing more will happen in this case; without a decision the outcome is empty. */
  record Closed(UUID subject, CaseFacts of, Optional<Outcome> outcome) implements CaseEvent {}

  /**
   * Whose time the case was, told once it has ended.
   *
   * @param endedAt when it ended
   */
  record TimeShared(UUID subject, CaseFacts of, Instant endedAt, Shares seconds)
      implements CaseEvent {
    public static final String TYPE = "casework.time-shared";

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(endedAt);
    }
  }

  /** The whole seconds in which each of them had a case, from its registration to its end. */
  record Shares(long applicant, long otherBody, long unit, long program) {}
}
