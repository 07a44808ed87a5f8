package org.sportel.casework.web.list;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sportel.casework.ClaimTask;
import org.sportel.casework.HandOver;
import org.sportel.casework.model.CaseId;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.TaskId;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.CurrentTenant;
import org.sportel.network.UnitId;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * Takes or passes on the tasks of several cases at once: each by its own command and transaction,
 * so that one that somebody else has does not hold the others up.
 */
@Controller
final class AssignController {
  private static final int MOST = 100;

  private final ClaimTask claim;
  private final HandOver handOver;
  private final StaffOfUnit staff;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  AssignController(
      ClaimTask claim,
      HandOver handOver,
      StaffOfUnit staff,
      Transactions transactions,
      CurrentTenant tenant) {
    this.claim = claim;
    this.handOver = handOver;
    this.staff = staff;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  /** A task as the list names it. */
  record Chosen(TaskId task, UnitId unit) {
    static Optional<Chosen> read(String text) {
      var cut = text.indexOf('/');
      return cut < 0
          ? Optional.empty()
          : TypedId.find(text.substring(0, cut))
              .flatMap(
                  task ->
                      TypedId.find(text.substring(cut + 1))
                          .map(unit -> new Chosen(new TaskId(task), new UnitId(unit))));
    }
  }

  @PostMapping("/desk/cases/assign")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER})
  String assign(
      @RequestParam(required = false) List<String> task,
      @RequestParam(defaultValue = "") String back,
      @RequestParam(defaultValue = "") String to,
      @RequestParam(defaultValue = "false") boolean asked,
      Model model) {
    var chosen = chosen(task);
    var address = WorklistAddress.back(back);
    if (chosen.isEmpty() || to.equals("me")) {
      return reached(chosen, address, one -> claim.claim(one.task()));
    }
    var colleague = TypedId.find(to).map(AccountId::new);
    if (colleague.isEmpty() && !to.equals("list")) {
      model.addAttribute("page", page(task == null ? List.of() : task, address, asked));
      return "casework/web/list/assignPage";
    }
    return reached(
        chosen,
        address,
        one -> handOver.handOver(one.task(), new HandOver.Target(one.unit(), colleague)));
  }

  private AssignPage page(List<String> tasks, String back, boolean missing) {
    var people =
        transactions.read(
            tenant.scope(),
            () -> staff.all().stream().filter(Staff::active).filter(Staff::colleague).toList());
    return new AssignPage(
        tasks,
        back,
        people.stream()
            .map(person -> Option.of(person.id().value().toString(), Texts.office(person.office())))
            .toList(),
        missing);
  }

  private static List<Chosen> chosen(@org.jspecify.annotations.Nullable List<String> tasks) {
    return tasks == null
        ? List.of()
        : tasks.stream().limit(MOST).flatMap(text -> Chosen.read(text).stream()).toList();
  }

  /** Runs a command for one task. */
  private interface Act {
    CaseId on(Chosen one);
  }

  private String reached(List<Chosen> chosen, String back, Act act) {
    var refused = new ArrayList<Chosen>();
    for (var one : chosen) {
      try {
        transactions.write(tenant.scope(), () -> act.on(one));
      } catch (CaseRefusal | NotAllowed e) {
        refused.add(one);
      }
    }
    var done = chosen.size() - refused.size();
    var sign = back.contains("?") ? "&" : "?";
    return "redirect:" + back + sign + "done=" + done + "&left=" + refused.size();
  }
}
