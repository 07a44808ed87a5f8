package org.sportel.documents;

import java.util.List;
import java.util.Optional;

/**
 * The act that ends a case.
 *
 * @param title name of the act where the service has its own ("Certificate of residence")
 * @param service name of the service
 * @param ruling what is decided, one paragraph each
 * @param reasons why, one paragraph each; a refusal without reasons is refused
 * @param legalBasis provisions the ruling rests on, one each
 * @param remedy how, where and until when the party may appeal
 * @param attachments titles of what is sent along
 */
public record DecisionDocument(
    Outcome outcome,
    Optional<String> title,
    String service,
    Incoming entry,
    Party applicant,
    List<String> ruling,
    List<String> reasons,
    List<String> legalBasis,
    String remedy,
    Approval approval,
    List<String> attachments)
    implements DocumentContent {
  public DecisionDocument {
    ruling = List.copyOf(ruling);
    reasons = List.copyOf(reasons);
    legalBasis = List.copyOf(legalBasis);
    attachments = List.copyOf(attachments);
    if (outcome == Outcome.REFUSED && reasons.isEmpty()) {
      throw new IllegalArgumentException("a refusal needs reasons");
    }
    if (outcome == Outcome.REFUSED && remedy.isBlank()) {
      throw new IllegalArgumentException("a refusal needs the text on remedies");
    }
  }

  @Override
  public DocumentKind kind() {
    return outcome == Outcome.REFUSED ? DocumentKind.REFUSAL : DocumentKind.DECISION;
  }

  /** How the case ended for the applicant. */
  public enum Outcome {
    GRANTED,
    PARTLY_GRANTED,
    REFUSED
  }
}
