package org.sportel.setup;

import java.util.List;
import java.util.Optional;
import org.sportel.casework.AnswerCorrection;
import org.sportel.casework.ApproveDecision;
import org.sportel.casework.AskOpinion;
import org.sportel.casework.ClaimTask;
import org.sportel.casework.CompleteTask;
import org.sportel.casework.DeliverDecision;
import org.sportel.casework.DraftDecision;
import org.sportel.casework.GiveOpinion;
import org.sportel.casework.ProvenApplicant;
import org.sportel.casework.RequestCorrection;
import org.sportel.casework.Worklist;
import org.sportel.casework.model.DeliveryWay;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskKind;
import org.sportel.identity.Duty;
import org.sportel.network.Centre;
import org.sportel.network.Tenant;
import org.sportel.network.Units;
import org.sportel.platform.Actor;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.springframework.stereotype.Component;

/** The offices work on the invented cases: each call does the one step that is next. */
@Component
final class DemoWork {
  private static final double CORRECTED = 0.18;
  private static final double OPINION = 0.25;
  private static final double REFUSED = 0.09;
  private static final double IN_HAND = 0.4;
  private static final double AGAIN = 0.4;
  private static final String BROUGHT = "Dostavljeno / Dorëzuar.";

  private final Worklist worklist;
  private final Clerks clerks;
  private final Deciders deciders;
  private final DemoStaff staff;
  private final DemoApplications.Doing doing;
  private final JobRunner jobs;

  DemoWork(
      Worklist worklist,
      Clerks clerks,
      Deciders deciders,
      DemoStaff staff,
      DemoApplications.Doing doing,
      JobRunner jobs) {
    this.worklist = worklist;
    this.clerks = clerks;
    this.deciders = deciders;
    this.staff = staff;
    this.doing = doing;
    this.jobs = jobs;
  }

  /** The commands of examination. */
  @Component
  record Clerks(
      ClaimTask claim,
      CompleteTask complete,
      RequestCorrection requestCorrection,
      AnswerCorrection answerCorrection,
      AskOpinion askOpinion,
      GiveOpinion giveOpinion,
      DemoTasks tasks,
      DemoRequests requests,
      DemoPayments payments,
      Units units) {}

  /** The commands of decision. */
  @Component
  record Deciders(
      DraftDecision draft,
      ApproveDecision approve,
      DeliverDecision deliver,
      DemoReturns returns,
      DemoRater rater) {}

  /** Does the next step; false when the case needs no more, or lies where it is. */
  boolean next(DemoCase file) {
    var step = open(file);
    step.ifPresent(open -> perform(file, open));
    return step.filter(open -> !file.restsAt(open.kind())).isPresent();
  }

  /** The next open task; work outside and payments are done before it is looked for. */
  private Optional<Worklist.Step> open(DemoCase file) {
    var found = seen(file);
    if (found.isPresent()) {
      return found;
    }
    jobs.runDue();
    var after = seen(file);
    if (after.isPresent() || !(clerks.payments().pay(file) || answered(file))) {
      return after;
    }
    jobs.runDue();
    return seen(file);
  }

  /** Whether other bodies were awaited, whose answers an officer has filed now. */
  private boolean answered(DemoCase file) {
    return doing
        .transactions()
        .write(
            Scope.of(file.tenant().id()),
            () ->
                doing
                    .acting()
                    .as(
                        staff.actor(Duty.CASE_OFFICER, file.tenant()),
                        () -> clerks.requests().end(file.id())));
  }

  private Optional<Worklist.Step> seen(DemoCase file) {
    return doing
        .transactions()
        .read(
            Scope.of(file.tenant().id()),
            () -> doing.acting().as(Actor.system("demo"), () -> first(file)));
  }

  private Optional<Worklist.Step> first(DemoCase file) {
    return worklist.lines(List.of(file.id().value())).stream()
        .flatMap(line -> line.steps().stream())
        .findFirst();
  }

  private void perform(DemoCase file, Worklist.Step step) {
    if (step.kind() == TaskKind.DELIVER) {
      jobs.runDue();
    }
    doing
        .transactions()
        .run(
            Scope.of(file.tenant().id()),
            () -> {
              var again = comesAgain(file, step);
              doing
                  .acting()
                  .runAs(
                      actor(file.tenant(), step, again.isPresent()),
                      () -> {
                        if (file.restsAt(step.kind())) {
                          rest(file, step);
                        } else if (again.isPresent()) {
                          again(file, step, again.get());
                        } else {
                          act(file, step);
                        }
                      });
            });
    if (step.kind() == TaskKind.DELIVER && !file.restsAt(step.kind())) {
      deciders.rater().decided(file.tenant(), file.id().value());
    }
  }

  /** Where the applicant comes to a counter for this step; empty where they do not. */
  private Optional<Centre> comesAgain(DemoCase file, Worklist.Step step) {
    var fits = step.kind() == TaskKind.CORRECTION || step.kind() == TaskKind.DELIVER;
    return fits && !file.restsAt(step.kind()) && file.chance(AGAIN)
        ? deciders.returns().place()
        : Optional.empty();
  }

  private void again(DemoCase file, Worklist.Step step, Centre place) {
    if (step.kind() == TaskKind.CORRECTION) {
      deciders.returns().bring(file, place, BROUGHT);
    } else {
      deciders.returns().fetch(file, place, "Lična karta / Letërnjoftim");
    }
  }

  private Actor actor(Tenant tenant, Worklist.Step step, boolean again) {
    return switch (step.kind()) {
      case CORRECTION -> again ? staff.actor(Duty.COUNTER, tenant) : Actor.anonymous();
      case APPROVE -> staff.actor(Duty.HEAD_OF_UNIT, tenant);
      case ISSUE, DELIVER -> staff.actor(Duty.COUNTER, tenant);
      case CHECK, OPINION, DRAFT, WORK -> staff.actor(Duty.CASE_OFFICER, tenant);
    };
  }

  /** Some lie in somebody's hands, the others wait to be taken. */
  private void rest(DemoCase file, Worklist.Step step) {
    if (step.kind() != TaskKind.CORRECTION && file.chance(IN_HAND)) {
      clerks.claim().claim(step.id());
    }
  }

  private void act(DemoCase file, Worklist.Step step) {
    var task = step.id();
    switch (step.kind()) {
      case CORRECTION ->
          clerks
              .answerCorrection()
              .answer(
                  new ProvenApplicant(file.id()), new AnswerCorrection.Answer(BROUGHT, List.of()));
      case CHECK -> check(file, step);
      case OPINION -> {
        clerks.claim().claim(task);
        clerks.giveOpinion().give(task, !file.chance(REFUSED), "Bez primjedbi / Pa vërejtje.");
      }
      case WORK -> {
        clerks.claim().claim(task);
        clerks.tasks().work(file, task);
      }
      case DRAFT -> {
        clerks.requests().end(file.id());
        clerks.claim().claim(task);
        deciders.draft().draft(task, 0, draft(file, file.chance(REFUSED)));
        clerks.complete().complete(task);
      }
      case ISSUE -> {
        deciders.draft().draft(task, 0, draft(file, false));
        deciders.approve().approve(task, 1);
      }
      case APPROVE -> deciders.approve().approve(task, 2);
      case DELIVER ->
          deciders
              .deliver()
              .deliver(task, file.chance(0.2) ? DeliveryWay.IN_PERSON : DeliveryWay.ONLINE, "Demo");
    }
  }

  private void check(DemoCase file, Worklist.Step step) {
    clerks.claim().claim(step.id());
    clerks.requests().ask(file.id());
    if (file.restsAt(TaskKind.CORRECTION) || file.chance(CORRECTED)) {
      clerks
          .requestCorrection()
          .ask(
              step.id(),
              said(file, "Nedostaje kopija lične karte.", "Mungon kopja e letërnjoftimit."),
              Optional.empty());
    } else if (file.chance(OPINION)) {
      var other =
          clerks.units().tree().top().stream()
              .map(unit -> unit.id())
              .filter(unit -> !unit.equals(step.unit()))
              .findFirst()
              .orElseThrow();
      clerks.askOpinion().ask(step.id(), other, said(file, "Ima li smetnji?", "A ka pengesa?"));
    } else {
      clerks.complete().complete(step.id());
    }
  }

  private static DraftDecision.Draft draft(DemoCase file, boolean refused) {
    return refused
        ? new DraftDecision.Draft(
            Outcome.REFUSED,
            "",
            said(file, "Uslovi nijesu ispunjeni.", "Kushtet nuk janë përmbushur."),
            said(file, "Žalba se podnosi u zakonskom roku.", "Ankimi bëhet brenda afatit ligjor."))
        : new DraftDecision.Draft(
            Outcome.GRANTED,
            said(
                file,
                "Navedeni podaci odgovaraju službenoj evidenciji.",
                "Të dhënat përputhen me regjistrin zyrtar."),
            "",
            "");
  }

  /** In the language of the office that works. */
  private static String said(DemoCase file, String serbian, String albanian) {
    return file.tenant().lang() == Lang.SQ ? albanian : serbian;
  }
}
