package org.sportel.bench;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.casework.ApproveDecision;
import org.sportel.casework.ClaimTask;
import org.sportel.casework.CompleteTask;
import org.sportel.casework.DraftDecision;
import org.sportel.casework.NewCase;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.Outcome;
import org.sportel.casework.model.TaskId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Tasks;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.SignedIn;
import org.sportel.intake.BeginDraft;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.Payment;
import org.sportel.intake.Person;
import org.sportel.intake.SubmitDraft;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;

/** One application from the first page to the closed file, by the commands that the pages call. */
final class Way {
  private static final Person PERSON =
      new Person("PERSON", "self", "Arta Hoxha", "J50101001A", "Rruga e Re 1", "", "", "");
  private static final Map<String, Object> ANSWERS =
      Map.of(
          "subjectIs", "me",
          "factsWanted", "Residence",
          "purpose", "work",
          "copies", 1,
          "documentsWay", "counter",
          "deliveryWay", "counter");

  private final World world;
  private final ServiceCode service;

  Way(World world, ServiceCode service) {
    this.world = world;
    this.service = service;
  }

  /** Each step is one transaction, as each page is. */
  void walk(Office office) {
    var tenant = office.tenant();
    var officer = office.officer();
    var id = submitted(tenant);
    var check = claimed(tenant, officer, id);
    as(tenant, officer, () -> world.bean(CompleteTask.class).complete(check));
    var draft = claimed(tenant, officer, id);
    as(
        tenant,
        officer,
        () -> {
          world
              .bean(DraftDecision.class)
              .draft(draft, 0, new DraftDecision.Draft(Outcome.GRANTED, "Lives here.", "", ""));
          return world.bean(CompleteTask.class).complete(draft);
        });
    var approve = claimed(tenant, office.head(), id);
    as(tenant, office.head(), () -> world.bean(ApproveDecision.class).approve(approve, 2));
  }

  private CaseId submitted(TenantId tenant) {
    var key = world.bean(BeginDraft.class).key();
    as(
        tenant,
        Actor.anonymous(),
        () -> {
          var fresh = world.bean(BeginDraft.class).begin(key, service, Lang.SQ);
          world
              .bean(KeepDraft.class)
              .keep(fresh.with(PERSON).with(ANSWERS).with(new Payment(true, "", List.of())));
          return fresh;
        });
    var sent =
        as(
            tenant,
            Actor.anonymous(),
            () -> world.bean(SubmitDraft.class).submit(key, NewCase.Submission.online(), true));
    return new CaseId(sent.sent().orElseThrow().caseId());
  }

  /** The one open task, as the worklist shows it, taken in hand. */
  private TaskId claimed(TenantId tenant, SignedIn.Seat officer, CaseId id) {
    return as(
        tenant,
        officer,
        () -> {
          var task = world.bean(Tasks.class).open(List.<UUID>of(id.value())).getFirst();
          if (task.kind() == TaskKind.CORRECTION) {
            throw new IllegalStateException("Not a task of the office: " + task);
          }
          world.bean(ClaimTask.class).claim(task.id());
          return task.id();
        });
  }

  /** As a page of a signed-in person does: what they may do is known from their sign-in. */
  private <T> T as(TenantId tenant, SignedIn.Seat officer, Supplier<T> work) {
    return world.bean(SignedIn.class).as(officer, () -> as(tenant, officer.staff().actor(), work));
  }

  private <T> T as(TenantId tenant, Actor actor, Supplier<T> work) {
    return world
        .bean(Acting.class)
        .as(actor, () -> world.bean(Transactions.class).write(Scope.of(tenant), work));
  }
}
