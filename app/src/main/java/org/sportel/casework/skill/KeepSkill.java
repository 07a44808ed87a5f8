package org.sportel.casework.skill;

import java.util.Map;
import java.util.TreeMap;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseRefusal.Reason;
import org.sportel.platform.Authority;
import org.sportel.platform.Ids;
import org.sportel.platform.Journal;
import org.sportel.platform.LocalText;
import org.sportel.platform.Power;
import org.sportel.platform.text.TypedText;
import org.springframework.stereotype.Component;

/** Keeps the list of skills that models may ask for. */
@Component
public final class KeepSkill {
  private static final int LONGEST = 80;

  private final TaskSkills skills;
  private final Authority authority;
  private final Ids ids;
  private final Journal journal;

  KeepSkill(TaskSkills skills, Authority authority, Ids ids, Journal journal) {
    this.skills = skills;
    this.authority = authority;
    this.ids = ids;
    this.journal = journal;
  }

  /**
   * Adds a skill, or gives the one with this code other names and offers it again.
   *
   * @param names by language tag; at least one
   * @throws CaseRefusal SKILL_CODE for a code that no model could name, SKILL_NAME without a name,
   *     TEXT_TOO_LONG
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public TaskSkill keep(String code, Map<String, String> names) {
    authority.require(Power.ADMINISTER);
    var typed = code.strip();
    if (!TaskSkill.isCode(typed)) {
      throw CaseRefusal.at("code", Reason.SKILL_CODE);
    }
    var id = skills.find(typed).map(TaskSkill::id).orElseGet(ids::next);
    var kept = new TaskSkill(id, typed, name(names), true);
    skills.keep(kept);
    journal.record(new SkillEvent.Kept(id, typed));
    return kept;
  }

  /**
   * Offers a skill no longer: models that ask for it keep it, new ones are refused.
   *
   * @throws CaseRefusal NO_SUCH_SKILL for a code that is not on the list
   * @throws org.sportel.platform.NotAllowed without the power to administer
   */
  public void withdraw(String code) {
    authority.require(Power.ADMINISTER);
    var known = skills.find(code).orElseThrow(() -> new CaseRefusal(Reason.NO_SUCH_SKILL));
    skills.keep(new TaskSkill(known.id(), known.code(), known.name(), false));
    journal.record(new SkillEvent.Withdrawn(known.id(), known.code()));
  }

  private static LocalText name(Map<String, String> names) {
    var texts = new TreeMap<String, String>();
    names.forEach(
        (lang, typed) -> {
          var text = TypedText.line(typed);
          if (text.length() > LONGEST) {
            throw CaseRefusal.at("name-" + lang, Reason.TEXT_TOO_LONG, LONGEST);
          }
          if (!TypedText.blank(text)) {
            texts.put(lang, text);
          }
        });
    if (texts.isEmpty()) {
      throw CaseRefusal.at("code", Reason.SKILL_NAME);
    }
    return new LocalText(texts);
  }
}
