package org.sportel.catalogue.card;

/**
 * Something on a card that its designer should mend, or waive with a reason.
 *
 * @param place the field, by its name in the import format
 * @param words what the message names: a language, the number of words, a text
 * @param lang the language of the text that is meant; empty where it is no text
 */
public record CardFinding(Rule rule, String place, String words, String lang) {
  /** A finding that is about no text. */
  public CardFinding(Rule rule, String place, String words) {
    this(rule, place, words, "");
  }

  /** What a waiver names: the field, and the language where the finding is about one. */
  public String mark() {
    return lang.isEmpty() ? place : place + "@" + lang;
  }

  /** How a finding can be mended beside its own field. */
  public enum Fix {
    /** Only by whoever writes the field. */
    NONE,
    /** By the program alone. */
    PRESS,
    /** With words that are typed. */
    WORDS,
    /** With one of several forms of a document. */
    FORM
  }

  /** What is looked at. */
  public enum Rule {
    /** No time for the decision. */
    NO_DEADLINE(true, Fix.NONE),
    /** No act that the service rests on. */
    NO_LEGAL_BASIS(true, Fix.NONE),
    /** A time without an article. */
    DEADLINE_WITHOUT_ARTICLE(false, Fix.NONE),
    /** A time that runs from an event from which no date follows for its purpose. */
    TIME_WITHOUT_DATE(true, Fix.NONE),
    /** An extension of a time that is not the decision's: only that one can be extended. */
    TIME_PART_UNUSED(false, Fix.NONE),
    /** What is said to follow from the end of a time cannot follow from that one. */
    EXPIRY_UNUSED(true, Fix.NONE),
    /** A faster way that nobody can choose: no date follows from the ordinary time. */
    EXPRESS_BY_HAND(false, Fix.NONE),
    /** Read from free text and confirmed by nobody. */
    UNCONFIRMED(true, Fix.PRESS),
    /** A sum whose words speak of a unit: perhaps a rate. */
    RATE_AS_SUM(true, Fix.PRESS),
    /** Asks for what the municipality issues itself. */
    ONCE_ONLY(true, Fix.PRESS),
    /** Asks for what another service of the municipality gives. */
    OWN_SERVICE(true, Fix.PRESS),
    /** Asks for what a register of another body holds: the office may get it itself. */
    OUTSIDE_REGISTER(false, Fix.PRESS),
    /** Does not say original, copy or seen. */
    DOCUMENT_FORM(false, Fix.FORM),
    /** No way to apply is stated. */
    NO_CHANNEL(true, Fix.PRESS),
    /** A text is missing in a language. */
    UNTRANSLATED(false, Fix.WORDS),
    /** A title with more characters than people read at once on a telephone or a ticket. */
    TITLE_LONG(false, Fix.NONE),
    /** A sentence with more words than people read at once. */
    LONG_SENTENCE(false, Fix.NONE),
    /** An abbreviation that the text does not explain. */
    ABBREVIATION(false, Fix.WORDS),
    /** Several passives in one sentence: nobody is named who does it. */
    PASSIVE_CHAIN(false, Fix.NONE);

    private final boolean serious;
    private final Fix fix;

    Rule(boolean serious, Fix fix) {
      this.serious = serious;
      this.fix = fix;
    }

    /** Whether publishing waits until it is mended or waived; otherwise it is advice. */
    public boolean serious() {
      return serious;
    }

    /** How it can be mended beside its own field. */
    public Fix fix() {
      return fix;
    }
  }
}
