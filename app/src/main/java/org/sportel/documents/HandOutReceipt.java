package org.sportel.documents;

import java.security.SecureRandom;
import org.sportel.documents.content.FileDigest;
import org.sportel.platform.TenantId;
import org.sportel.web.PublicAddress;
import org.springframework.stereotype.Component;

/**
 * Makes certificates of acceptance that may carry a tracking code. Because the code is a secret,
 * the PDF is not kept among the files: the book has its digest, so that it can be verified.
 */
@Component
public final class HandOutReceipt {
  private final Typesetter typesetter;
  private final PublicAddress address;
  private final IssueBook book;
  private final SecureRandom random = new SecureRandom();

  HandOutReceipt(Typesetter typesetter, PublicAddress address, IssueBook book) {
    this.typesetter = typesetter;
    this.address = address;
    this.book = book;
  }

  /** A finished receipt that is not in the book yet. */
  public record Sheet(DocumentDraft draft, VerifyCode code, byte[] pdf) {}

  /**
   * Sets the PDF with a verification code, outside a transaction, because it takes its time.
   *
   * @throws IllegalArgumentException when the draft is no receipt
   */
  public Sheet set(TenantId tenant, DocumentDraft draft) {
    if (!(draft.content() instanceof Receipt)) {
      throw new IllegalArgumentException("not a receipt");
    }
    var code = VerifyCode.draw(tenant, random);
    return new Sheet(
        draft, code, typesetter.pdf(draft, code, address.of("/verify/" + code.text())));
  }

  /** Enters it in the book of issued documents, in the caller's write transaction. */
  public void handOut(Sheet sheet) {
    book.note(sheet.draft(), sheet.code(), FileDigest.of(sheet.pdf()));
  }
}
