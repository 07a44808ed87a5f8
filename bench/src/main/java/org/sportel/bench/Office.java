package org.sportel.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.PublishVersion;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.card.Card;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.card.ServiceDeadline;
import org.sportel.deadlines.DeadlineRule;
import org.sportel.identity.AccountId;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.ChooseTenant;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.identity.SignedIn;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;

/**
 * A municipality with a service of three steps, the officer who does its work and the head who
 * approves: nobody approves an own draft.
 */
record Office(TenantId tenant, SignedIn.Seat officer, SignedIn.Seat head) {
  /** The service. */
  static final ServiceCode SERVICE = new ServiceCode("BENCH-1");

  private static final ServiceCode LIKE = new ServiceCode("AL-002");

  /** The same service and an officer in each municipality. */
  static List<Office> each(World world, List<Tenant> tenants) throws IOException {
    var first = tenants.getFirst();
    system(world, first, () -> world.bean(ImportServices.class).importPack("al", "unified-list"));
    var like = new ServiceCard[1];
    var parts = new ArrayList<Part>();
    system(
        world,
        first,
        () -> {
          like[0] = world.bean(Services.class).get(LIKE);
          parts.addAll(world.bean(ServiceBundles.class).parts(like[0].version()));
        });
    var card = card(like[0].card());
    var served = Served.by(model(), parts);
    return tenants.stream()
        .map(
            tenant -> {
              system(world, tenant, () -> world.bean(PublishVersion.class).publish(card, served));
              return new Office(
                  tenant.id(),
                  seated(world, tenant, Duty.CASE_OFFICER),
                  seated(world, tenant, Duty.HEAD_OF_UNIT));
            })
        .toList();
  }

  private static SignedIn.Seat seated(World world, Tenant tenant, Duty duty) {
    var name = duty.name().toLowerCase(Locale.ROOT).replace('_', '-') + "." + tenant.slug();
    var staff = new NewStaff(new SignInName(name), "Staff", Set.of(Assignment.everywhere(duty)));
    var account = new AccountId[1];
    system(world, tenant, () -> account[0] = world.bean(AddStaff.class).add(staff).account());
    return world.bean(ChooseTenant.class).seat(account[0], tenant.id()).orElseThrow();
  }

  private static void system(World world, Tenant tenant, Runnable work) {
    world
        .bean(Acting.class)
        .runAs(World.ACTOR, () -> world.bean(Transactions.class).run(Scope.of(tenant.id()), work));
  }

  /** The same service with a legal deadline, so that one is reckoned for each application. */
  private static Card card(Card like) {
    return new Card(
        SERVICE,
        like.naming(),
        like.topic(),
        like.conditions(),
        like.competence(),
        like.documents(),
        like.charges(),
        List.of(
            new ServiceDeadline(
                ServiceDeadline.Purpose.DECISION,
                10,
                DeadlineRule.Unit.CALENDAR_DAY,
                DeadlineRule.Start.REGISTRATION,
                DeadlineRule.First.NEXT_DAY,
                DeadlineRule.Rolling.FORWARD,
                Set.of(),
                Optional.empty(),
                ServiceDeadline.Expiry.NONE,
                Optional.empty(),
                Optional.empty())),
        like.product(),
        like.remedy(),
        like.legalBasis(),
        like.source());
  }

  private static String model() throws IOException {
    try (var file = Office.class.getResourceAsStream("three-tasks.bpmn")) {
      if (file == null) {
        throw new IllegalStateException("three-tasks.bpmn is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
