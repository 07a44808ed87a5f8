package org.sportel.casework;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.sportel.casework.access.CaseAccess;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.store.Application;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.platform.Journal;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.contact.Telephone;
import org.springframework.stereotype.Component;

/**
 * Mends a typing error in the applicant's particulars; what was meant stays the same. The journal
 * notes which fields were mended, by whom and when, never the words.
 */
@Component
public final class CorrectClericalError {
  private static final int LONGEST = 300;
  private static final Map<String, Function<Applicant, Object>> FIELDS =
      Map.of(
          "name", Applicant::name,
          "identifier", Applicant::identifier,
          "address", Applicant::address,
          "email", Applicant::email,
          "phone", Applicant::phone,
          "representedBy", Applicant::representedBy);

  private final Cases cases;
  private final Applications applications;
  private final CaseAccess access;
  private final Journal journal;

  CorrectClericalError(Cases cases, Applications applications, CaseAccess access, Journal journal) {
    this.cases = cases;
    this.applications = applications;
    this.access = access;
    this.journal = journal;
  }

  /**
   * Writes the mended particulars; unchanged ones change nothing.
   *
   * @param version the version of the application that the clerk saw
   * @return the names of the mended fields
   * @throws CaseRefusal NO_SUCH_CASE, CASE_CLOSED, APPLICATION_CHANGED when somebody else mended it
   *     since, TEXT_TOO_LONG, SIGN_NOT_PRINTABLE, EMAIL_WRONG, PHONE_WRONG
   * @throws org.sportel.platform.NotAllowed for whoever may only look
   */
  public List<String> correct(CaseId id, int version, Applicant mended) {
    var file = cases.lock(id);
    access.requireWork(file);
    file.requireOpen();
    var before =
        applications
            .find(id)
            .filter(known -> known.version() == version)
            .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.APPLICATION_CHANGED));
    var checked = checked(mended, before.applicant());
    var changed = changed(before.applicant(), checked);
    if (!changed.isEmpty()) {
      write(file, new Application(checked, before.answersJson(), version + 1), changed);
    }
    return changed;
  }

  private void write(Case file, Application mended, List<String> changed) {
    applications.update(file.id(), file.number().value(), mended);
    journal.record(new CaseEvent.TypingCorrected(file.id().value(), file.facts(), changed));
  }

  private static List<String> changed(Applicant before, Applicant after) {
    var changed = new ArrayList<String>();
    FIELDS.forEach(
        (field, value) -> {
          if (!Objects.equals(value.apply(before), value.apply(after))) {
            changed.add(field);
          }
        });
    return changed.stream().sorted().toList();
  }

  private static Applicant checked(Applicant typed, Applicant before) {
    return new Applicant(
        typed.kind(),
        TaskGate.printed("name", TaskGate.text("name", typed.name(), LONGEST)),
        text("identifier", typed.identifier()),
        text("address", typed.address()),
        typed.email().map(CorrectClericalError::email),
        typed.phone().map(phone -> phone(phone, before)),
        text("representedBy", typed.representedBy()));
  }

  /** A number that was taken before stays. */
  private static String phone(String typed, Applicant before) {
    return before.phone().filter(typed::equals).isPresent()
        ? typed
        : Telephone.read(typed, "")
            .map(Telephone::international)
            .orElseThrow(() -> CaseRefusal.at("phone", CaseRefusal.Reason.PHONE_WRONG));
  }

  private static String email(String typed) {
    return EmailAddress.read(typed)
        .map(EmailAddress::value)
        .orElseThrow(() -> CaseRefusal.at("email", CaseRefusal.Reason.EMAIL_WRONG));
  }

  private static Optional<String> text(String field, Optional<String> typed) {
    return typed
        .flatMap(value -> TaskGate.optional(field, value, LONGEST))
        .map(value -> TaskGate.printed(field, value));
  }
}
