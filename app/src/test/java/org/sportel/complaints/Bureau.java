package org.sportel.complaints;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.sportel.complaints.model.Complainant;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintId;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.complaints.model.SeverityMark;
import org.sportel.identity.AccountId;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.network.AddTenant;
import org.sportel.network.AddUnit;
import org.sportel.network.Contact;
import org.sportel.network.NewTenant;
import org.sportel.network.NewUnit;
import org.sportel.network.Tenant;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.context.ApplicationContext;

/** A town of its own where complaints are filed and handled. */
final class Bureau {
  private static final Actor SYSTEM = Actor.system("test");

  private final ApplicationContext context;
  private final TenantId tenant;

  private Bureau(ApplicationContext context, TenantId tenant) {
    this.context = context;
    this.tenant = tenant;
  }

  static Bureau in(ApplicationContext context) {
    var slug = "bureau-" + UUID.randomUUID().toString().substring(0, 8);
    var tenant =
        new NewTenant(
            slug,
            LocalText.of("en", "Town of " + slug),
            "ME",
            Lang.EN,
            "EUR",
            java.time.ZoneId.of("Europe/Podgorica"),
            42.28,
            18.84,
            true,
            Tenant.Kind.MUNICIPALITY);
    return new Bureau(
        context,
        context
            .getBean(Acting.class)
            .as(SYSTEM, () -> context.getBean(AddTenant.class).add(tenant)));
  }

  <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  TenantId tenant() {
    return tenant;
  }

  <T> T as(Actor actor, Supplier<T> work) {
    return get(Acting.class).as(actor, () -> get(Transactions.class).write(Scope.of(tenant), work));
  }

  void runAs(Actor actor, Runnable work) {
    as(
        actor,
        () -> {
          work.run();
          return tenant;
        });
  }

  <T> T system(Supplier<T> work) {
    return as(SYSTEM, work);
  }

  UnitId unit(String code, Optional<UnitId> above) {
    return system(
        () ->
            get(AddUnit.class)
                .add(
                    new NewUnit(
                        code,
                        Unit.Kind.DEPARTMENT,
                        above,
                        LocalText.of("en", "Unit " + code),
                        Contact.notGiven())));
  }

  Actor person(String office, Assignment... duties) {
    var name = new SignInName("b" + UUID.randomUUID().toString().replace("-", ""));
    var added = system(() -> get(AddStaff.class).add(new NewStaff(name, office, Set.of(duties))));
    return new Actor(Actor.Kind.STAFF, added.account().value(), office);
  }

  Actor officer(String office) {
    return person(office, Assignment.everywhere(Duty.COMPLAINTS_OFFICER));
  }

  static NewComplaint wanted(ComplaintLevel level, ComplaintTopic topic, Optional<UnitId> unit) {
    return new NewComplaint(
        level,
        ComplaintChannel.PORTAL,
        Lang.EN,
        new Complaint.About(
            topic,
            Optional.empty(),
            Optional.empty(),
            unit.map(UnitId::value),
            Optional.empty(),
            "Main street",
            "IN-00001/2026",
            Optional.empty()),
        "I waited three hours.",
        "An apology",
        false,
        Optional.of(new Complainant("Dafina Zogu", "dafina@example.org")));
  }

  FileComplaint.Filed file(ComplaintLevel level, ComplaintTopic topic, Optional<UnitId> unit) {
    return file(Actor.anonymous(), wanted(level, topic, unit));
  }

  FileComplaint.Filed file(Actor actor, NewComplaint wanted) {
    var ready = get(FileComplaint.class).prepare(wanted);
    return as(actor, () -> get(FileComplaint.class).file(ready, List.of()));
  }

  Complaint now(ComplaintId id) {
    return system(() -> get(Complaints.class).get(id));
  }

  /** Records what somebody is to change until a day. */
  UUID action(Actor officer, ComplaintId of, Actor owner, LocalDate until) {
    var wanted =
        new RecordAction.NewAction(
            LocalText.of("en", "A second ticket machine"), new AccountId(owner.id()), until, true);
    return as(officer, () -> get(RecordAction.class).record(of, wanted).id());
  }

  UUID inCharge(ComplaintId id) {
    return now(id).handling().officer().orElseThrow();
  }

  /** The officer in charge, among these. */
  Actor officerOf(ComplaintId id, Actor... officers) {
    return List.of(officers).stream()
        .filter(one -> one.id().equals(inCharge(id)))
        .findFirst()
        .orElseThrow();
  }

  void screen(Actor officer, ComplaintId id) {
    var about = now(id).about();
    runAs(
        officer,
        () ->
            get(ScreenComplaint.class)
                .screen(
                    id,
                    new ScreenComplaint.Screening(
                        about.topic(),
                        about.category(),
                        about.service(),
                        about.unit(),
                        Set.<SeverityMark>of())));
  }

  List<Entry> journal(ComplaintId id) {
    return system(() -> get(Journal.class).of(id.value()));
  }

  List<String> story(ComplaintId id) {
    return journal(id).stream()
        .map(Entry::type)
        .filter(type -> !type.equals("complaints.message-sent"))
        .map(type -> type.substring("complaints.".length()))
        .toList();
  }
}
