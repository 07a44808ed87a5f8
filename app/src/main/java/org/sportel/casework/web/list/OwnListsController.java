package org.sportel.casework.web.list;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.WorklistColumn;
import org.sportel.casework.own.KeepOwnWorklist;
import org.sportel.casework.web.list.WorklistPage.Asked;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The lists that somebody keeps under names of their own, and the columns of all their lists. */
@Controller
final class OwnListsController {
  private static final String LISTS = "/desk/cases/lists";
  private static final String COLUMNS = "/desk/cases/columns";
  private static final Set<String> DONE = Set.of("renamed", "first", "forgotten");

  private final KeepOwnWorklist keep;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  OwnListsController(KeepOwnWorklist keep, Transactions transactions, CurrentTenant tenant) {
    this.keep = keep;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping(LISTS)
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String lists(@RequestParam(defaultValue = "") String done, Model model) {
    var told = DONE.contains(done) ? t("casework.own." + done) : "";
    return show(OwnListsPage.Typed.none(), told, FieldErrors.none(), model);
  }

  /** Keeps the list that was looked at, and shows it again. */
  @PostMapping(LISTS)
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String keep(@RequestParam Map<String, String> sent, HttpServletResponse answer, Model model) {
    var asked = Asked.of(sent);
    var view = WorklistController.view(sent.getOrDefault("view", ""), asked);
    var name = sent.getOrDefault("name", "");
    boolean first = sent.containsKey("first");
    try {
      transactions.run(
          tenant.scope(), () -> keep.keep(name, WorklistAddress.saved(view, asked), first));
      return "redirect:" + WorklistAddress.of(view, asked.wordless()) + "&kept=yes";
    } catch (CaseRefusal refused) {
      answer.setStatus(422);
      var typed = new OwnListsPage.Typed("", name, WorklistAddress.saved(view, asked), first);
      return show(typed, "", errors(refused), model);
    }
  }

  @PostMapping(LISTS + "/{id}")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String rename(
      @PathVariable UUID id,
      @RequestParam(defaultValue = "") String name,
      HttpServletResponse answer,
      Model model) {
    try {
      transactions.run(tenant.scope(), () -> keep.rename(id, name));
      return "redirect:" + LISTS + "?done=renamed";
    } catch (CaseRefusal refused) {
      if (refused.field().isEmpty()) {
        throw refused;
      }
      answer.setStatus(422);
      var typed = new OwnListsPage.Typed(id.toString(), name, Map.of(), false);
      var field = "name-" + id;
      var errors = FieldErrors.none().with(field, refused.messageKey(), refused.args());
      return show(typed, "", errors, model);
    }
  }

  @PostMapping(LISTS + "/{id}/first")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String first(@PathVariable UUID id) {
    transactions.run(tenant.scope(), () -> keep.open(id));
    return "redirect:" + LISTS + "?done=first";
  }

  @PostMapping(LISTS + "/{id}/forget")
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String forget(@PathVariable UUID id) {
    transactions.run(tenant.scope(), () -> keep.forget(id));
    return "redirect:" + LISTS + "?done=forgotten";
  }

  @GetMapping(COLUMNS)
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String columns(@RequestParam(defaultValue = "") String done, Model model) {
    var own = transactions.read(tenant.scope(), keep::own);
    var told = done.equals("kept") ? t("casework.own.columns.kept") : "";
    model.addAttribute("page", new OwnColumnsPage(own.columns(), told));
    return "casework/web/list/ownColumnsPage";
  }

  /** Columns with a place stand in its order; of two with the same place the usual one first. */
  @PostMapping(COLUMNS)
  @Access(power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.AUDIT})
  String columns(@RequestParam Map<String, String> sent) {
    List<WorklistColumn> chosen =
        sent.containsKey("usual")
            ? List.of()
            : Arrays.stream(WorklistColumn.values())
                .filter(column -> place(column, sent) > 0)
                .sorted(Comparator.comparing(column -> place(column, sent)))
                .toList();
    transactions.run(tenant.scope(), () -> keep.columns(chosen));
    return "redirect:" + COLUMNS + "?done=kept";
  }

  private static int place(WorklistColumn column, Map<String, String> sent) {
    var typed = sent.getOrDefault(OwnColumnsPage.field(column), "");
    return typed.matches("[1-9]") ? typed.charAt(0) - '0' : 0;
  }

  private String show(OwnListsPage.Typed typed, String done, FieldErrors errors, Model model) {
    var own = transactions.read(tenant.scope(), keep::own);
    model.addAttribute("page", new OwnListsPage(own.filters(), typed, done, errors));
    return "casework/web/list/ownListsPage";
  }

  private static FieldErrors errors(CaseRefusal refused) {
    return FieldErrors.none()
        .with(refused.field().orElse("name"), refused.messageKey(), refused.args());
  }
}
