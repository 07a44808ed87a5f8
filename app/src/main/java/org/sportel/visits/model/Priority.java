package org.sportel.visits.model;

/**
 * Why somebody is called before others. Which groups the law names differs; the office grants one
 * of these and stands for it.
 */
public enum Priority {
  /** A person with a disability, or who comes with one. */
  DISABILITY,
  /** A pregnant woman or a person with an infant. */
  PREGNANCY_OR_INFANT,
  /** An older person. */
  OLDER_PERSON,
  /** A person who is ill. */
  ILLNESS
}
