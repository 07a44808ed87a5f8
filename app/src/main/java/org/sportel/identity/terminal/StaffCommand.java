package org.sportel.identity.terminal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.identity.Assignment;
import org.sportel.identity.ConfirmDuties;
import org.sportel.identity.ProposedDuties;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.identity.secondfactor.LiftSecondFactor;
import org.sportel.network.Tenants;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.Command;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.platform.terminal.WrongCall;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/**
 * {@code ./sportel staff --tenant SLUG}: shows which duties wait for a second administrator,
 * confirms them, or lifts a second factor, where an organisation has one administrator alone.
 */
@Component
final class StaffCommand implements Command {
  private final Transactions transactions;
  private final Tenants tenants;
  private final StaffOfUnit staff;
  private final ProposedDuties proposed;
  private final ConfirmDuties confirmDuties;
  private final LiftSecondFactor lift;

  StaffCommand(
      Transactions transactions,
      Tenants tenants,
      StaffOfUnit staff,
      ProposedDuties proposed,
      ConfirmDuties confirmDuties,
      LiftSecondFactor lift) {
    this.transactions = transactions;
    this.tenants = tenants;
    this.staff = staff;
    this.proposed = proposed;
    this.confirmDuties = confirmDuties;
    this.lift = lift;
  }

  /** A line of what waits. */
  record Waiting(String name, List<String> duties, String by) {}

  @Override
  public String name() {
    return "staff";
  }

  @Override
  public String summary() {
    return Texts.t("identity.command.summary");
  }

  @Override
  public String usage() {
    return "staff --tenant SLUG [--confirm SIGN-IN-NAME] [--lift-second-factor SIGN-IN-NAME] [--json]";
  }

  @Override
  public int run(List<String> args, CommandOutput out) {
    var words = new Arguments(usage(), args);
    var slug = words.needed("--tenant");
    var confirmed = words.option("--confirm");
    var lifted = words.option("--lift-second-factor");
    var json = words.flag("--json");
    words.done();
    var tenant =
        tenants
            .bySlug(slug)
            .orElseThrow(() -> new WrongCall(Texts.t("identity.command.noTenant", slug)));
    var waiting = transactions.write(Scope.of(tenant.id()), () -> done(words, confirmed, lifted));
    if (json) {
      out.json(Map.of("tenant", slug, "waiting", waiting));
    } else {
      out.line(Texts.t("identity.command.waiting", waiting.size()));
      waiting.forEach(
          line ->
              out.line(
                  Texts.t(
                      "identity.command.line",
                      line.name(),
                      String.join(", ", line.duties()),
                      line.by())));
    }
    return 0;
  }

  private List<Waiting> done(Arguments words, Optional<String> confirmed, Optional<String> lifted) {
    confirmed.ifPresent(name -> confirmDuties.confirm(person(words, name).id()));
    lifted.ifPresent(name -> lift.lift(person(words, name).id()));
    return proposed.list().stream()
        .map(
            found ->
                new Waiting(
                    staff.get(found.account()).signInName(),
                    Assignment.codes(found.duties()),
                    found.by().office()))
        .toList();
  }

  private Staff person(Arguments words, String name) {
    return staff.all().stream()
        .filter(person -> person.signInName().equals(name))
        .findFirst()
        .orElseThrow(() -> words.wrong(Texts.t("identity.command.noPerson", name)));
  }
}
