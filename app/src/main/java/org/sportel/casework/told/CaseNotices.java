package org.sportel.casework.told;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.outside.CaseDecisions;
import org.sportel.documents.FileId;
import org.sportel.platform.Entry;
import org.sportel.platform.events.EventType;
import org.sportel.platform.subject.Notice;
import org.sportel.platform.subject.NoticeKind;
import org.sportel.platform.subject.NoticeSource;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** Tells applicants what happens to their case. */
@Component
final class CaseNotices implements NoticeSource {
  private enum Kind {
    RECEIVED(CaseEvent.OPENED),
    CORRECTION_ASKED(CaseEvent.CORRECTION_ASKED),
    CORRECTION_RECEIVED(CaseEvent.CORRECTION_ANSWERED),
    DECIDED(CaseEvent.DOCUMENT_ISSUED),
    DECISION_SENT(CaseEvent.DELIVERED),
    OFFICE_WROTE(CaseEvent.MESSAGE_SENT),
    WITHDRAWN(CaseEvent.WITHDRAWN);

    private final EventType<? extends CaseEvent> event;

    Kind(EventType<? extends CaseEvent> event) {
      this.event = event;
    }

    /** Anybody can apply in anybody's name. */
    NoticeKind kind() {
      return new NoticeKind(name(), "casework.told", "/track", this == RECEIVED);
    }
  }

  private static final Map<String, Kind> KINDS =
      Stream.of(Kind.values()).collect(toUnmodifiableMap(kind -> kind.event.name(), kind -> kind));

  private final CaseDecisions decisions;

  CaseNotices(CaseDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public List<NoticeKind> kinds() {
    return Stream.of(Kind.values()).map(Kind::kind).toList();
  }

  @Override
  public Set<String> events() {
    return KINDS.keySet();
  }

  @Override
  public Optional<Notice> of(Entry entry) {
    var kind = KINDS.get(entry.type());
    return kind == null
        ? Optional.empty()
        : Optional.of(kind.event.read(entry))
            .filter(CaseNotices::concernsTheApplicant)
            .map(event -> notice(kind, event));
  }

  private Notice notice(Kind kind, CaseEvent event) {
    return new Notice(
        Subject.ofCase(event.subject()),
        kind.kind(),
        Optional.of(event.of().unit()),
        answerBy(event),
        decidedBy(event),
        delivered(event));
  }

  /** Messages to the office, and decisions that were not delivered by e-mail, are told nobody. */
  private static boolean concernsTheApplicant(CaseEvent event) {
    return switch (event) {
      case CaseEvent.MessageSent sent -> sent.toApplicant();
      case CaseEvent.Delivered delivered -> delivered.way() == DeliveryWay.EMAIL;
      case CaseEvent other -> true;
    };
  }

  /** Until when to answer. */
  private static Optional<LocalDate> answerBy(CaseEvent event) {
    return event instanceof CaseEvent.CorrectionAsked asked ? asked.answerBy() : Optional.empty();
  }

  /** Until when the office decides. */
  private static Optional<Instant> decidedBy(CaseEvent event) {
    return event instanceof CaseEvent.Opened || event instanceof CaseEvent.CorrectionAnswered
        ? event.of().dueAt()
        : Optional.empty();
  }

  private Optional<UUID> delivered(CaseEvent event) {
    return event instanceof CaseEvent.Delivered
        ? decisions.document(new CaseId(event.subject())).map(FileId::value)
        : Optional.empty();
  }
}
