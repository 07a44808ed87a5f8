package org.sportel.documents;

import java.util.Optional;
import org.sportel.network.Tenants;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Answers the public question whether an office has issued a document. */
@Component
public final class Verification {
  private final IssueBook book;
  private final Tenants tenants;
  private final Transactions transactions;

  Verification(IssueBook book, Tenants tenants, Transactions transactions) {
    this.book = book;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  /** The document with this code, in whichever tenant's book it stands. */
  public Optional<Verified> find(VerifyCode code) {
    boolean known = tenants.list().stream().anyMatch(t -> t.id().equals(code.tenant()));
    return known
        ? transactions.read(Scope.of(code.tenant()), () -> book.find(code))
        : Optional.empty();
  }
}
