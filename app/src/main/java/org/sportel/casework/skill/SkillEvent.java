package org.sportel.casework.skill;

import java.util.List;
import java.util.UUID;
import org.sportel.platform.Event;

/** What the journal keeps of skills: ids and codes. */
sealed interface SkillEvent extends Event {
  /**
   * A skill was added, named anew or offered again.
   *
   * @param subject the skill
   */
  record Kept(UUID subject, String code) implements SkillEvent {
    @Override
    public String type() {
      return "casework.skill-kept";
    }
  }

  /**
   * A skill is offered no longer.
   *
   * @param subject the skill
   */
  record Withdrawn(UUID subject, String code) implements SkillEvent {
    @Override
    public String type() {
      return "casework.skill-withdrawn";
    }
  }

  /**
   * What somebody can do was noted.
   *
   * @param subject the person's account
   * @param codes every skill they have from now on
   */
  record Noted(UUID subject, List<String> codes) implements SkillEvent {
    /** Copies the codes. */
    public Noted {
      codes = List.copyOf(codes);
    }

    @Override
    public String type() {
      return "casework.skills-noted";
    }
  }
}
