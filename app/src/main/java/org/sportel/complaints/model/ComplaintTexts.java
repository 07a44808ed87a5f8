package org.sportel.complaints.model;

import org.sportel.platform.text.TypedText;

/** Checks the texts that people write about a complaint. */
public final class ComplaintTexts {
  /** The longest complaint, answer or statement, in characters. */
  public static final int LONGEST = 10_000;

  /** The longest reason, in characters. */
  public static final int LONGEST_REASON = 1_000;

  private ComplaintTexts() {}

  /**
   * A cleaned text that says something.
   *
   * @throws ComplaintRefusal TEXT_MISSING or TEXT_TOO_LONG, naming the field
   */
  public static String needed(String field, String typed, int longest) {
    var text = TypedText.text(typed);
    if (TypedText.blank(text)) {
      throw ComplaintRefusal.of(field, ComplaintRefusal.Reason.TEXT_MISSING);
    }
    return within(field, text, longest);
  }

  /**
   * A text that is not too long.
   *
   * @throws ComplaintRefusal TEXT_TOO_LONG, naming the field
   */
  public static String within(String field, String text, int longest) {
    if (text.length() > longest) {
      throw ComplaintRefusal.of(field, ComplaintRefusal.Reason.TEXT_TOO_LONG, longest);
    }
    return text;
  }
}
