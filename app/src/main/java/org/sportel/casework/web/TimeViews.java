package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.deadline.LongerTime;
import org.sportel.casework.procedure.CaseDeadlines;
import org.sportel.casework.procedure.FirstAnswers;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.DeadlineExtensions;
import org.sportel.casework.store.PassedDeadlines;
import org.sportel.casework.web.CasePage.ExtensionView;
import org.sportel.casework.web.CasePage.FirstAnswerView;
import org.sportel.catalogue.card.LegalReference;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.catalogue.card.ServiceDeadline.Expiry;
import org.sportel.deadlines.Explanations;
import org.sportel.platform.LocalText;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** The extension of a deadline and what follows from one that passed, in words. */
@Component
final class TimeViews {
  private final LongerTime longer;
  private final CaseDeadlines dates;
  private final DeadlineExtensions extensions;
  private final PassedDeadlines passed;
  private final FirstAnswers answers;

  TimeViews(
      LongerTime longer,
      CaseDeadlines dates,
      DeadlineExtensions extensions,
      PassedDeadlines passed,
      FirstAnswers answers) {
    this.longer = longer;
    this.dates = dates;
    this.extensions = extensions;
    this.passed = passed;
    this.answers = answers;
  }

  /** By whom, when, why and by which article the time was extended; empty where it was not. */
  String extended(Case file) {
    return longer
        .allowed(file)
        .flatMap(allowed -> extensions.find(file.id()))
        .map(
            one ->
                t(
                    "casework.deadline.extended",
                    LocalDate.ofInstant(one.at(), Texts.zone()),
                    Texts.office(one.office()),
                    one.reason(),
                    one.legalBasis()))
        .orElse("");
  }

  /** By when the applicant gets a first answer, or got it; empty where no time is stated. */
  Optional<FirstAnswerView> firstAnswer(Whole whole) {
    var said = whole.said();
    var moments =
        FirstAnswers.moments(
            said.messages().stream(), said.corrections().stream(), whole.decision());
    return answers
        .of(whole.file(), moments)
        .map(
            answer ->
                new FirstAnswerView(
                    answer
                        .given()
                        .map(at -> t("casework.firstAnswer.given", answer.day(), day(at)))
                        .orElseGet(() -> t("casework.firstAnswer.owed", answer.day())),
                    answer.late()));
  }

  private static LocalDate day(Instant at) {
    return LocalDate.ofInstant(at, Texts.zone());
  }

  /** How the time can be extended now; empty where it cannot. */
  Optional<ExtensionView> extension(Case file) {
    return longer
        .allowed(file)
        .filter(allowed -> longer.against(file).isEmpty())
        .map(
            allowed ->
                new ExtensionView(
                    Explanations.length(allowed.amount(), allowed.unit()),
                    allowed.amount(),
                    allowed.reason().map(TimeViews::said).orElse(""),
                    dates
                        .stated(file)
                        .flatMap(ServiceDeadline::legalBasis)
                        .map(LegalReference::cited)
                        .map(TimeViews::said)
                        .orElse("")));
  }

  /** What follows from the deadline that passed; empty where the service says nothing of it. */
  String lapsed(Case file) {
    return passed
        .find(file.id())
        .filter(one -> one.expiry() != Expiry.NONE)
        .map(
            one ->
                t(
                    "casework.lapsed." + one.expiry(),
                    LocalDate.ofInstant(one.ended(), Texts.zone())))
        .orElse("");
  }

  private static String said(LocalText text) {
    return Texts.show(text).text();
  }
}
