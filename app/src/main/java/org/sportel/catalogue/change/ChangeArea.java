package org.sportel.catalogue.change;

/** Which part of a service differs. */
public enum ChangeArea {
  /** Name and description. */
  NAMING,
  /** Category, events, ways to apply. */
  SUBJECT,
  /** Who may apply and under which conditions. */
  ELIGIBLE,
  /** What is handed in. */
  DOCUMENTS,
  /** Fees, exemptions, the express way. */
  FEES,
  /** Times. */
  DEADLINES,
  /** Appeal and complaint. */
  REMEDY,
  /** Acts and articles. */
  LEGAL_BASIS,
  /** Who is responsible. */
  COMPETENCE,
  /** What comes of it. */
  OUTCOME,
  /** The form of the application. */
  FORM,
  /** Forms of tasks. */
  TASK_FORM,
  /** The steps of the procedure. */
  STEPS,
  /** Decision tables. */
  DECISIONS,
  /** The texts of the decision. */
  WORDING
}
