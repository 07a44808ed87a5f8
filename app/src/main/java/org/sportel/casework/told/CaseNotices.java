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
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.outside.CaseDecisions;
import org.sportel.documents.FileId;
import org.sportel.platform.Entry;
import org.sportel.platform.subject.Notice;
import org.sportel.platform.subject.NoticeKind;
import org.sportel.platform.subject.NoticeSource;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells applicants what happens to their case. */
@Component
final class CaseNotices implements NoticeSource {
  private enum Kind {
    RECEIVED("casework.opened"),
    CORRECTION_ASKED("casework.correction-asked"),
    CORRECTION_RECEIVED("casework.correction-answered"),
    DECIDED("casework.document-issued"),
    DECISION_SENT("casework.delivered"),
    OFFICE_WROTE("casework.message-sent"),
    WITHDRAWN("casework.withdrawn");

    private final String event;

    Kind(String event) {
      this.event = event;
    }

    /** Anybody can apply in anybody's name. */
    NoticeKind kind() {
      return new NoticeKind(name(), "casework.told", "/track", this == RECEIVED);
    }
  }

  private static final Map<String, Kind> KINDS =
      Stream.of(Kind.values())
          .collect(
              toUnmodifiableMap(kind -> kind.event, kind -> kind));

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
    return Optional.ofNullable(KINDS.get(entry.type()))
        .filter(kind -> !isSilent(kind, entry))
        .map(kind -> notice(kind, entry));
  }

  private Notice notice(Kind kind, Entry entry) {
    return new Notice(
        Subject.ofCase(entry.subject()),
        kind.kind(),
        text(entry.payload().path("of"), "unit").map(UUID::fromString),
        day(kind, entry),
        until(kind, entry),
        kind == Kind.DECISION_SENT
            ? decisions.document(new CaseId(entry.subject())).map(FileId::value)
            : Optional.empty());
  }

  /** Messages to the office, and decisions that were not delivered by e-mail, are told nobody. */
  private static boolean isSilent(Kind kind, Entry entry) {
    boolean toTheOffice =
        kind == Kind.OFFICE_WROTE && !entry.payload().path("toApplicant").asBoolean(false);
    boolean otherwiseDelivered =
        kind == Kind.DECISION_SENT
            && text(entry.payload(), "way").filter(DeliveryWay.EMAIL.name()::equals).isEmpty();
    return toTheOffice || otherwiseDelivered;
  }

  /** Until when the office decides. */
  private static Optional<Instant> until(Kind kind, Entry entry) {
    return switch (kind) {
      case RECEIVED, CORRECTION_RECEIVED ->
          text(entry.payload().path("of"), "dueAt").map(Instant::parse);
      case CORRECTION_ASKED, DECIDED, DECISION_SENT, OFFICE_WROTE, WITHDRAWN -> Optional.empty();
    };
  }

  /** Until when to answer. */
  private static Optional<LocalDate> day(Kind kind, Entry entry) {
    return kind == Kind.CORRECTION_ASKED
        ? text(entry.payload(), "answerBy").map(LocalDate::parse)
        : Optional.empty();
  }

  private static Optional<String> text(JsonNode node, String name) {
    var value = node.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}
