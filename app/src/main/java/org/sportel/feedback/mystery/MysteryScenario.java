package org.sportel.feedback.mystery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.sportel.platform.LocalText;

/**
 * What a visitor is to do and to look at.
 *
 * @param retired whether no new round is planned with it
 */
public record MysteryScenario(UUID id, Brief brief, boolean retired) {
  /** The most questions of its own. */
  public static final int MOST_QUESTIONS = 20;

  /**
   * What stands in it.
   *
   * @param task what the visitor asks for, and as whom
   * @param service the code of the service it is about, where it is about one
   * @param standards those of the charter that are looked at
   * @param questions what is looked at besides; each is answered with yes or no
   */
  public record Brief(
      LocalText title,
      LocalText task,
      Optional<String> service,
      List<UUID> standards,
      List<LocalText> questions) {
    /** Copies the lists. */
    public Brief {
      standards = List.copyOf(standards);
      questions = List.copyOf(questions);
    }
  }
}
