package org.sportel.casework;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.store.Application;
import org.sportel.casework.store.Applications;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Cases;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.register.RegisterNumber;
import org.springframework.stereotype.Component;

/** Who applied: how to reach them, and whether they were here before. */
@Component
public final class Applicants {
  private final Cases cases;
  private final Applications applications;

  Applicants(Cases cases, Applications applications) {
    this.cases = cases;
    this.applications = applications;
  }

  /** How to reach the applicant of a case; empty once their particulars were erased. */
  public Optional<Contact> contact(CaseId id) {
    return cases.find(id).flatMap(file -> applications.find(id).map(known -> contact(file, known)));
  }

  /**
   * Earlier cases under the same personal or registration number, the newest first, at most ten: a
   * clerk is warned before the same thing is taken twice.
   */
  public List<Earlier> seenBefore(String identifier) {
    var wanted = identifier.strip();
    return wanted.isEmpty()
        ? List.of()
        : applications.of(wanted).stream()
            .flatMap(id -> cases.find(id).stream())
            .map(
                file ->
                    new Earlier(
                        file.id(),
                        file.number(),
                        file.facts().serviceCode(),
                        file.title(),
                        file.stage().state()))
            .toList();
  }

  private static Contact contact(Case file, Application known) {
    return new Contact(
        known.applicant(), file.number(), file.title(), file.lang(), file.stage().state());
  }

  /**
   * An applicant with what a message to them needs.
   *
   * @param title the service's name
   * @param lang the language they want to be addressed in
   */
  public record Contact(
      Applicant applicant, RegisterNumber number, LocalText title, Lang lang, CaseState state) {}

  /** A case of the same applicant. */
  public record Earlier(
      CaseId id, RegisterNumber number, String serviceCode, LocalText title, CaseState state) {}
}
