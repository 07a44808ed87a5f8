package org.sportel.casework.told;

import java.util.Optional;
import java.util.Set;
import org.sportel.casework.Applicants;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.network.Tenants;
import org.sportel.platform.Transactions;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.subject.Audience;
import org.sportel.platform.subject.Recipient;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/** The applicant of a case. */
@Component
final class CaseAudience implements Audience {
  private final Applicants applicants;
  private final Tenants tenants;
  private final Transactions transactions;

  CaseAudience(Applicants applicants, Tenants tenants, Transactions transactions) {
    this.applicants = applicants;
    this.tenants = tenants;
    this.transactions = transactions;
  }

  @Override
  public String type() {
    return Subject.CASE;
  }

  @Override
  public Optional<Recipient> of(Subject subject) {
    return applicants.contact(new CaseId(subject.id())).map(contact -> recipient(subject, contact));
  }

  @Override
  public Optional<String> pageOfPerson() {
    return Optional.of("casework.tracking");
  }

  @Override
  public Optional<String> pageOfStaff() {
    return Optional.of("casework.case");
  }

  @Override
  public Set<String> endings() {
    return Set.of(CaseEvent.CLOSED.name());
  }

  private Recipient recipient(Subject subject, Applicants.Contact contact) {
    var tenant = tenants.get(transactions.tenant());
    return new Recipient(
        subject,
        contact.applicant().email().flatMap(EmailAddress::read),
        contact.lang(),
        tenant.zone(),
        contact.number().value(),
        contact.title().in(contact.lang(), tenant.lang()).text(),
        tenant.name().in(contact.lang(), tenant.lang()).text());
  }
}
