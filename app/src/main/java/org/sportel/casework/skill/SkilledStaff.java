package org.sportel.casework.skill;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.sportel.casework.absence.Deputies;
import org.sportel.casework.absence.LedStaff;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.UnitId;
import org.sportel.platform.Authority;
import org.sportel.platform.NotAllowed;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/**
 * Who may do work that asks for a skill.
 *
 * <p>Office rule (whose work it is): A task that asks for a skill goes to those who have it: the
 * program assigns it to nobody else, and somebody without the skill takes it only where nobody who
 * may do the task in that unit and is not away has it, or where a head gives it to them.
 */
@Component
public final class SkilledStaff {
  private static final int NAMED = 10;

  private final TaskSkills skills;
  private final StaffOfUnit staff;
  private final LedStaff led;
  private final Deputies deputies;
  private final Authority authority;

  SkilledStaff(
      TaskSkills skills, StaffOfUnit staff, LedStaff led, Deputies deputies, Authority authority) {
    this.skills = skills;
    this.staff = staff;
    this.led = led;
    this.deputies = deputies;
    this.authority = authority;
  }

  /** Whether an account has what a task asks for; everybody has where it asks for nothing. */
  public boolean has(UUID account, Optional<String> skill) {
    return skill.map(code -> skills.having(code).contains(account)).orElse(true);
  }

  /** Those of a list of people who have what a task asks for. */
  public List<Staff> of(List<Staff> people, Optional<String> skill) {
    if (skill.isEmpty()) {
      return people;
    }
    var having = skills.having(skill.get());
    return people.stream().filter(person -> having.contains(person.id().value())).toList();
  }

  /**
   * Refuses somebody without the skill where others of the unit have it.
   *
   * @param power what the task asks for beside the skill
   * @throws CaseRefusal SKILL_NEEDED, naming the skill and who has it
   */
  public void requireTaker(UUID account, Optional<String> skill, UnitId unit, Power power) {
    if (!has(account, skill)) {
      refuse(skill.orElseThrow(), unit, power, Optional.empty());
    }
  }

  /**
   * The same for a colleague who is given the task; a head of the unit may give it to anybody.
   *
   * @throws CaseRefusal SKILL_NEEDED at the colleague
   */
  public void requireGiven(UUID account, Optional<String> skill, UnitId unit, Power power) {
    if (!has(account, skill) && !authority.places(Power.APPROVE_DECISIONS).covers(unit.value())) {
      refuse(skill.orElseThrow(), unit, power, Optional.of("colleague"));
    }
  }

  private void refuse(String skill, UnitId unit, Power power, Optional<String> field) {
    var others =
        of(staff.list(unit, power), Optional.of(skill)).stream()
            .filter(person -> deputies.isThere(person.id()))
            .map(Staff::office)
            .toList();
    if (others.isEmpty()) {
      return;
    }
    var who = others.stream().limit(NAMED).collect(Collectors.joining("; "));
    var name = skills.name(skill);
    throw field
        .map(at -> CaseRefusal.at(at, CaseRefusal.Reason.SKILL_NEEDED, name, who))
        .orElseGet(() -> new CaseRefusal(CaseRefusal.Reason.SKILL_NEEDED, name, who));
  }

  /** Those whose skills the acting person may note: whom they lead, or everybody who works. */
  public List<Staff> people() {
    return staff.all().stream()
        .filter(Staff::active)
        .filter(Staff::colleague)
        .filter(led::works)
        .filter(led::has)
        .toList();
  }

  /**
   * The person whose skills the acting person may note.
   *
   * @throws NotAllowed for anybody else
   */
  Staff mine(AccountId account) {
    return staff.find(account).filter(Staff::active).filter(led::has).orElseThrow(NotAllowed::new);
  }
}
