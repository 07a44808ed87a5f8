package org.sportel.catalogue.reading;

/**
 * A line that could not be read, or that is worth a look.
 *
 * @param field where it stands: deadline, fees, documents, appeal, notes, other
 * @param text the line, unchanged
 */
public record TextFinding(String field, Reason reason, String text) {
  /** Why it is reported. */
  public enum Reason {
    /** No time is stated for the decision. */
    DEADLINE_NOT_STATED,
    /** The field holds a time, but for an appeal. */
    DEADLINE_IS_FOR_APPEAL,
    /** The field holds a time, but for paying or filing. */
    DEADLINE_IS_FOR_PAYMENT,
    /** The time runs from an event that the program does not see. */
    DEADLINE_FROM_OTHER_EVENT,
    /** Two bounds are given; the longer one is promised. */
    DEADLINE_IS_A_RANGE,
    /** The time was not understood. */
    DEADLINE_UNREAD,
    /** Neither the text nor the country's conventions say which days count. */
    DAYS_LEFT_OPEN,
    /** The time for an appeal was not understood. */
    APPEAL_PERIOD_UNREAD,
    /** To whom the appeal goes was not found. */
    APPEAL_BODY_NOT_STATED,
    /** Nothing says how to appeal. */
    APPEAL_NOT_STATED,
    /** A line among the fees without amount and account. */
    FEE_UNREAD,
    /** A fee without an amount: it is calculated. */
    FEE_WITHOUT_AMOUNT,
    /** An amount for each unit, such as a ton or a square metre. */
    FEE_IS_A_RATE,
    /** A fee found outside the list of fees. */
    FEE_ELSEWHERE,
    /** Nothing is said about money. */
    FEE_NOT_STATED,
    /** A heading or a choice inside the list of documents. */
    DOCUMENT_HEADING,
    /** One line asks for documents in different forms. */
    DOCUMENT_MIXED,
    /** The line does not say original, copy or verified copy. */
    DOCUMENT_FORM_NOT_STATED,
    /** No document is listed. */
    DOCUMENTS_NOT_STATED,
    /** Nothing is known of how the text's language says things. */
    LANGUAGE_UNKNOWN,
    /** The import knows no such field; nothing was taken from it. */
    FIELD_UNKNOWN,
    /** The field holds a value that it cannot have; nothing was taken from it. */
    VALUE_UNKNOWN,
    /** A second time for a purpose; nothing was taken from it. */
    DEADLINE_TWICE,
    /** The time runs from an event from which no date follows for its purpose. */
    TIME_WITHOUT_DATE,
    /** An extension that nobody can use. */
    TIME_PART_UNUSED,
    /** What is said to follow from the end of the time cannot follow from it. */
    EXPIRY_UNUSED,
    /** The time names no article. */
    DEADLINE_WITHOUT_ARTICLE,
    /** A faster way that nobody can choose. */
    EXPRESS_BY_HAND
  }

  /** Whether somebody has to look at it: the text was there and was not understood. */
  public boolean unread() {
    return switch (reason) {
      case DEADLINE_UNREAD,
          DEADLINE_FROM_OTHER_EVENT,
          DAYS_LEFT_OPEN,
          LANGUAGE_UNKNOWN,
          FIELD_UNKNOWN,
          VALUE_UNKNOWN,
          DEADLINE_TWICE,
          TIME_WITHOUT_DATE,
          EXPIRY_UNUSED,
          EXPRESS_BY_HAND,
          APPEAL_PERIOD_UNREAD,
          APPEAL_BODY_NOT_STATED,
          FEE_UNREAD,
          FEE_WITHOUT_AMOUNT,
          DOCUMENT_HEADING,
          DOCUMENT_MIXED ->
          true;
      case DEADLINE_NOT_STATED,
          DEADLINE_IS_FOR_APPEAL,
          DEADLINE_IS_FOR_PAYMENT,
          DEADLINE_IS_A_RANGE,
          APPEAL_NOT_STATED,
          FEE_ELSEWHERE,
          FEE_IS_A_RATE,
          FEE_NOT_STATED,
          TIME_PART_UNUSED,
          DEADLINE_WITHOUT_ARTICLE,
          DOCUMENT_FORM_NOT_STATED,
          DOCUMENTS_NOT_STATED ->
          false;
    };
  }
}
