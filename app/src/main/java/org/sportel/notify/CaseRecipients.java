package org.sportel.notify;

import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.Applicants;
import org.sportel.casework.model.CaseId;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.EmailAddress;
import org.springframework.stereotype.Component;

/** Asks casework who applied. */
@Component
final class CaseRecipients implements Recipients {
  private final Applicants applicants;
  private final Tenants tenants;
  private final Transactions transactions;

  CaseRecipients(Applicants applicants, Tenants tenants, Transactions transactions) {
    this.applicants = applicants;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public Optional<Recipient> of(UUID caseId) {
    return applicants.contact(new CaseId(caseId)).map(contact -> recipient(caseId, contact));
  }

  private Recipient recipient(UUID caseId, Applicants.Contact contact) {
    var tenant = tenants.get(transactions.tenant());
    return new Recipient(
        caseId,
        contact.applicant().email().flatMap(EmailAddress::read),
        contact.lang(),
        tenant.zone(),
        contact.number().value(),
        contact.title().in(contact.lang()).text(),
        tenant.name().in(contact.lang()).text());
  }
}
