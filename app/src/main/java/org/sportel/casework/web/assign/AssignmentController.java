package org.sportel.casework.web.assign;

import static org.sportel.web.Texts.t;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.sportel.casework.assign.AssignmentWay;
import org.sportel.casework.assign.AssignmentWays;
import org.sportel.casework.assign.SetAssignmentWay;
import org.sportel.network.CurrentTenant;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Choosing how units assign tasks. */
@Controller
final class AssignmentController {
  private static final String PAGE = "/desk/assignment";

  private final SetAssignmentWay set;
  private final AssignmentWays ways;
  private final Units units;
  private final Authority authority;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  AssignmentController(
      SetAssignmentWay set,
      AssignmentWays ways,
      Units units,
      Authority authority,
      Transactions transactions,
      CurrentTenant tenant) {
    this.set = set;
    this.ways = ways;
    this.units = units;
    this.authority = authority;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping(PAGE)
  @Access(power = {Power.APPROVE_DECISIONS, Power.ADMINISTER})
  String show(@RequestParam(defaultValue = "") String done, Model model) {
    var told = done.equals("set") ? t("casework.assignment.set") : "";
    model.addAttribute("page", transactions.read(tenant.scope(), () -> page(told)));
    return "casework/web/assign/assignmentPage";
  }

  @PostMapping(PAGE)
  @Access(power = {Power.APPROVE_DECISIONS, Power.ADMINISTER})
  String set(@RequestParam List<UUID> unit, @RequestParam List<AssignmentWay> way) {
    boolean blank = Stream.concat(unit.stream(), way.stream()).anyMatch(Objects::isNull);
    if (blank || unit.size() != way.size()) {
      throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
    }
    transactions.run(tenant.scope(), () -> change(unit, way));
    return "redirect:" + PAGE + "?done=set";
  }

  /** Sets the ways of the units whose way is another one now. */
  private void change(List<UUID> changed, List<AssignmentWay> way) {
    var chosen = ways.all();
    for (int i = 0; i < changed.size(); i++) {
      var unit = new UnitId(changed.get(i));
      if (chosen.getOrDefault(unit, AssignmentWay.NOBODY) != way.get(i)) {
        set.set(unit, way.get(i));
      }
    }
  }

  private AssignmentPage page(String done) {
    var chosen = ways.all();
    var led = authority.places(Power.APPROVE_DECISIONS);
    var rows =
        units.tree().all().stream()
            .filter(unit -> authority.may(Power.ADMINISTER) || led.covers(unit.id().value()))
            .map(unit -> row(unit, chosen.getOrDefault(unit.id(), AssignmentWay.NOBODY)))
            .toList();
    return new AssignmentPage(
        rows,
        Arrays.stream(AssignmentWay.values())
            .map(way -> Option.of(way.name(), t("casework.assignment.way." + way)))
            .toList(),
        done);
  }

  private static AssignmentPage.Row row(Unit unit, AssignmentWay way) {
    return new AssignmentPage.Row(unit.id().value(), Texts.show(unit.name()).text(), way.name());
  }
}
