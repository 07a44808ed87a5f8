package org.sportel.casework.web.absence;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.sportel.casework.absence.AbsentColleagues;
import org.sportel.casework.absence.AbsentColleagues.Away;
import org.sportel.casework.absence.EndAbsence;
import org.sportel.casework.absence.NoteAbsence;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.web.absence.AbsencesPage.Typed;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.network.CurrentDay;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.platform.text.TypedId;
import org.sportel.web.Access;
import org.sportel.web.DayFields;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who is away and who does their tasks meanwhile. */
@Controller
final class AbsenceController {
  private static final String PAGE = "/desk/absences";

  private final AbsentColleagues colleagues;
  private final NoteAbsence note;
  private final EndAbsence end;
  private final CurrentDay today;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  AbsenceController(
      AbsentColleagues colleagues,
      NoteAbsence note,
      EndAbsence end,
      CurrentDay today,
      Transactions transactions,
      CurrentTenant tenant) {
    this.colleagues = colleagues;
    this.note = note;
    this.end = end;
    this.today = today;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  @GetMapping(PAGE)
  @Access(
      power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.ADMINISTER})
  String show(@RequestParam(defaultValue = "") String done, Model model) {
    var told = done.equals("noted") || done.equals("ended") ? t("casework.absence." + done) : "";
    model.addAttribute("page", transactions.read(tenant.scope(), () -> page(fresh(), told)));
    return "casework/web/absence/absencesPage";
  }

  @PostMapping(PAGE)
  @Access(
      power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.ADMINISTER})
  String note(@RequestParam Map<String, String> sent, HttpServletResponse answer, Model model) {
    var typed = typed(sent, FieldErrors.none());
    var errors = missing(typed);
    if (errors.isEmpty()) {
      try {
        transactions.write(
            tenant.scope(),
            () ->
                note.note(
                    TypedId.find(typed.person()).map(AccountId::new).orElseThrow(),
                    typed.from().date().orElseThrow(),
                    typed.until().date().orElseThrow(),
                    TypedId.find(typed.deputy()).map(AccountId::new)));
        return "redirect:" + PAGE + "?done=noted";
      } catch (CaseRefusal refused) {
        errors = errors.with(refused.field().orElse(""), refused.messageKey(), refused.args());
      }
    }
    answer.setStatus(422);
    var wrong = typed(sent, errors);
    model.addAttribute("page", transactions.read(tenant.scope(), () -> page(wrong, "")));
    return "casework/web/absence/absencesPage";
  }

  @PostMapping(PAGE + "/{id}/end")
  @Access(
      power = {Power.WORK_CASES, Power.APPROVE_DECISIONS, Power.SERVE_COUNTER, Power.ADMINISTER})
  String end(@PathVariable UUID id) {
    transactions.run(tenant.scope(), () -> end.end(id));
    return "redirect:" + PAGE + "?done=ended";
  }

  private static FieldErrors missing(Typed typed) {
    var errors = FieldErrors.none();
    if (TypedId.find(typed.person()).isEmpty()) {
      errors = errors.with("person", "casework.absence.wrong.person");
    }
    if (typed.from().date().isEmpty()) {
      errors = errors.with("from", "casework.absence.wrong.day");
    }
    if (typed.until().date().isEmpty()) {
      errors = errors.with("until", "casework.absence.wrong.day");
    }
    return errors;
  }

  private static Typed typed(Map<String, String> sent, FieldErrors errors) {
    return new Typed(
        sent.getOrDefault("person", ""),
        DayFields.of(sent, "from"),
        DayFields.of(sent, "until"),
        sent.getOrDefault("deputy", ""),
        errors);
  }

  /** From today; of oneself where one may note nobody else's. */
  private Typed fresh() {
    var people = colleagues.people();
    var nothing = new DayFields("", "", "");
    return new Typed(
        people.size() == 1 ? id(people.getFirst()) : "",
        DayFields.of(today.day()),
        nothing,
        "",
        FieldErrors.none());
  }

  private AbsencesPage page(Typed typed, String done) {
    return new AbsencesPage(
        colleagues.list().stream().map(this::row).toList(),
        options(colleagues.people()),
        options(colleagues.deputies()),
        typed,
        done);
  }

  private AbsencesPage.Row row(Away away) {
    var absence = away.absence();
    return new AbsencesPage.Row(
        Texts.office(away.person().office()),
        t("casework.absence.days", Texts.date(absence.from()), Texts.date(absence.until())),
        away.deputy().map(Staff::office).orElseGet(() -> t("casework.absence.nobody")),
        !absence.from().isAfter(today.day()),
        away.mine() ? PAGE + "/" + absence.id() + "/end" : "");
  }

  private static List<Option> options(List<Staff> people) {
    return people.stream()
        .map(person -> Option.of(id(person), Texts.office(person.office())))
        .toList();
  }

  private static String id(Staff person) {
    return person.id().value().toString();
  }
}
