package org.sportel.casework.skill;

import java.util.UUID;
import java.util.regex.Pattern;
import org.sportel.platform.LocalText;

/**
 * Something that not everybody of an office can do, such as inspecting a site.
 *
 * @param code what models call it
 * @param offered whether new models may ask for it
 */
public record TaskSkill(UUID id, String code, LocalText name, boolean offered) {
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{0,39}");

  /** Refuses a code that no model could name. */
  public TaskSkill {
    if (!isCode(code)) {
      throw new IllegalArgumentException("No code of a skill: " + code);
    }
  }

  /** Whether a text can be a code: small letters, digits and hyphens, a letter first. */
  public static boolean isCode(String text) {
    return CODE.matcher(text).matches();
  }
}
