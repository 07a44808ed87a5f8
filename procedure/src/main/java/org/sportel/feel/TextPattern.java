package org.sportel.feel;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import org.sportel.feel.FeelRefused.Reason;

/**
 * A regular expression that somebody drew into a form; searches in linear time and ends in time.
 */
public final class TextPattern {
  private static final int LENGTH = 300;

  private final Pattern pattern;

  private TextPattern(Pattern pattern) {
    this.pattern = pattern;
  }

  /**
   * Reads a regular expression of at most 300 characters.
   *
   * @throws FeelRefused TOO_LONG or PATTERN_REFUSED when it is none, looks around or back, or
   *     repeats too much
   */
  public static TextPattern of(String regex) {
    if (regex.length() > LENGTH) {
      throw new FeelRefused(Reason.TOO_LONG, regex.substring(0, 80), LENGTH, "a long pattern");
    }
    if (LinearPattern.weight(regex) > Limits.PATTERN) {
      throw new FeelRefused(Reason.PATTERN_REFUSED, regex, 0, "the pattern repeats too much");
    }
    try {
      return new TextPattern(Pattern.compile(regex));
    } catch (PatternSyntaxException e) {
      throw new FeelRefused(Reason.PATTERN_REFUSED, regex, 0, String.valueOf(e.getMessage()));
    }
  }

  /**
   * Whether the pattern is found somewhere in the text.
   *
   * @throws FeelFailed after five seconds
   */
  public boolean found(String text) {
    return found(text, new Pace(Pace.LONGEST));
  }

  boolean found(String text, Pace pace) {
    try {
      return pattern.matcher(new PacedText(text, pace)).find();
    } catch (OverWork over) {
      throw new FeelFailed(pattern.pattern(), String.valueOf(over.getMessage()));
    }
  }
}
