package org.sportel.platform;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the program's own words. */
public enum Lang {
  /** English. */
  EN("en", "English"),
  /** Albanian. */
  SQ("sq", "Shqip"),
  /** Serbian in Latin script. */
  SR_LATN("sr-Latn", "Srpski"),
  /** Serbian in Cyrillic script. */
  SR_CYRL("sr-Cyrl", "Српски");

  private final String tag;
  private final String label;

  Lang(String tag, String label) {
    this.tag = tag;
    this.label = label;
  }

  /** The BCP 47 tag, as in a page's {@code lang}. */
  @JsonValue
  public String tag() {
    return tag;
  }

  /** The language's name in itself. */
  public String label() {
    return label;
  }

  /** The name of a language in itself; a tag that is none of ours stays. */
  public static String label(String tag) {
    return find(tag).filter(lang -> lang.tag.equals(tag)).map(Lang::label).orElse(tag);
  }

  /** The locale for dates and numbers. */
  public Locale locale() {
    return Locale.forLanguageTag(tag);
  }

  /**
   * The language of a tag that the program itself wrote.
   *
   * @throws IllegalArgumentException for any other tag
   */
  @JsonCreator
  public static Lang of(String tag) {
    return find(tag).orElseThrow(() -> new IllegalArgumentException("No language " + tag));
  }

  /** The language for a tag from outside, such as {@code sq-AL} or {@code sr}. */
  public static Optional<Lang> find(String tag) {
    var wanted = tag.toLowerCase(Locale.ROOT);
    if (wanted.startsWith("sr-cyrl")) {
      return Optional.of(SR_CYRL);
    }
    if (wanted.startsWith("sr") || wanted.startsWith("cnr") || wanted.startsWith("bs")) {
      return Optional.of(SR_LATN);
    }
    return Arrays.stream(values()).filter(lang -> wanted.startsWith(lang.tag)).findFirst();
  }
}
