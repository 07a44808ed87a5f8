package org.sportel.complaints.web;

import org.sportel.complaints.model.Complaint;

/** Where a complaint stands, as complainants are told. */
enum PlainState {
  /** It came in. */
  RECEIVED,
  /** The office looks into it. */
  IN_WORK,
  /** The office needs an answer of the complainant. */
  WAITS_FOR_YOU,
  /** It was answered. */
  ANSWERED,
  /** It is over. */
  CLOSED;

  static PlainState of(Complaint complaint) {
    return switch (complaint.stage()) {
      case RECEIVED -> complaint.clocks().due().isEmpty() ? WAITS_FOR_YOU : RECEIVED;
      case INVESTIGATION, PROPOSED, REVIEW ->
          complaint.clocks().due().isEmpty() ? WAITS_FOR_YOU : IN_WORK;
      case ANSWERED -> ANSWERED;
      case CLOSED -> CLOSED;
    };
  }
}
