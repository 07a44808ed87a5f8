package org.sportel.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
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
   * Earlier cases of the same person, the newest first, at most ten: a clerk is warned before the
   * same thing is taken twice. Under the same personal or registration number, or else of a person
   * of the same name born on the same day, in any script and without regard to accents. Only what
   * tells that there was something: number, service and day.
   */
  public List<Earlier> seenBefore(Wanted wanted) {
    var found = new LinkedHashMap<CaseId, Match>();
    var number = wanted.identifier().strip();
    if (!number.isEmpty()) {
      applications.of(number).forEach(id -> found.put(id, Match.IDENTIFIER));
    }
    if (!wanted.name().isBlank()) {
      wanted
          .bornOn()
          .ifPresent(
              day ->
                  applications
                      .of(wanted.name(), day)
                      .forEach(id -> found.putIfAbsent(id, Match.NAME_AND_BIRTH)));
    }
    return newestFirst(found);
  }

  /** Cases that were found for a visitor who said who they are, the newest first. */
  public List<Earlier> said(Collection<CaseId> ids) {
    var found = new LinkedHashMap<CaseId, Match>();
    ids.forEach(id -> found.put(id, Match.SAID));
    return newestFirst(found);
  }

  private List<Earlier> newestFirst(Map<CaseId, Match> found) {
    return found.entrySet().stream()
        .flatMap(
            one -> cases.find(one.getKey()).map(file -> earlier(file, one.getValue())).stream())
        .sorted(Comparator.comparing(Earlier::receivedAt).reversed())
        .limit(10)
        .toList();
  }

  /** The applicant as they stand in the newest of some cases; empty once all were erased. */
  public Optional<Applicant> asIn(List<Earlier> newestFirst) {
    return newestFirst.stream()
        .flatMap(one -> applications.find(one.id()).stream())
        .map(Application::applicant)
        .findFirst();
  }

  private static Earlier earlier(Case file, Match match) {
    return new Earlier(file.id(), file.number(), file.title(), file.facts().receivedAt(), match);
  }

  /** Of whom earlier cases are looked for; what is empty is not looked for. */
  public record Wanted(String identifier, String name, Optional<LocalDate> bornOn) {}

  /** By what an earlier case was found. */
  public enum Match {
    /** The same personal or registration number. */
    IDENTIFIER,
    /** The same name and date of birth: it may still be somebody else. */
    NAME_AND_BIRTH,
    /** Who the visitor said to be when they came. */
    SAID
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
      CaseId id, RegisterNumber number, LocalText title, Instant receivedAt, Match match) {}
}
