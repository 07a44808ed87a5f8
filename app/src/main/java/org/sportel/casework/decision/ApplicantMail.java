package org.sportel.casework.decision;

import org.sportel.casework.model.CaseId;
import org.sportel.casework.store.Applications;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.contact.OutgoingMail;
import org.springframework.stereotype.Component;

/** Tells whether a mail that is written now leaves for an applicant. */
@Component
public final class ApplicantMail {
  private final Applications applications;
  private final OutgoingMail mail;

  ApplicantMail(Applications applications, OutgoingMail mail) {
    this.applications = applications;
    this.mail = mail;
  }

  /** Whether the applicant gave an address, and letters leave this installation at all. */
  public boolean reaches(CaseId id) {
    return applications
        .find(id)
        .flatMap(application -> application.applicant().email())
        .filter(address -> EmailAddress.read(address).isPresent())
        .filter(address -> !mail.reaches(address).isEmpty())
        .isPresent();
  }
}
