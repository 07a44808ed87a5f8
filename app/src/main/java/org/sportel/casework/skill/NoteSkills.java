package org.sportel.casework.skill;

import java.util.Collection;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseRefusal.Reason;
import org.sportel.identity.AccountId;
import org.sportel.platform.Journal;
import org.springframework.stereotype.Component;

/** Notes which skills somebody has. */
@Component
public final class NoteSkills {
  private final TaskSkills skills;
  private final SkilledStaff staff;
  private final Journal journal;

  NoteSkills(TaskSkills skills, SkilledStaff staff, Journal journal) {
    this.skills = skills;
    this.staff = staff;
    this.journal = journal;
  }

  /**
   * The person has these skills from now on and no others.
   *
   * @throws CaseRefusal NO_SUCH_SKILL
   * @throws org.sportel.platform.NotAllowed for a person whom the acting one neither leads nor
   *     looks after
   */
  public void note(AccountId account, Collection<String> codes) {
    var person = staff.mine(account);
    var had = codes.stream().distinct().sorted().map(this::skill).toList();
    skills.set(person.id().value(), had);
    journal.record(
        new SkillEvent.Noted(person.id().value(), had.stream().map(TaskSkill::code).toList()));
  }

  private TaskSkill skill(String code) {
    return skills.find(code).orElseThrow(() -> new CaseRefusal(Reason.NO_SUCH_SKILL));
  }
}
