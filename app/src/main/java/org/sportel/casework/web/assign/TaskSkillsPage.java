package org.sportel.casework.web.assign;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The skills of an office and who has which.
 *
 * @param people those whose skills the reader may note
 * @param choices the skills that somebody can have
 * @param keeps whether the reader keeps the list itself
 * @param done what was just done, empty otherwise
 */
record TaskSkillsPage(
    List<Row> skills,
    List<Person> people,
    List<Option> choices,
    boolean keeps,
    Typed typed,
    String done) {
  /**
   * A skill.
   *
   * @param having the offices that have it
   * @param offered whether models may still ask for it
   */
  record Row(String code, String name, List<String> having, boolean offered) {}

  /** Somebody and the codes of their skills. */
  record Person(UUID account, String office, Set<String> skills) {}

  /** A skill as it was typed, names by language tag. */
  record Typed(String code, Map<String, String> names, FieldErrors errors) {
    static Typed nothing() {
      return new Typed("", Map.of(), FieldErrors.none());
    }
  }
}
