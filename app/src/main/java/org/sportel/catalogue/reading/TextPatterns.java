package org.sportel.catalogue.reading;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * How one language says the things that are read: patterns over the text in lower case, from {@code
 * packs/wording/<language>.json}. They are matched in linear time. What a language has no pattern
 * for is never found.
 */
public final class TextPatterns {
  /** What is looked for; in the file each has its name in camel case. */
  enum Sign {
    HOUR,
    WORKING_DAY,
    CALENDAR_DAY,
    DAY,
    MONTH,
    FOR_APPEAL,
    FOR_PAYMENT,
    AFTER_REQUEST,
    AFTER_COMPLETE,
    AFTER_PAYMENT,
    AFTER_TRANSLATION,
    AFTER_OTHER,
    EXTENDED,
    APPLICATION_FORM,
    ORIGINAL_OR_VERIFIED,
    PLAIN_COPY,
    VERIFIED_COPY,
    ORIGINAL,
    SHOWN,
    OFFICE_CHECKS,
    OFFICE_SENDS,
    DOCUMENT,
    ISSUES,
    FEE,
    NO_FEE,
    EXEMPT,
    PER,
    APPEAL_PHRASES;

    private String field() {
      var words = name().toLowerCase(Locale.ROOT).split("_");
      var field = new StringBuilder(words[0]);
      for (var i = 1; i < words.length; i++) {
        field.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
      }
      return field.toString();
    }
  }

  private static final String NEVER = "[^\\x00-\\x{10FFFF}]";

  private final Map<Sign, Pattern> patterns = new EnumMap<>(Sign.class);
  private final Map<String, String> currencies = new LinkedHashMap<>();

  /**
   * Reads a language's file; an empty object knows nothing.
   *
   * @throws com.google.re2j.PatternSyntaxException for a pattern that cannot be read
   */
  public TextPatterns(JsonNode file) {
    for (var sign : Sign.values()) {
      patterns.put(sign, Pattern.compile(file.path(sign.field()).asString(NEVER)));
    }
    file.path("currencies")
        .propertyStream()
        .forEach(entry -> currencies.put(entry.getKey(), entry.getValue().asString("")));
  }

  boolean says(Sign sign, String lower) {
    return in(sign, lower).find();
  }

  Matcher in(Sign sign, String lower) {
    return pattern(sign).matcher(lower);
  }

  String source(Sign sign) {
    return pattern(sign).pattern();
  }

  /** How each currency is written, by its code. */
  Map<String, String> currencies() {
    return currencies;
  }

  private Pattern pattern(Sign sign) {
    return java.util.Objects.requireNonNull(patterns.get(sign));
  }
}
