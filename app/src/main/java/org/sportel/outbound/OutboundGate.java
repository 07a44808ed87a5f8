package org.sportel.outbound;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.outside.CaseAtHand;
import org.sportel.casework.outside.CasesAtHand;
import org.sportel.network.CurrentDay;
import org.sportel.outbound.model.OutboundRefusal;
import org.sportel.outbound.model.OutboundRequest;
import org.sportel.outbound.model.RequestId;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Lets only people at a request who may work on its case; the lock order stands here. */
@Component
public final class OutboundGate {
  /** The most characters of words. */
  public static final int LONGEST = 5_000;

  private final CasesAtHand cases;
  private final OutboundRequests requests;
  private final CurrentDay today;
  private final Clock clock;

  OutboundGate(CasesAtHand cases, OutboundRequests requests, CurrentDay today, Clock clock) {
    this.cases = cases;
    this.requests = requests;
    this.today = today;
    this.clock = clock;
  }

  /** A locked case and its request. */
  record Work(CaseAtHand file, OutboundRequest request) {}

  /**
   * Locks an open case for a new request.
   *
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE, CASE_CLOSED
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  CaseAtHand open(CaseId id) {
    var file = cases.lock(id);
    file.requireOpen();
    return file;
  }

  /**
   * Locks the case of a request, which may be closed by now, then the request.
   *
   * @throws OutboundRefusal REQUEST_UNKNOWN
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  Work take(RequestId id) {
    var file = cases.lock(requests.get(id).of().id());
    return new Work(file, requests.lock(id));
  }

  /**
   * The request for somebody who works on its case.
   *
   * @throws OutboundRefusal REQUEST_UNKNOWN
   * @throws org.sportel.casework.model.CaseRefusal NO_SUCH_CASE
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public OutboundRequest look(RequestId id) {
    var request = requests.get(id);
    cases.find(request.of().id());
    return request;
  }

  /** The time as the database keeps it. */
  Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  /** Today, where the tenant is. */
  public LocalDate day() {
    return today.day();
  }

  /**
   * A day for an answer.
   *
   * @throws OutboundRefusal DAY_WRONG before tomorrow or more than a year ahead
   */
  LocalDate due(LocalDate day) {
    if (!day.isAfter(day()) || day.isAfter(day().plusYears(1))) {
      throw OutboundRefusal.at("due", OutboundRefusal.Reason.DAY_WRONG);
    }
    return day;
  }

  /**
   * Words that must be there.
   *
   * @throws OutboundRefusal WORDS_MISSING, WORDS_LONG
   */
  static String words(String field, String typed, int longest) {
    var text = TypedText.text(typed);
    if (TypedText.blank(text)) {
      throw OutboundRefusal.at(field, OutboundRefusal.Reason.WORDS_MISSING);
    }
    if (text.length() > longest) {
      throw OutboundRefusal.at(field, OutboundRefusal.Reason.WORDS_LONG, longest);
    }
    return text;
  }
}
