package org.sportel.notify;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.documents.FileId;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Origin;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Tells applicants what happens to their case. What is not live is told to nobody. */
@Component
final class CaseNews implements Follower {
  private static final Map<String, MessageKind> KINDS =
      Map.of(
          "casework.opened", MessageKind.RECEIVED,
          "casework.correction-asked", MessageKind.CORRECTION_ASKED,
          "casework.correction-answered", MessageKind.CORRECTION_RECEIVED,
          "casework.document-issued", MessageKind.DECIDED,
          "casework.delivered", MessageKind.DECISION_SENT,
          "casework.message-sent", MessageKind.OFFICE_WROTE,
          "casework.withdrawn", MessageKind.WITHDRAWN);

  private final Recipients recipients;
  private final WriteMessage writeMessage;
  private final AttachedDecisions decisions;

  CaseNews(Recipients recipients, WriteMessage writeMessage, AttachedDecisions decisions) {
    this.recipients = recipients;
    this.decisions = decisions;
    this.writeMessage = writeMessage;
  }

  @Override
  public String name() {
    return "notify";
  }

  @Override
  public Set<String> types() {
    return KINDS.keySet();
  }

  @Override
  public void follow(Entry entry) {
    var kind = KINDS.get(entry.type());
    if (kind == null || entry.origin() != Origin.LIVE || isSilent(kind, entry)) {
      return;
    }
    recipients.of(entry.subject()).ifPresent(to -> tell(kind, to, entry));
  }

  private void tell(MessageKind kind, Recipient to, Entry entry) {
    var unit = text(entry.payload().path("of"), "unit").map(UUID::fromString);
    var occasion = new Message.Occasion(entry.id(), Optional.of(entry.subject()), unit);
    var file =
        kind == MessageKind.DECISION_SENT
            ? decisions.of(entry.subject())
            : Optional.<FileId>empty();
    writeMessage.write(occasion, kind, to, day(kind, to, entry.payload()), file);
  }

  /** Messages to the office, and decisions that were not delivered by e-mail, are told nobody. */
  private static boolean isSilent(MessageKind kind, Entry entry) {
    boolean toTheOffice =
        kind == MessageKind.OFFICE_WROTE && !entry.payload().path("toApplicant").asBoolean(false);
    boolean otherwiseDelivered =
        kind == MessageKind.DECISION_SENT
            && text(entry.payload(), "way").filter(DeliveryWay.EMAIL.name()::equals).isEmpty();
    return toTheOffice || otherwiseDelivered;
  }

  /** The day the message names: until when the office decides, or until when to answer. */
  private static Optional<LocalDate> day(MessageKind kind, Recipient to, JsonNode payload) {
    return switch (kind) {
      case RECEIVED, CORRECTION_RECEIVED ->
          text(payload.path("of"), "dueAt")
              .map(Instant::parse)
              .map(due -> LocalDate.ofInstant(due.minusNanos(1), to.zone()));
      case CORRECTION_ASKED -> text(payload, "answerBy").map(LocalDate::parse);
      case DECIDED,
          DECISION_SENT,
          OFFICE_WROTE,
          WITHDRAWN,
          TRACKING_CODE,
          RESUME_CODE,
          ADDRESS_CODE,
          PASSWORD_LINK,
          APPOINTMENT_BOOKED,
          APPOINTMENT_MOVED,
          APPOINTMENT_CANCELLED,
          APPOINTMENT_AFFECTED,
          APPOINTMENT_OFFERED,
          APPOINTMENT_REMINDER,
          RATING_ASKED,
          HALL_ALERT,
          DASHBOARD_REPORT ->
          Optional.empty();
    };
  }

  private static Optional<String> text(JsonNode node, String name) {
    var value = node.path(name);
    return value.isString() ? Optional.of(value.asString()) : Optional.empty();
  }
}
