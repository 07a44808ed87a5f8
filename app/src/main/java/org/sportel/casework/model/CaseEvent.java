package org.sportel.casework.model;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * What happens to a case, as the journal keeps it for ever. Every event carries the facts a figure
 * needs; none carries a name, a contact, an answer or free text. {@code subject} is the case.
 */
public sealed interface CaseEvent extends Event {
  /** The facts of the case at this moment. */
  CaseFacts of();

  /** An application was registered; {@code happenedAt} is the register's time. */
  record Opened(UUID subject, CaseFacts of, String number, int documents, boolean byStaff)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.opened";
    }

    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(of.receivedAt());
    }
  }

  /** Somebody took a task in hand. */
  record TaskClaimed(UUID subject, CaseFacts of, UUID task, String element, TaskKind kind)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.task-claimed";
    }
  }

  /** A task went back to its unit, or on to another one. */
  record HandedOver(
      UUID subject, CaseFacts of, UUID task, String element, TaskKind kind, UUID toUnit)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.handed-over";
    }
  }

  /** A task was done. */
  record TaskCompleted(
      UUID subject, CaseFacts of, UUID task, String element, TaskKind kind, Instant openedAt)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.task-completed";
    }
  }

  /** The applicant was asked to supply or mend something; the deadline stands still. */
  record CorrectionAsked(UUID subject, CaseFacts of, UUID correction, Optional<LocalDate> answerBy)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.correction-asked";
    }
  }

  /** The applicant answered; the deadline runs again. */
  record CorrectionAnswered(
      UUID subject, CaseFacts of, UUID correction, Instant askedAt, int documents)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.correction-answered";
    }
  }

  /** Another unit was asked for its opinion. */
  record OpinionAsked(UUID subject, CaseFacts of, UUID opinion, UUID unit) implements CaseEvent {
    @Override
    public String type() {
      return "casework.opinion-asked";
    }
  }

  /** The unit gave its opinion. */
  record OpinionGiven(
      UUID subject, CaseFacts of, UUID opinion, UUID unit, boolean favourable, Instant askedAt)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.opinion-given";
    }
  }

  /** A draft of the decision was written or changed. */
  record DecisionDrafted(UUID subject, CaseFacts of, UUID decision, Outcome outcome)
      implements CaseEvent {
    public static final String TYPE = "casework.decision-drafted";

    @Override
    public String type() {
      return TYPE;
    }
  }

  /** The head returned the draft. */
  record DraftReturned(UUID subject, CaseFacts of, UUID decision) implements CaseEvent {
    @Override
    public String type() {
      return "casework.draft-returned";
    }
  }

  /** The case is decided. */
  record DecisionApproved(UUID subject, CaseFacts of, UUID decision, Outcome outcome)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.decision-approved";
    }
  }

  /** The decision's document was made and can be verified. */
  record DocumentIssued(UUID subject, CaseFacts of, UUID decision, UUID file) implements CaseEvent {
    @Override
    public String type() {
      return "casework.document-issued";
    }
  }

  /** The decision reached the applicant. */
  record Delivered(UUID subject, CaseFacts of, UUID decision, DeliveryWay way)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.delivered";
    }
  }

  /** The procedure asked the applicant for money. */
  record DueOpened(UUID subject, CaseFacts of, BigDecimal amount, String currency)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.due-opened";
    }
  }

  /** The procedure started another case for the same applicant. */
  record CaseStarted(UUID subject, CaseFacts of, UUID started) implements CaseEvent {
    @Override
    public String type() {
      return "casework.case-started";
    }
  }

  /** The applicant, or somebody for them, came to a centre because of the case. */
  record Visited(UUID subject, CaseFacts of, UUID visit, VisitPurpose purpose)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.visited";
    }
  }

  /** An official noted whether the fee is paid. */
  record FeeNoted(UUID subject, CaseFacts of, FeeState state) implements CaseEvent {
    @Override
    public String type() {
      return "casework.fee-noted";
    }
  }

  /** The applicant took the application back. */
  record Withdrawn(UUID subject, CaseFacts of) implements CaseEvent {
    @Override
    public String type() {
      return "casework.withdrawn";
    }
  }

  /** A clerk mended typing errors in these fields. */
  record TypingCorrected(UUID subject, CaseFacts of, List<String> fields) implements CaseEvent {
    /** Copies the fields. */
    public TypingCorrected {
      fields = List.copyOf(fields);
    }

    @Override
    public String type() {
      return "casework.typing-corrected";
    }
  }

  /** The event from which the law counts the time came: the payment or the translation. */
  record DeadlineStarted(UUID subject, CaseFacts of, String event) implements CaseEvent {
    @Override
    public String type() {
      return "casework.deadline-started";
    }
  }

  /** The time was made {@code amount} of {@code unit} in all; it would have ended before. */
  record DeadlineExtended(UUID subject, CaseFacts of, int amount, String unit, Instant before)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.deadline-extended";
    }
  }

  /** The time passed without a decision; the application counts as GRANTED or REFUSED. */
  record DeadlinePassed(UUID subject, CaseFacts of, String atExpiry) implements CaseEvent {
    @Override
    public String type() {
      return "casework.deadline-passed";
    }
  }

  /** A note was added for colleagues. */
  record NoteAdded(UUID subject, CaseFacts of, UUID note) implements CaseEvent {
    @Override
    public String type() {
      return "casework.note-added";
    }
  }

  /** The office or the applicant wrote a message. */
  record MessageSent(UUID subject, CaseFacts of, UUID message, boolean toApplicant)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.message-sent";
    }
  }

  /** An expression of the procedure failed at an element: somebody must help. */
  record ProcedureStopped(UUID subject, CaseFacts of, String element) implements CaseEvent {
    @Override
    public String type() {
      return "casework.procedure-stopped";
    }
  }

  /** An official added work beside the model. */
  record WorkAdded(
      UUID subject, CaseFacts of, UUID task, TaskKind kind, UUID unit, boolean required)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.work-added";
    }
  }

  /** Added work was taken back before it was done. */
  record WorkTakenBack(UUID subject, CaseFacts of, UUID task, TaskKind kind) implements CaseEvent {
    @Override
    public String type() {
      return "casework.work-taken-back";
    }
  }

  /** The office attached a file to the case. */
  record FileAttached(UUID subject, CaseFacts of, UUID file) implements CaseEvent {
    @Override
    public String type() {
      return "casework.file-attached";
    }
  }

  /** A value of the procedure was corrected where it had stopped. */
  record ValueCorrected(UUID subject, CaseFacts of, int token, String variable)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.value-corrected";
    }
  }

  /** A step that had stopped was sent to another element of the procedure. */
  record StepRedirected(UUID subject, CaseFacts of, int token, String element, String to)
      implements CaseEvent {
    @Override
    public String type() {
      return "casework.step-redirected";
    }
  }

  /** The case was put under another version of its service, named by its facts. */
  record MovedToVersion(UUID subject, CaseFacts of, UUID from) implements CaseEvent {
    @Override
    public String type() {
      return "casework.moved-to-version";
    }
  }

  /** Nothing more will happen in this case; without a decision the outcome is empty. */
  record Closed(UUID subject, CaseFacts of, Optional<Outcome> outcome) implements CaseEvent {
    @Override
    public String type() {
      return "casework.closed";
    }
  }
}
