package org.sportel.catalogue.browse;

import java.util.Locale;

/** By what services stand together. */
public enum Grouping {
  /** What they are about. */
  SUBJECT,
  /** The life event they belong to; a service of several stands under each. */
  EVENT,
  /** The unit that is responsible. */
  OFFICE,
  /** Their first letter. */
  ALPHABET;

  /** The name in addresses. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The one with this name; what is no such name means {@link #SUBJECT}. */
  public static Grouping of(String code) {
    for (var one : values()) {
      if (one.code().equals(code)) {
        return one;
      }
    }
    return SUBJECT;
  }
}
