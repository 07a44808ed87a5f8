package org.sportel.catalogue.card;

/**
 * Something on a card that its designer should mend, or waive with a reason.
 *
 * @param place the field, by its name in the import format
 * @param words what the message names: a language, the number of words, a text
 */
public record CardFinding(Rule rule, String place, String words) {
  /** What is looked at. */
  public enum Rule {
    /** No time for the decision. */
    NO_DEADLINE(true, false),
    /** No act that the service rests on. */
    NO_LEGAL_BASIS(true, false),
    /** A time without an article. */
    DEADLINE_WITHOUT_ARTICLE(false, false),
    /** Read from free text and confirmed by nobody. */
    UNCONFIRMED(true, true),
    /** A sum whose words speak of a unit: perhaps a rate. */
    RATE_AS_SUM(true, true),
    /** Asks for what the municipality issues itself. */
    ONCE_ONLY(true, true),
    /** Does not say original, copy or seen. */
    DOCUMENT_FORM(false, false),
    /** No way to apply is stated. */
    NO_CHANNEL(true, true),
    /** A text is missing in a language. */
    UNTRANSLATED(false, false),
    /** A sentence with more words than people read at once. */
    LONG_SENTENCE(false, false);

    private final boolean serious;
    private final boolean mendable;

    Rule(boolean serious, boolean mendable) {
      this.serious = serious;
      this.mendable = mendable;
    }

    /** Whether publishing waits until it is mended or waived; otherwise it is advice. */
    public boolean serious() {
      return serious;
    }

    /** Whether the program can mend it by itself. */
    public boolean mendable() {
      return mendable;
    }
  }
}
