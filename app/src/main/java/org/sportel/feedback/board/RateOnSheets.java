package org.sportel.feedback.board;

import java.util.Optional;
import java.util.UUID;
import org.sportel.documents.DocumentKind;
import org.sportel.documents.SheetQuestion;
import org.sportel.feedback.RatingCodes;
import org.sportel.network.Tenants;
import org.sportel.platform.TenantId;
import org.sportel.platform.subject.Subject;
import org.sportel.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Puts a code that counts once on receipts and decisions. */
@Component
final class RateOnSheets implements SheetQuestion {
  private final RatingCodes codes;
  private final Tenants tenants;
  private final PublicAddress address;

  RateOnSheets(RatingCodes codes, Tenants tenants, PublicAddress address) {
    this.codes = codes;
    this.tenants = tenants;
    this.address = address;
  }

  @Override
  public Optional<String> address(TenantId tenant, DocumentKind kind, Subject subject) {
    return tenants.list().stream()
        .filter(one -> subject.type().equals(Subject.CASE))
        .filter(one -> one.id().equals(tenant))
        .findFirst()
        .flatMap(
            one ->
                code(tenant, kind, subject.id())
                    .map(code -> address.of("/m/" + one.slug() + "/rate/" + code)));
  }

  private Optional<String> code(TenantId tenant, DocumentKind kind, UUID caseId) {
    return switch (kind) {
      case RECEIPT -> Optional.of(codes.ofApplication(tenant, caseId));
      case DECISION, REFUSAL -> Optional.of(codes.ofDecision(tenant, caseId));
      case CORRECTION, LETTER -> Optional.empty();
    };
  }
}
