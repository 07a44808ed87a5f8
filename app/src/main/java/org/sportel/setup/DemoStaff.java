package org.sportel.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.sportel.identity.AddStaff;
import org.sportel.identity.Assignment;
import org.sportel.identity.ChoosePassword;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.identity.StaffOfUnit;
import org.sportel.identity.offices.NameOffices;
import org.sportel.network.Tenant;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** The demo's accounts: every duty in each working tenant, named by office, and the operator. */
@Component
public final class DemoStaff {
  /** Everybody's password in the demo; a program for real use refuses the demo's folder. */
  static final String PASSWORD = "sportel demo 2026";

  private static final Map<Duty, String> OFFICES =
      Map.of(
          Duty.COUNTER, "Counter 1",
          Duty.CASE_OFFICER, "Case officer 1",
          Duty.HEAD_OF_UNIT, "Head of unit",
          Duty.CENTRE_MANAGER, "Centre manager",
          Duty.COMPLAINTS_OFFICER, "Complaints officer",
          Duty.DESIGNER, "Service designer",
          Duty.ADMINISTRATOR, "Administrator",
          Duty.AUDITOR, "Auditor",
          Duty.NETWORK_OPERATOR, "Network operator",
          Duty.MYSTERY_VISITOR, "Mystery visitor");

  private final AddStaff addStaff;
  private final ChoosePassword choosePassword;
  private final StaffOfUnit staff;
  private final NameOffices nameOffices;
  private final Transactions transactions;
  private final Acting acting;

  DemoStaff(
      AddStaff addStaff,
      ChoosePassword choosePassword,
      StaffOfUnit staff,
      NameOffices nameOffices,
      Transactions transactions,
      Acting acting) {
    this.addStaff = addStaff;
    this.choosePassword = choosePassword;
    this.staff = staff;
    this.nameOffices = nameOffices;
    this.transactions = transactions;
    this.acting = acting;
  }

  /** The accounts that every working tenant has, as they are printed. */
  static List<Duty> duties() {
    var duties = new ArrayList<>(List.of(Duty.values()));
    duties.remove(Duty.NETWORK_OPERATOR);
    return duties;
  }

  /** The sign-in name of a duty in a tenant. */
  static String name(Duty duty, Tenant tenant) {
    var word = duty.name().toLowerCase(Locale.ROOT).replace('_', '-');
    var own = duty == Duty.NETWORK_OPERATOR && tenant.slug().equals(DemoNetwork.OPERATOR);
    return own ? "operator" : word + "." + tenant.slug();
  }

  /** The office that everybody reads. */
  static String office(Duty duty, Tenant tenant) {
    var office = OFFICES.getOrDefault(duty, duty.name());
    return duty == Duty.NETWORK_OPERATOR
        ? office
        : office + ", " + tenant.name().in(tenant.lang()).text();
  }

  /** Adds every duty to a tenant that has none of them yet. */
  public void staff(Tenant tenant) {
    duties().forEach(duty -> add(tenant, duty));
    add(tenant, Duty.COMPLAINTS_OFFICER, "2");
    add(tenant, Duty.MYSTERY_VISITOR, "2");
    var names = new HashMap<String, Optional<LocalText>>();
    duties().forEach(duty -> names.put(office(duty, tenant), Optional.of(named(duty, tenant))));
    transactions.run(Scope.of(tenant.id()), () -> nameOffices.name(names));
  }

  /** What an office is called in the program's languages, by its duty. */
  private static LocalText named(Duty duty, Tenant tenant) {
    var texts = new HashMap<String, String>();
    for (var lang : List.of(Lang.EN, Lang.SQ, Lang.SR_LATN)) {
      var word = Texts.speaking(lang, tenant.zone(), () -> Texts.t("identity.duty." + duty.name()));
      texts.put(lang.tag(), word + ", " + tenant.name().in(lang, tenant.lang()).text());
    }
    return new LocalText(texts);
  }

  /** The accounts of the operator: itself, who designs its list, and who gives duties. */
  static List<Duty> operators() {
    return List.of(Duty.NETWORK_OPERATOR, Duty.DESIGNER, Duty.ADMINISTRATOR);
  }

  /** Adds the operator's accounts to its tenant. */
  void operator(Tenant tenant) {
    operators().forEach(duty -> add(tenant, duty));
  }

  /** Works in a tenant as the person with a duty, in a transaction of its own. */
  public void run(Duty duty, Tenant tenant, Runnable work) {
    var scope = Scope.of(tenant.id());
    var person = transactions.read(scope, () -> actor(duty, tenant));
    acting.runAs(person, () -> transactions.run(scope, work));
  }

  /** The person with a duty in a tenant, as an actor; inside its transaction. */
  public Actor actor(Duty duty, Tenant tenant) {
    var office = office(duty, tenant);
    return staff.all().stream()
        .filter(person -> person.office().equals(office))
        .findFirst()
        .map(person -> new Actor(Actor.Kind.STAFF, person.id().value(), office))
        .orElseThrow();
  }

  private void add(Tenant tenant, Duty duty) {
    add(tenant, duty, "");
  }

  /** Adds a person with a duty; the number tells apart who shares one. */
  private void add(Tenant tenant, Duty duty, String number) {
    var office = number.isEmpty() ? office(duty, tenant) : number + ". " + office(duty, tenant);
    var link =
        transactions.write(
            Scope.of(tenant.id()),
            () ->
                staff.all().stream().anyMatch(person -> person.office().equals(office))
                    ? Optional.<AddStaff.Added>empty()
                    : Optional.of(
                        addStaff.add(
                            new NewStaff(
                                new SignInName(name(duty, tenant) + number),
                                office,
                                Set.of(Assignment.everywhere(duty))))));
    link.ifPresent(added -> choosePassword.choose(added.link().code(), PASSWORD));
  }
}
