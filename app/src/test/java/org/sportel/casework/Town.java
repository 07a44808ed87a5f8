package org.sportel.casework;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jooq.DSLContext;
import org.sportel.StandingPacks;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.store.Task;
import org.sportel.catalogue.PublishVersion;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.network.Tenant;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.JobRunner;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.springframework.context.ApplicationContext;

/** Budva with its services and people, for tests of cases. */
final class Town {
  private static final Actor SYSTEM = Actor.system("test");

  private final ApplicationContext context;
  private final Tenant tenant;

  private Town(ApplicationContext context, Tenant tenant) {
    this.context = context;
    this.tenant = tenant;
  }

  static Town budva(ApplicationContext context) {
    return new Town(context, context.getBean(StandingPacks.class).budva());
  }

  /** For tests that set the clock to days of December 2026. */
  static Town ofDecember(ApplicationContext context) {
    return new Town(context, context.getBean(StandingPacks.class).budvaOfDecember());
  }

  static Town skrapar(ApplicationContext context) {
    return new Town(context, context.getBean(StandingPacks.class).skrapar());
  }

  Tenant tenant() {
    return tenant;
  }

  /**
   * Now, or the day of the last entry where another test has entered something on a later one: the
   * register never goes back.
   */
  Instant afterItsRegister() {
    var last =
        system(
            () ->
                get(DSLContext.class)
                    .fetchSingle("select max(entered_at) from register.entry")
                    .get(0, OffsetDateTime.class));
    var now = get(Clock.class).instant();
    return last == null || last.toInstant().isBefore(now) ? now : last.toInstant();
  }

  <T> T get(Class<T> bean) {
    return context.getBean(bean);
  }

  /** Runs work in the town in somebody's name. */
  <T> T as(Actor actor, Supplier<T> work) {
    return get(Acting.class)
        .as(actor, () -> get(Transactions.class).write(Scope.of(tenant.id()), work));
  }

  /** Runs work in the town in the program's own name. */
  <T> T system(Supplier<T> work) {
    return as(SYSTEM, work);
  }

  UnitId unit(String code) {
    return system(() -> get(Units.class).byCode(code).orElseThrow().id());
  }

  /** A new person with duties in a unit. */
  Actor person(String office, String unit, org.sportel.identity.Duty... duties) {
    var id = unit(unit);
    var assignments =
        java.util.Arrays.stream(duties)
            .map(d -> d.inUnits() ? Assignment.in(id, d) : Assignment.everywhere(d))
            .collect(java.util.stream.Collectors.toSet());
    var name = new SignInName("t" + UUID.randomUUID().toString().replace("-", ""));
    var added =
        system(() -> get(AddStaff.class).add(new NewStaff(name, office, Set.copyOf(assignments))));
    return new Actor(Actor.Kind.STAFF, added.account().value(), office);
  }

  /** The personal number of an applicant, by their name. */
  static String identifier(String applicant) {
    return "0101990" + Math.abs(applicant.hashCode() % 1000000);
  }

  /** An application sent online by somebody who has not signed in. */
  Opened open(String code, String applicant) {
    return as(
        Actor.anonymous(),
        () ->
            get(OpenCase.class)
                .open(
                    new NewCase(
                        get(Services.class).get(new ServiceCode(code)).version(),
                        new Applicant(
                            Applicant.Kind.PERSON,
                            applicant,
                            Optional.of(identifier(applicant)),
                            Optional.of("Stari grad 1, Budva"),
                            Optional.of("ana@example.org"),
                            Optional.empty(),
                            Optional.empty()),
                        NewCase.Submission.online(),
                        "{\"purpose\":\"school\"}",
                        List.of(),
                        Lang.SR_LATN)));
  }

  /** A service like another one, under its own code and with its own procedure. */
  void publish(String like, String code, String model) {
    publish(
        like,
        code,
        part ->
            part.kind() == PartKind.PROCEDURE
                ? new Part(PartKind.PROCEDURE, part.name(), model)
                : part);
  }

  /** A service like another one, under its own code and with changed parts. */
  void publish(String like, String code, UnaryOperator<Part> changed) {
    system(
        () -> {
          var card = card(like);
          var before = parts(card);
          return get(PublishVersion.class)
              .publish(
                  copy(card.card(), code, card.card().deadlines()),
                  before.stream().map(changed).toList());
        });
  }

  /** A service like another one with its own procedure, form within it and further parts. */
  void publish(String like, String code, String model, Part... more) {
    system(
        () -> {
          var card = card(like);
          var parts =
              new java.util.ArrayList<>(
                  parts(card).stream()
                      .map(
                          part ->
                              part.kind() == PartKind.PROCEDURE
                                  ? new Part(PartKind.PROCEDURE, part.name(), model)
                                  : part)
                      .toList());
          parts.addAll(List.of(more));
          return get(PublishVersion.class)
              .publish(copy(card.card(), code, card.card().deadlines()), parts);
        });
  }

  /** A service like another one, under its own code and with its own time for the decision. */
  void publish(String like, String code, ServiceDeadline deadline) {
    publish(like, code, List.of(deadline));
  }

  /** A service like another one, under its own code and with its own times. */
  void publish(String like, String code, List<ServiceDeadline> deadlines) {
    system(
        () -> {
          var card = card(like);
          return get(PublishVersion.class).publish(copy(card.card(), code, deadlines), parts(card));
        });
  }

  /** Without the tests that came with its procedure: they speak of that drawing. */
  private List<Part> parts(ServiceCard card) {
    return get(ServiceBundles.class).parts(card.version()).stream()
        .filter(part -> part.kind() != PartKind.TEST)
        .toList();
  }

  private ServiceCard card(String code) {
    return get(Services.class).get(new ServiceCode(code));
  }

  private static Card copy(Card c, String code, List<ServiceDeadline> deadlines) {
    return new Card(
        new ServiceCode(code),
        c.naming(),
        c.topic(),
        c.conditions(),
        c.competence(),
        c.documents(),
        c.charges(),
        deadlines,
        c.product(),
        c.remedy(),
        c.legalBasis(),
        c.source());
  }

  /** The whole file, as the program sees it. */
  CaseFile.Whole file(CaseId id) {
    return system(() -> get(CaseFile.class).of(id));
  }

  /** The open task of a kind. */
  Task task(CaseId id, TaskKind kind) {
    return file(id).open().stream()
        .filter(task -> task.kind() == kind)
        .findFirst()
        .orElseThrow(() -> new AssertionError("No open task " + kind));
  }

  /** Does every job that is due. */
  void jobs() {
    get(JobRunner.class).runDue();
  }
}
