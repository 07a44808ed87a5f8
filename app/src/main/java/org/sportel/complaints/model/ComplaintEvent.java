package org.sportel.complaints.model;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Event;

/**
 * What happens to complaints, as the journal keeps it for ever: ids, codes and times, never who
 * complains, of whom, or in which words. {@code subject} is the complaint; of settings the
 * category, the template or the tenant's rule.
 */
public sealed interface ComplaintEvent extends Event {
  /**
   * Somebody is in charge of it.
   *
   * @param because why this happened now
   */
  record Assigned(UUID subject, UUID officer, Because because) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.assigned";
    }
  }

  /** Nobody independent is there to be in charge of it. */
  record LeftOpen(UUID subject) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.left-open";
    }
  }

  /** It was looked at and is for this office. */
  record Screened(UUID subject, ComplaintFacts of, Set<SeverityMark> severity, boolean urgent)
      implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.screened";
    }
  }

  /** Another body answers for it. */
  record Forwarded(UUID subject, ComplaintFacts of) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.forwarded";
    }
  }

  /** Somebody of the office was asked about it. */
  record StatementAsked(UUID subject, UUID statement) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.statement-asked";
    }
  }

  /** Somebody of the office said what they know. */
  record StatementGiven(UUID subject, UUID statement) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.statement-given";
    }
  }

  /** The complainant owes an answer. */
  record ClockStopped(UUID subject) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.clock-stopped";
    }
  }

  /** The complainant answered; the clock runs again. */
  record ClockResumed(UUID subject, Instant dueAt) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.clock-resumed";
    }
  }

  /** The time was extended and the complainant told. */
  record Extended(UUID subject, int days, Instant dueAt) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.extended";
    }
  }

  /** The officer wrote down what was found. */
  record Proposed(UUID subject, ComplaintOutcome outcome) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.proposed";
    }
  }

  /** Its first answer came before its time was over. */
  record TimeKept(UUID subject, ComplaintFacts of) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.time-kept";
    }
  }

  /** Its time passed without an answer; this happened at that moment, whenever it was noted. */
  record TimePassed(UUID subject, ComplaintFacts of, Instant dueAt) implements ComplaintEvent {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(dueAt);
    }

    @Override
    public String type() {
      return "complaints.time-passed";
    }
  }

  /** An answer or a review said that it was right, at least in part. */
  record FoundRight(UUID subject, ComplaintFacts of) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.found-right";
    }
  }

  /** The officer gave a file to the answer. */
  record AnswerFileAdded(UUID subject, UUID file) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.answer-file-added";
    }
  }

  /** The officer took a file back before the answer was sent. */
  record AnswerFileRemoved(UUID subject, UUID file) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.answer-file-removed";
    }
  }

  /** The complainant was answered. */
  record Answered(
      UUID subject,
      ComplaintFacts of,
      ComplaintOutcome outcome,
      Optional<Instant> dueAt,
      LocalDate respondBy)
      implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.answered";
    }
  }

  /** The complainant is content. */
  record Accepted(UUID subject) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.accepted";
    }
  }

  /** The complainant is not content; another person looks at it again. */
  record Rejected(UUID subject, Instant dueAt) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.rejected";
    }
  }

  /** The complainant said nothing within the time. */
  record Lapsed(UUID subject) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.lapsed";
    }
  }

  /** The other person has decided; this closes it. */
  record ReviewDecided(UUID subject, ComplaintFacts of, ComplaintOutcome outcome)
      implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.review-decided";
    }
  }

  /** The complainant opened it again. */
  record Reopened(UUID subject, Instant dueAt) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.reopened";
    }
  }

  /** Somebody wrote. */
  record MessageSent(UUID subject, UUID message, boolean fromOffice) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.message-sent";
    }
  }

  /** An officer cannot handle it without bias. */
  record ConflictDeclared(UUID subject) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.conflict-declared";
    }
  }

  /** The officer opened the seal of who complains; the access log says why. */
  record IdentityOpened(UUID subject) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.identity-opened";
    }
  }

  /** It belongs with another. */
  record Linked(UUID subject, UUID other, LinkKind kind) implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.linked";
    }
  }

  /** A category was added or changed. */
  record CategorySet(UUID subject, ComplaintTopic topic, Optional<UUID> parent, boolean open)
      implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.category-set";
    }
  }

  /** A text with which answers begin was added or changed. */
  record AnswerTemplateSet(UUID subject, Optional<ComplaintTopic> topic, boolean offered)
      implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.answer-template-set";
    }
  }

  /** The times for complaints were changed. */
  record RuleSet(
      UUID subject, int answerLength, String answerUnit, int urgentHours, int respondDays)
      implements ComplaintEvent {
    @Override
    public String type() {
      return "complaints.rule-set";
    }
  }

  /** Why somebody is in charge now. */
  enum Because {
    /** It came in. */
    FILED,
    /** Another officer declared a conflict. */
    CONFLICT,
    /** It turned out of whom it complains. */
    CONCERNED,
    /** It was rejected, and the first officer must not decide again. */
    REVIEW,
    /** Nobody was, until now. */
    WAITED
  }

  /** How two complaints belong together. */
  enum LinkKind {
    /** The same thing was told twice. */
    DUPLICATE,
    /** The same thing happened again or to others. */
    SERIES
  }
}
