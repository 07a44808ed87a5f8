package org.sportel.identity;

import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.springframework.stereotype.Component;

/** Tenants with a unit each and a person for every duty, made once per test program. */
@Component
public final class Desks {
  /** The password of everybody made here. */
  public static final String PASSWORD = "four plain quiet words";

  /** Where the tenants made here are: a test asks for their day, never for that of another zone. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Podgorica");

  private final Transactions transactions;
  private final Acting acting;
  private final AddTenant addTenant;
  private final AddUnit addUnit;
  private final AddStaff addStaff;
  private final ChoosePassword choosePassword;
  private final Map<String, Desk> desks = new ConcurrentHashMap<>();

  Desks(
      Transactions transactions,
      Acting acting,
      AddTenant addTenant,
      AddUnit addUnit,
      AddStaff addStaff,
      ChoosePassword choosePassword) {
    this.transactions = transactions;
    this.acting = acting;
    this.addTenant = addTenant;
    this.addUnit = addUnit;
    this.addStaff = addStaff;
    this.choosePassword = choosePassword;
  }

  /** A tenant with its one unit. */
  public record Desk(TenantId tenant, String slug, UnitId unit) {
    /** The scope of its rows. */
    public Scope scope() {
      return Scope.of(tenant);
    }

    /** The sign-in name of the person with this duty. */
    public String name(Duty duty) {
      return duty.name().toLowerCase(java.util.Locale.ROOT) + "@" + slug;
    }
  }

  /** The tenant with this slug; the same one at every call. */
  public Desk of(String slug) {
    return desks.computeIfAbsent(slug, this::make);
  }

  /** Adds a person, who chooses the common password. */
  public AccountId person(Desk desk, String name, Set<Assignment> duties) {
    var added =
        acting.as(
            Actor.system("test"),
            () ->
                transactions.write(
                    desk.scope(),
                    () ->
                        addStaff.add(
                            new NewStaff(new SignInName(name), "Office of " + name, duties))));
    choosePassword.choose(added.link().code(), PASSWORD);
    return added.account();
  }

  private Desk make(String slug) {
    var tenant =
        new NewTenant(
            slug,
            LocalText.of("en", "Municipality of " + slug),
            "ME",
            Lang.EN,
            "EUR",
            ZONE,
            42.28,
            18.84,
            true,
            Tenant.Kind.OPERATOR);
    var id = acting.as(Actor.system("test"), () -> addTenant.add(tenant));
    var unit =
        acting.as(
            Actor.system("test"),
            () -> transactions.write(Scope.of(id), () -> addUnit.add(unit("registry"))));
    var desk = new Desk(id, slug, unit);
    for (var duty : Duty.values()) {
      var assignment = duty.inUnits() ? Assignment.in(unit, duty) : Assignment.everywhere(duty);
      person(desk, desk.name(duty), Set.of(assignment));
    }
    return desk;
  }

  private static NewUnit unit(String code) {
    return new NewUnit(
        code,
        Unit.Kind.DEPARTMENT,
        java.util.Optional.empty(),
        LocalText.of("en", "Registry"),
        Contact.notGiven());
  }
}
