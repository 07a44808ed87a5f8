package org.sportel.web.components;

import java.util.Locale;

/** What a tag feels like; the words carry the meaning, the tone only helps the eye. */
public enum Tone {
  /** Under way. */
  PLAIN,
  /** Over, or of no weight. */
  GREY,
  /** Good. */
  GREEN,
  /** Look at it. */
  YELLOW,
  /** Waiting for somebody. */
  ORANGE,
  /** Late or failed. */
  RED,
  /** Special. */
  PURPLE;

  /** The style class. */
  public String css() {
    return this == PLAIN ? "govuk-tag" : "govuk-tag govuk-tag--" + name().toLowerCase(Locale.ROOT);
  }
}
