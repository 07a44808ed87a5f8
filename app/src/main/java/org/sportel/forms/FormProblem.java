package org.sportel.forms;

import org.sportel.web.MessageText;

/**
 * One thing that keeps a schema from being used.
 *
 * @param component id of the part concerned, or its key, or empty for the form itself
 * @param type the part's type as the schema writes it
 * @param detail what exactly, in the schema's own words
 */
public record FormProblem(String component, String type, Reason reason, String detail) {
  /** What is wrong. */
  public enum Reason {
    /** Not JSON, or not a form. */
    NOT_A_FORM,
    /** Larger than {@value FormReader#CHARACTERS} characters. */
    TOO_LARGE,
    /**
     * More than {@value FormReader#PARTS} parts, or parts within parts beyond {@value
     * FormReader#DEPTH}.
     */
    TOO_MANY_PARTS,
    /** Written for a newer schema version than {@value FormReader#VERSION}. */
    NEWER_VERSION,
    /** A component type that this program does not draw. */
    UNKNOWN_TYPE,
    /** A part that needs a key or path has none, or one that cannot be used. */
    NO_KEY,
    /** Two parts with the same key or id. */
    TWICE,
    /** A list of choices is missing, empty or by expression. */
    NO_CHOICES,
    /** A value of the schema is not what it should be. */
    WRONG_VALUE,
    /** A condition is not FEEL, or beyond the limits. */
    WRONG_CONDITION,
    /** A pattern that is none, or cannot run in linear time. */
    WRONG_PATTERN,
    /** An expression where only a plain value is supported. */
    NO_EXPRESSION_HERE
  }

  /** The problem in words. */
  public MessageText message() {
    return MessageText.of("forms.problem." + reason.name(), component, type, detail);
  }
}
