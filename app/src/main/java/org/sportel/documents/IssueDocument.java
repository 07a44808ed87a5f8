package org.sportel.documents;

import java.io.ByteArrayInputStream;
import java.security.SecureRandom;
import org.sportel.documents.content.ContentStore;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.web.PublicAddress;
import org.springframework.stereotype.Component;

/** Issues a document that stays with its subject, such as a case. */
@Component
public final class IssueDocument {
  private final Typesetter typesetter;
  private final PublicAddress address;
  private final ContentStore store;
  private final StoredFiles files;
  private final IssueBook book;
  private final Transactions transactions;
  private final SecureRandom random = new SecureRandom();

  IssueDocument(
      Typesetter typesetter,
      PublicAddress address,
      ContentStore store,
      StoredFiles files,
      IssueBook book,
      Transactions transactions) {
    this.typesetter = typesetter;
    this.address = address;
    this.store = store;
    this.files = files;
    this.book = book;
    this.transactions = transactions;
  }

  /**
   * Sets the PDF, keeps it and enters it in the book of issued documents, so that anybody can
   * verify it. The same kind and number of a subject is issued once: a second call, later or at the
   * same time, answers the first document. Best called outside a transaction, because setting takes
   * its time; inside one of the same tenant it joins.
   */
  public IssuedDocument issue(TenantId tenant, DocumentDraft draft) {
    var scope = Scope.of(tenant);
    var known = transactions.read(scope, () -> book.find(draft));
    if (known.isPresent()) {
      return known.get();
    }
    var code = VerifyCode.draw(tenant, random);
    var pdf = typesetter.pdf(draft, code, address.of("/verify/" + code.text()));
    return transactions.write(scope, () -> keep(tenant, draft, code, pdf));
  }

  /** Whoever entered the document first has issued it: a run beside this one answers the same. */
  private IssuedDocument keep(TenantId tenant, DocumentDraft draft, VerifyCode code, byte[] pdf) {
    try (var aside = store.receive(new ByteArrayInputStream(pdf), pdf.length)) {
      var entered = book.enter(draft, code, aside.digest(), aside.size());
      if (entered.isEmpty()) {
        return book.find(draft).orElseThrow();
      }
      files.hold(aside.digest());
      store.keep(tenant.value(), aside);
      return entered.get();
    }
  }
}
