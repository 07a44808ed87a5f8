package org.sportel.documents;

/** What an issued document says: one typed sheet per kind. */
public sealed interface DocumentContent permits Receipt, DecisionDocument, Letter {
  /** What the verification page calls this document. */
  DocumentKind kind();
}
