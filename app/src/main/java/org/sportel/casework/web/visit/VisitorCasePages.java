package org.sportel.casework.web.visit;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.UUID;
import org.sportel.audit.AccessLog;
import org.sportel.casework.CaseFile;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.CaseLinks;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.Decision;
import org.sportel.casework.store.Correction;
import org.sportel.casework.visitor.VisitorsCase;
import org.sportel.documents.FileLimits;
import org.sportel.platform.subject.Subject;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Fills the pages on which a visitor's case is worked on at the counter; each is a look at it. */
@Component
final class VisitorCasePages {
  private final CaseFile files;
  private final VisitorsCase visitors;
  private final AccessLog accessLog;
  private final FileLimits limits;

  VisitorCasePages(CaseFile files, VisitorsCase visitors, AccessLog accessLog, FileLimits limits) {
    this.files = files;
    this.visitors = visitors;
    this.accessLog = accessLog;
    this.limits = limits;
  }

  /**
   * What the applicant was asked for, in a transaction.
   *
   * @throws CaseRefusal NO_SUCH_CASE, NOBODY_AT_COUNTER, NOTHING_ASKED
   */
  VisitorAnswerPage answer(UUID id, String typed, FieldErrors errors) {
    var whole = looked(id, "visit.answer");
    var asked =
        whole.said().corrections().reversed().stream()
            .filter(one -> one.answered().isEmpty() && one.askedAt().isPresent())
            .findFirst()
            .orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NOTHING_ASKED));
    return new VisitorAnswerPage(
        of(whole),
        asked.missing(),
        t("casework.visit.answer.asked", Texts.office(asked.office()), Texts.date(at(asked))),
        asked.answerBy().map(Texts::date).orElse(""),
        t("casework.asked.filesHint", limits.files(), limits.megabytes(), limits.kinds()),
        typed,
        errors);
  }

  /**
   * The decision that waits to be handed over, in a transaction.
   *
   * @throws CaseRefusal NO_SUCH_CASE, NOBODY_AT_COUNTER, NO_DRAFT
   */
  VisitorHandOverPage handOver(UUID id, String typed, FieldErrors errors) {
    var whole = looked(id, "visit.handOver");
    var decision = whole.decision().orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.NO_DRAFT));
    var of = of(whole);
    return new VisitorHandOverPage(
        of,
        t("casework.outcome." + decision.text().outcome().name()),
        decision.approval().map(Decision.Approval::number).orElse(""),
        decision.document().map(made -> of.href() + "/files/" + made.file().value()).orElse(""),
        typed,
        errors);
  }

  private Whole looked(UUID id, String page) {
    var whole = files.of(new CaseId(id));
    visitors.require(whole.file().id());
    accessLog.record(page, "visit", Subject.ofCases(List.of(id)));
    return whole;
  }

  private static java.time.Instant at(Correction asked) {
    return asked.askedAt().orElse(asked.writtenAt());
  }

  private static VisitorAnswerPage.Of of(Whole whole) {
    var file = whole.file();
    return new VisitorAnswerPage.Of(
        file.id().value().toString(),
        file.number().value(),
        Texts.show(file.title()),
        CaseLinks.at(file.id()));
  }
}
