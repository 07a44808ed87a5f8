package org.sportel.casework.waits;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.casework.model.CasePause;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.model.WaitOwner;
import org.sportel.casework.outside.OtherWaits;
import org.sportel.casework.procedure.ActionContext;
import org.sportel.casework.procedure.SettledDue;
import org.sportel.casework.procedure.WaitingForApplicant;
import org.sportel.casework.procedure.WaitingForOpinion;
import org.sportel.casework.store.Case;
import org.sportel.casework.store.Correction;
import org.sportel.casework.store.MessageWaits;
import org.sportel.casework.store.StoppedSteps;
import org.sportel.casework.store.Suspensions;
import org.sportel.casework.store.Task;
import org.sportel.catalogue.card.ServiceDeadline.Expiry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What a case waited and waits for, and for whom. */
@Component
public final class CaseWaits {
  private static final String PAYMENT = "payment";

  /** Reasons whose tasks are pauses of their own. */
  private static final Set<String> TASKS =
      Set.of(WaitingForApplicant.REASON, WaitingForOpinion.REASON);

  private final Suspensions suspensions;
  private final StoppedSteps stops;
  private final MessageWaits messages;
  private final ObjectProvider<OtherWaits> others;
  private final WaitingForOpinion opinions;
  private final ActionContext context;

  CaseWaits(
      Suspensions suspensions,
      StoppedSteps stops,
      MessageWaits messages,
      ObjectProvider<OtherWaits> others,
      WaitingForOpinion opinions,
      ActionContext context) {
    this.suspensions = suspensions;
    this.stops = stops;
    this.messages = messages;
    this.others = others;
    this.opinions = opinions;
    this.context = context;
  }

  /** Every pause, the oldest first; the end of the case ends what still lasts. */
  public List<CasePause> of(Case file, List<Task> tasks, List<Correction> corrections) {
    var pauses = new ArrayList<CasePause>();
    tasks.stream().flatMap(task -> asked(file, task, corrections)).forEach(pauses::add);
    suspensions.reasons(file.id()).stream()
        .filter(stop -> !TASKS.contains(stop.reason()))
        .map(
            stop ->
                pause(
                    stop.reason().toUpperCase(Locale.ROOT),
                    stop.reason().equals(PAYMENT) ? WaitOwner.APPLICANT : WaitOwner.OTHER_BODY,
                    stop.span().from(),
                    stop.span().to()))
        .forEach(pauses::add);
    stops.spans(file.id()).stream()
        .map(span -> pause("STOPPED", WaitOwner.OUR_SYSTEM, span.from(), span.to()))
        .forEach(pauses::add);
    messages.spans(file.id()).stream().map(CaseWaits::message).forEach(pauses::add);
    others.forEach(other -> pauses.addAll(other.of(file.id())));
    var closed = file.stage().closedAt();
    return pauses.stream()
        .map(pause -> ended(pause, closed))
        .sorted(Comparator.comparing(CasePause::from))
        .toList();
  }

  private Stream<CasePause> asked(Case file, Task task, List<Correction> corrections) {
    var to = task.closed().map(Task.Closed::at);
    return switch (task.kind()) {
      case CORRECTION ->
          Stream.of(
              new CasePause(
                  TaskKind.CORRECTION.name(),
                  WaitOwner.APPLICANT,
                  task.openedAt(),
                  to,
                  answerBy(task, corrections),
                  Optional.of(Expiry.NONE)));
      case OPINION ->
          Stream.of(
              new CasePause(
                  TaskKind.OPINION.name(),
                  WaitOwner.OTHER_BODY,
                  task.openedAt(),
                  to,
                  task.plan().dueAt().map(at -> LocalDate.ofInstant(at, context.zone())),
                  Optional.of(opinions.expiry(file))));
      case CHECK, DRAFT, APPROVE, DELIVER, ISSUE, WORK -> Stream.empty();
    };
  }

  /** The day of the request that was asked last when the task was opened. */
  private static Optional<LocalDate> answerBy(Task task, List<Correction> corrections) {
    return corrections.reversed().stream()
        .filter(c -> c.askedAt().filter(at -> !at.isAfter(task.openedAt())).isPresent())
        .findFirst()
        .flatMap(Correction::answerBy);
  }

  /** The payment is the applicant's to make; every other message comes from elsewhere. */
  private static CasePause message(MessageWaits.Span wait) {
    var payment = wait.name().equals(SettledDue.MESSAGE);
    return pause(
        payment ? "PAYMENT" : "MESSAGE",
        payment ? WaitOwner.APPLICANT : WaitOwner.OTHER_BODY,
        wait.stop().from(),
        wait.stop().to());
  }

  private static CasePause pause(
      String reason, WaitOwner owner, Instant from, Optional<Instant> to) {
    return new CasePause(reason, owner, from, to, Optional.empty(), Optional.empty());
  }

  private static CasePause ended(CasePause pause, Optional<Instant> closed) {
    return pause.to().isPresent() || closed.isEmpty()
        ? pause
        : new CasePause(
            pause.reason(), pause.owner(), pause.from(), closed, pause.endsOn(), pause.then());
  }
}
