package org.sportel.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Certificate of acceptance: object, date, documents handed in, identity and address of the
 * applicant, as a register of requests asks for (Albania, Code of Administrative Procedures, art.
 * 60).
 *
 * @param object what was asked for, usually the name of the service
 * @param documents titles of the attached documents in their order
 * @param fee whether the fee is paid, in words; empty where there is none
 * @param promise by when the office answers, or who will say so
 * @param tracking how to follow the case; absent on copies, because the code is shown only once
 */
public record Receipt(
    Incoming entry,
    Party applicant,
    String object,
    List<String> documents,
    String fee,
    Promise promise,
    Optional<Tracking> tracking)
    implements DocumentContent {
  public Receipt {
    documents = List.copyOf(documents);
  }

  @Override
  public DocumentKind kind() {
    return DocumentKind.RECEIPT;
  }

  /** The promised day with its reason; without a day the reason says who will name it. */
  public record Promise(Optional<LocalDate> day, String reason) {}

  /** Code and address for following the case without signing in. */
  public record Tracking(String code, String address) {}
}
