package org.sportel.documents;

/** What an issued document is; the public verification page names it. */
public enum DocumentKind {
  /** Certificate of acceptance of an application. */
  RECEIPT,
  /** Decision that grants, wholly or in part. */
  DECISION,
  /** Decision that refuses, with reasons and remedy. */
  REFUSAL,
  /** Letter that asks the applicant to supply or mend something. */
  CORRECTION,
  /** Any other letter. */
  LETTER
}
