package org.sportel.complaints.model;

/** How much the office knows of who complains; the tables allow no more than the level does. */
public enum ComplaintLevel {
  /** Name and contact are known to those who handle it. */
  NAMED,
  /** Name and contact are sealed; the officer in charge opens them with a reason that is logged. */
  CONFIDENTIAL,
  /** No name, no address, no number of a case: a code alone leads back. */
  ANONYMOUS
}
