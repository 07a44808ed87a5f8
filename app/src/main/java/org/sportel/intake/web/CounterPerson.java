package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.Optional;
import org.sportel.audit.AccessLog;
import org.sportel.casework.Applicants;
import org.sportel.casework.Applicants.Earlier;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.visitor.KnownVisitors;
import org.sportel.intake.Draft;
import org.sportel.intake.Person;
import org.sportel.platform.subject.Subject;
import org.sportel.visits.model.VisitId;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Finds who stands at the counter among those who were here before; each look is recorded. */
@Component
final class CounterPerson {
  private final Applicants applicants;
  private final KnownVisitors visitors;
  private final AccessLog accessLog;

  CounterPerson(Applicants applicants, KnownVisitors visitors, AccessLog accessLog) {
    this.applicants = applicants;
    this.visitors = visitors;
    this.accessLog = accessLog;
  }

  /** Their earlier cases, the newest first. */
  List<Earlier> earlier(Draft draft) {
    var person = draft.person();
    var cases =
        applicants.seenBefore(
            new Applicants.Wanted(person.identifier(), person.name(), draft.bornOn()));
    accessLog.record(
        "intake.earlier",
        "counter",
        Subject.ofCases(cases.stream().map(one -> one.id().value()).toList()));
    return cases;
  }

  /** The cases of a visitor who said who they are, at the reception or at the counter. */
  List<Earlier> visitor(VisitId visit) {
    var cases = applicants.said(visitors.of(visit));
    if (!cases.isEmpty()) {
      accessLog.record(
          "intake.visitor",
          "counter",
          Subject.ofCases(cases.stream().map(one -> one.id().value()).toList()));
    }
    return cases;
  }

  /** Records that a clerk was shown a draft that a visitor opened to them. */
  void shown(Draft draft) {
    accessLog.record("intake.draft", "counter", List.of(new Subject("draft", draft.id())));
  }

  /** The person as they stand in the newest of their cases. */
  Optional<Person> known(List<Earlier> earlier) {
    return applicants.asIn(earlier).map(CounterPerson::person);
  }

  private static Person person(Applicant known) {
    return new Person(
        known.kind().name(),
        "self",
        known.name(),
        known.identifier().orElse(""),
        known.address().orElse(""),
        known.email().orElse(""),
        known.phone().orElse(""),
        "");
  }

  static List<CounterPage.Earlier> shown(List<Earlier> earlier) {
    return earlier.stream()
        .map(
            one ->
                new CounterPage.Earlier(
                    one.number().value(),
                    Texts.show(one.title()),
                    Texts.date(one.receivedAt()),
                    t("intake.match." + one.match())))
        .toList();
  }
}
