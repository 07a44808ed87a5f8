package org.sportel.casework.web;

import static org.sportel.web.Texts.t;

import java.util.Optional;
import java.util.UUID;
import org.sportel.casework.CaseFile;
import org.sportel.casework.CaseFile.Whole;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.model.Decision;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Correction;
import org.sportel.casework.web.CasePage.Papers;
import org.sportel.casework.web.TrackedPage.Asked;
import org.sportel.casework.web.TrackedPage.Decided;
import org.sportel.casework.web.TrackedPage.Next;
import org.sportel.casework.web.TrackedPage.Standing;
import org.sportel.casework.web.TrackedPage.Typed;
import org.sportel.casework.web.TrackedPage.UploadRules;
import org.sportel.casework.web.state.StateTags;
import org.sportel.documents.FileLimits;
import org.sportel.web.Panels;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** Puts the tracking page together: plain states, who acts next, the promised date. */
@Component
final class TrackedBinder {
  private final CaseFile files;
  private final CaseViews views;
  private final AnswerViews answers;
  private final WaitViews waits;
  private final FileLimits limits;
  private final Panels panels;

  TrackedBinder(
      CaseFile files,
      CaseViews views,
      AnswerViews answers,
      WaitViews waits,
      FileLimits limits,
      Panels panels) {
    this.files = files;
    this.views = views;
    this.answers = answers;
    this.waits = waits;
    this.limits = limits;
    this.panels = panels;
  }

  Whole whole(UUID id) {
    return files.forApplicant(new CaseId(id));
  }

  TrackedPage page(Whole whole, String base, Typed typed) {
    var head = views.head(whole);
    return new TrackedPage(
        base,
        new Standing(
            head.number(),
            head.title(),
            head.unit(),
            head.receivedAt(),
            head.state(),
            head.now().faster(),
            StateTags.way(head.state()),
            views.related(whole, false),
            answers.of(whole)),
        next(whole),
        views.deadline(whole),
        waits.of(whole),
        asked(whole),
        decided(whole, base),
        TimelineTexts.conversation(whole.said()),
        new Papers(views.documents(whole, base), views.checked(whole)),
        views.fee(whole).words(),
        panels.of("casework.tracking", whole.file().id().value()),
        typed);
  }

  WithdrawPage withdrawal(Whole whole, String base) {
    var head = views.head(whole);
    return new WithdrawPage(base, head.number(), head.title());
  }

  private Next next(Whole whole) {
    var state = whole.file().stage().state();
    var unit = views.unit(whole.file().unit());
    var opinion =
        whole.open().stream()
            .filter(task -> task.kind() == TaskKind.OPINION)
            .findFirst()
            .map(task -> views.unit(task.unit()));
    var who =
        switch (state) {
          case WAITING_FOR_YOU -> t("casework.next.you");
          case CLOSED -> t("casework.next.nobody");
          case RECEIVED, IN_PROGRESS, DECIDED ->
              paying(whole)
                  ? t("casework.next.you")
                  : opinion.map(o -> t("casework.next.units", unit, o)).orElse(unit);
        };
    return new Next(
        who,
        t("casework.todo." + todo(whole)),
        state.undecided(),
        views.phone(whole.file().unit()));
  }

  private static String todo(Whole whole) {
    var state = whole.file().stage().state();
    if (state != CaseState.WAITING_FOR_YOU && paying(whole)) {
      return "PAY";
    }
    return state == CaseState.CLOSED
        ? whole.file().stage().outcome().map(outcome -> "CLOSED_" + outcome).orElse("CLOSED")
        : state.name();
  }

  /** Whether the procedure waits for the payment of a fee that is still open. */
  private static boolean paying(Whole whole) {
    return whole.file().stage().state() != CaseState.CLOSED
        && whole.fee().filter(fee -> !fee.settled()).isPresent()
        && whole.pauses().stream()
            .anyMatch(pause -> pause.reason().equals("PAYMENT") && pause.to().isEmpty());
  }

  private Optional<Asked> asked(Whole whole) {
    if (whole.file().stage().state() != CaseState.WAITING_FOR_YOU) {
      return Optional.empty();
    }
    return whole.said().corrections().reversed().stream()
        .filter(correction -> correction.answered().isEmpty())
        .findFirst()
        .map(this::asked);
  }

  private Asked asked(Correction correction) {
    return new Asked(
        correction.missing(),
        Texts.office(correction.office()),
        correction.askedAt().orElse(correction.writtenAt()),
        correction.answerBy().map(Texts::date).orElse(""),
        new UploadRules(limits.megabytes(), limits.files(), limits.kinds()));
  }

  private static Optional<Decided> decided(Whole whole, String base) {
    return whole
        .decision()
        .flatMap(
            decision -> decision.approval().map(approved -> decided(decision, approved, base)));
  }

  private static Decided decided(Decision decision, Decision.Approval approved, String base) {
    return new Decided(
        t("casework.outcome." + decision.text().outcome().name()),
        approved.number(),
        Texts.office(approved.office()),
        approved.at(),
        decision.document().map(issued -> base + "/files/" + issued.file().value()).orElse(""),
        decision.document().map(Decision.Document::verifyCode).orElse(""));
  }
}
