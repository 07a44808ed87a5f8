package org.sportel.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.model.CaseId;
import org.sportel.outbound.model.OtherBody;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.Reminder;
import org.sportel.outbound.model.RequestWay;
import org.sportel.platform.Jobs;
import org.sportel.register.Book;
import org.sportel.register.EntryDraft;
import org.sportel.register.Register;
import org.springframework.stereotype.Component;

/** Enters what leaves the office in the outgoing book and orders the letters. */
@Component
final class OutgoingPost {
  private final Register register;
  private final Jobs jobs;

  OutgoingPost(Register register, Jobs jobs) {
    this.register = register;
    this.jobs = jobs;
  }

  /** Takes the next outgoing number; the last lock of its transaction. */
  String enter(CaseId id, OtherBody to, String object) {
    var address = Optional.of(to.address()).filter(text -> !text.isEmpty());
    return register
        .enter(
            Book.OUTGOING,
            EntryDraft.of(
                id.value(), object, new EntryDraft.Party(to.name(), address), List.of(object)))
        .number()
        .value();
  }

  /** Orders the letter of a request that goes by letter. */
  void print(OutboundRequest request) {
    if (request.asked().way() == RequestWay.LETTER) {
      order(
          request.id().value(),
          new PrintRequest.Order(request.id().value(), Optional.empty()),
          request.sent().at());
    }
  }

  /** Orders the letter of a reminder that goes by letter. */
  void print(Reminder reminder) {
    if (reminder.way() == RequestWay.LETTER) {
      order(
          reminder.id(),
          new PrintRequest.Order(reminder.request().value(), Optional.of(reminder.id())),
          reminder.at());
    }
  }

  private void order(UUID key, PrintRequest.Order order, Instant at) {
    jobs.enqueue(PrintRequest.KIND, key, order, at);
  }
}
