package org.sportel.setup;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.sportel.agency.AgencyGate;
import org.sportel.agency.NoteTakenCase;
import org.sportel.agency.model.DelegationId;
import org.sportel.casework.model.CaseId;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.identity.Duty;
import org.sportel.intake.BeginDraft;
import org.sportel.intake.Draft;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.Person;
import org.sportel.intake.SubmitAtAgency;
import org.sportel.network.Centre;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** A clerk of the demo takes cases for an institution, through the commands that clerks use. */
@Component
final class DemoTaking {
  private static final int EACH = 4;

  /** The third service of each institution has the form that these answers fill in. */
  private static final Map<String, Object> ANSWERS =
      Map.of(
          "wanted", "A statement for a bank (example)", "access", "copy", "deliveryWay", "counter");

  private final Steps steps;
  private final NoteTakenCase note;
  private final DemoStaff staff;
  private final Transactions transactions;
  private final Acting acting;

  DemoTaking(
      Steps steps, NoteTakenCase note, DemoStaff staff, Transactions transactions, Acting acting) {
    this.steps = steps;
    this.note = note;
    this.staff = staff;
    this.transactions = transactions;
    this.acting = acting;
  }

  /** The commands of a counter. */
  @Component
  record Steps(BeginDraft begin, KeepDraft keep, SubmitAtAgency submit) {}

  /** Takes a few cases, each in another centre. */
  void take(Tenant institution, Tenant host, List<Centre> centres, DelegationId delegation) {
    var clerk = transactions.read(Scope.of(host.id()), () -> staff.actor(Duty.COUNTER, host));
    var guest = new Actor(Actor.Kind.GUEST, clerk.id(), host.slug() + ": " + clerk.office());
    var random = new Random(institution.slug().hashCode());
    for (int i = 0; i < EACH; i++) {
      var centre = centres.get(i % centres.size());
      var sent =
          acting.as(
              guest,
              () ->
                  transactions.write(
                      Scope.of(institution.id()),
                      () -> send(institution, host, centre, delegation, guest, random)));
      var id = new CaseId(sent.sent().orElseThrow().caseId());
      acting.runAs(clerk, () -> note.note(institution.id(), id, host.id()));
    }
  }

  private Draft send(
      Tenant institution,
      Tenant host,
      Centre centre,
      DelegationId delegation,
      Actor guest,
      Random random) {
    var code = institution.slug().toUpperCase(java.util.Locale.ROOT) + "-3";
    var key = steps.begin().key();
    var people = DemoPeople.of(host.country());
    var person =
        new Person("PERSON", "self", people.name(random), "", people.street(random), "", "", "");
    var begun = steps.begin().atCounter(key, new ServiceCode(code), Lang.EN);
    steps.keep().keep(begun.with(person).with(ANSWERS));
    return steps
        .submit()
        .submit(
            key,
            new AgencyGate.Wanted(host.id(), guest.id(), delegation, code),
            Optional.of(centre.id()),
            guest.office());
  }
}
