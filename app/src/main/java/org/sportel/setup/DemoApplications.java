package org.sportel.setup;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.sportel.casework.NewCase;
import org.sportel.casework.OpenCase;
import org.sportel.casework.model.Applicant;
import org.sportel.casework.model.Channel;
import org.sportel.catalogue.DemoServices;
import org.sportel.catalogue.Services;
import org.sportel.identity.Duty;
import org.sportel.network.Centre;
import org.sportel.network.Centres;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.visits.model.VisitCause;
import org.sportel.visits.model.VisitId;
import org.springframework.stereotype.Component;

/** Invented people apply: half of them at the counter, the others online. */
@Component
final class DemoApplications {
  private final OpenCase openCase;
  private final DemoServices demoServices;
  private final Services services;
  private final DemoStaff staff;
  private final Doing doing;
  private final DemoVisits visits;

  DemoApplications(
      OpenCase openCase,
      DemoServices demoServices,
      Services services,
      DemoStaff staff,
      Doing doing,
      DemoVisits visits) {
    this.openCase = openCase;
    this.demoServices = demoServices;
    this.services = services;
    this.staff = staff;
    this.doing = doing;
    this.visits = visits;
  }

  /** Who acts, and where. */
  @Component
  record Doing(Acting acting, Transactions transactions, Centres centres) {}

  /** Opens one case in the tenant. */
  DemoCase open(Tenant tenant, Random random) {
    return open(tenant, any(choices(tenant), random), random);
  }

  /** The services of which the tenant's cases are. */
  List<DemoServices.Choice> choices(Tenant tenant) {
    return demoServices.of(DemoNetwork.WORKING.getOrDefault(tenant.slug(), ""));
  }

  /** Opens a case of one service; what was taken at a counter in the past was taken in a visit. */
  DemoCase open(Tenant tenant, DemoServices.Choice choice, Random random) {
    boolean counter = random.nextDouble() < 0.55;
    return doing
        .transactions()
        .write(
            Scope.of(tenant.id()),
            () -> counter ? atCounter(tenant, choice, random) : sent(tenant, choice, random));
  }

  private DemoCase atCounter(Tenant tenant, DemoServices.Choice choice, Random random) {
    var centre = centre();
    var coming = new DemoVisits.Coming(choice.code(), tenant.lang(), VisitCause.NEW_MATTER);
    boolean past = visits.ready(centre);
    Function<Optional<VisitId>, DemoCase> taking =
        visit -> open(tenant, choice, taken(centre, visit), random);
    return doing
        .acting()
        .as(
            staff.actor(Duty.COUNTER, tenant),
            () -> past ? visits.during(centre, coming, taking) : taking.apply(Optional.empty()));
  }

  private DemoCase sent(Tenant tenant, DemoServices.Choice choice, Random random) {
    return doing
        .acting()
        .as(Actor.anonymous(), () -> open(tenant, choice, elsewhere(centre(), random), random));
  }

  private DemoCase open(
      Tenant tenant, DemoServices.Choice choice, NewCase.Submission submission, Random random) {
    var card = services.get(choice.code());
    var people = DemoPeople.of(tenant.country());
    var applicant = applicant(people, random);
    var opened =
        openCase.open(
            new NewCase(
                card.version(),
                applicant,
                submission,
                choice.answers().get(random.nextInt(choice.answers().size())),
                List.of(),
                tenant.lang()));
    var applied = new DemoCase.Applied(choice.code(), applicant.identifier().orElseThrow());
    boolean slow = random.nextDouble() < 0.16;
    return new DemoCase(tenant, opened.id(), applied, slow, Optional.empty(), random);
  }

  /** A few services are asked for much more often than the others. */
  private static DemoServices.Choice any(List<DemoServices.Choice> choices, Random random) {
    int all = choices.stream().mapToInt(DemoServices.Choice::weight).sum();
    int at = random.nextInt(all);
    for (var choice : choices) {
      at -= choice.weight();
      if (at < 0) {
        return choice;
      }
    }
    return choices.getLast();
  }

  private Centre centre() {
    return DemoCentre.of(doing.centres()).orElseThrow();
  }

  private static NewCase.Submission taken(Centre centre, Optional<VisitId> visit) {
    return new NewCase.Submission(
        Channel.COUNTER,
        Optional.of(centre.counters().getFirst().id()),
        Optional.of(centre.id()),
        true,
        Optional.empty(),
        visit);
  }

  private static NewCase.Submission elsewhere(Centre centre, Random random) {
    return random.nextDouble() < 0.2
        ? new NewCase.Submission(
            Channel.POST,
            Optional.empty(),
            Optional.of(centre.id()),
            true,
            Optional.empty(),
            Optional.empty())
        : NewCase.Submission.online();
  }

  private static Applicant applicant(DemoPeople people, Random random) {
    boolean writes = random.nextDouble() < 0.3;
    return new Applicant(
        Applicant.Kind.PERSON,
        people.name(random),
        Optional.of(String.valueOf(1_000_000_000L + random.nextInt(899_999_999))),
        Optional.of(people.street(random)),
        writes ? Optional.of("citizen" + random.nextInt(9_000) + "@example.org") : Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }
}
