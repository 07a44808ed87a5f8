package org.sportel.complaints.model;

import org.sportel.platform.text.TypedText;

/**
 * Who complains.
 *
 * @param contact address, e-mail or telephone, as given
 */
public record Complainant(String name, String contact) {
  private static final int LONGEST_NAME = 200;
  private static final int LONGEST_CONTACT = 500;

  /**
   * Cleans what was typed.
   *
   * @throws ComplaintRefusal NAME_MISSING or TEXT_TOO_LONG
   */
  public Complainant {
    name = TypedText.line(name);
    contact = TypedText.text(contact);
    if (TypedText.blank(name)) {
      throw ComplaintRefusal.of("name", ComplaintRefusal.Reason.NAME_MISSING);
    }
    ComplaintTexts.within("name", name, LONGEST_NAME);
    ComplaintTexts.within("contact", contact, LONGEST_CONTACT);
  }

  /** Says nothing of who it is. */
  @Override
  public String toString() {
    return "a complainant";
  }
}
