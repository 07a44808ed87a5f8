package org.sportel.casework.web.assign;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.skill.KeepSkill;
import org.sportel.casework.skill.NoteSkills;
import org.sportel.casework.skill.SkilledStaff;
import org.sportel.casework.skill.TaskSkill;
import org.sportel.casework.skill.TaskSkills;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Authority;
import org.sportel.platform.Power;
import org.sportel.platform.Transactions;
import org.sportel.web.Access;
import org.sportel.web.FieldErrors;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Keeping the list of skills, and noting who has which. */
@Controller
final class TaskSkillsController {
  private static final String PAGE = "/desk/skills";
  private static final String NAME = "name-";
  private static final Set<String> DONE = Set.of("kept", "withdrawn", "noted");

  private final Commands commands;
  private final Known known;
  private final Authority authority;
  private final Transactions transactions;
  private final CurrentTenant tenant;

  TaskSkillsController(
      Commands commands,
      Known known,
      Authority authority,
      Transactions transactions,
      CurrentTenant tenant) {
    this.commands = commands;
    this.known = known;
    this.authority = authority;
    this.transactions = transactions;
    this.tenant = tenant;
  }

  /** What is done here. */
  @Component
  record Commands(KeepSkill keep, NoteSkills note) {}

  /** What is shown here. */
  @Component
  record Known(TaskSkills skills, SkilledStaff skilled, StaffOfUnit staff) {}

  @GetMapping(PAGE)
  @Access(power = {Power.APPROVE_DECISIONS, Power.ADMINISTER})
  String show(@RequestParam(defaultValue = "") String done, Model model) {
    var told = DONE.contains(done) ? t("casework.skills.done." + done) : "";
    return page(TaskSkillsPage.Typed.nothing(), told, model);
  }

  @PostMapping(PAGE)
  @Access(power = Power.ADMINISTER)
  String keep(@RequestParam Map<String, String> sent, HttpServletResponse answer, Model model) {
    var code = sent.getOrDefault("code", "");
    var names = new LinkedHashMap<String, String>();
    sent.forEach(
        (field, text) -> {
          if (field.startsWith(NAME)) {
            names.put(field.substring(NAME.length()), text);
          }
        });
    try {
      transactions.write(tenant.scope(), () -> commands.keep().keep(code, names));
      return "redirect:" + PAGE + "?done=kept";
    } catch (CaseRefusal refused) {
      answer.setStatus(refused.status());
      return page(new TaskSkillsPage.Typed(code, names, FieldErrors.of(refused)), "", model);
    }
  }

  @PostMapping(PAGE + "/withdraw")
  @Access(power = Power.ADMINISTER)
  String withdraw(@RequestParam String code) {
    transactions.run(tenant.scope(), () -> commands.keep().withdraw(code));
    return "redirect:" + PAGE + "?done=withdrawn";
  }

  @PostMapping(PAGE + "/people")
  @Access(power = {Power.APPROVE_DECISIONS, Power.ADMINISTER})
  String note(
      @RequestParam UUID account, @RequestParam(required = false) @Nullable List<String> skill) {
    var codes = skill == null ? List.<String>of() : skill;
    transactions.run(tenant.scope(), () -> commands.note().note(new AccountId(account), codes));
    return "redirect:" + PAGE + "?done=noted";
  }

  private String page(TaskSkillsPage.Typed typed, String done, Model model) {
    model.addAttribute("page", transactions.read(tenant.scope(), () -> page(typed, done)));
    return "casework/web/assign/taskSkillsPage";
  }

  private TaskSkillsPage page(TaskSkillsPage.Typed typed, String done) {
    var held = known.skills().held();
    var active = known.staff().all().stream().filter(Staff::active).toList();
    var all = known.skills().all();
    return new TaskSkillsPage(
        all.stream().map(skill -> row(skill, active, held)).toList(),
        known.skilled().people().stream().map(person -> person(person, held)).toList(),
        all.stream().map(skill -> Option.of(skill.code(), name(skill))).toList(),
        authority.may(Power.ADMINISTER),
        typed,
        done);
  }

  private static TaskSkillsPage.Row row(
      TaskSkill skill, List<Staff> staff, Map<UUID, Set<String>> held) {
    return new TaskSkillsPage.Row(
        skill.code(),
        name(skill),
        staff.stream()
            .filter(person -> skills(person, held).contains(skill.code()))
            .map(Staff::office)
            .toList(),
        skill.offered());
  }

  private static TaskSkillsPage.Person person(Staff person, Map<UUID, Set<String>> held) {
    return new TaskSkillsPage.Person(
        person.id().value(), Texts.office(person.office()), skills(person, held));
  }

  private static Set<String> skills(Staff person, Map<UUID, Set<String>> held) {
    return held.getOrDefault(person.id().value(), Set.of());
  }

  private static String name(TaskSkill skill) {
    return Texts.show(skill.name()).text();
  }
}
