package org.sportel.documents;

import java.security.SecureRandom;
import org.sportel.documents.content.FileDigest;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Hands out a certificate of acceptance that may carry a tracking code. Because the code is a
 * secret, the PDF is not kept: only its digest, so that it can still be verified.
 */
@Component
public final class HandOutReceipt {
  private final Typesetter typesetter;
  private final PublicAddress address;
  private final IssueBook book;
  private final Transactions transactions;
  private final SecureRandom random = new SecureRandom();

  HandOutReceipt(
      Typesetter typesetter, PublicAddress address, IssueBook book, Transactions transactions) {
    this.typesetter = typesetter;
    this.address = address;
    this.book = book;
    this.transactions = transactions;
  }

  /**
   * The finished PDF; each copy has its own verification code. Best called outside a transaction.
   *
   * @throws IllegalArgumentException when the draft is no receipt
   */
  public byte[] handOut(TenantId tenant, DocumentDraft draft) {
    if (!(draft.content() instanceof Receipt)) {
      throw new IllegalArgumentException("not a receipt");
    }
    var code = VerifyCode.draw(tenant, random);
    var pdf = typesetter.pdf(draft, code, address.of("/verify/" + code.text()));
    transactions.run(Scope.of(tenant), () -> book.note(draft, code, FileDigest.of(pdf)));
    return pdf;
  }
}
