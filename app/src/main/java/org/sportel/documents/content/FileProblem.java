package org.sportel.documents.content;

/** Why a file is not taken or not found. */
public enum FileProblem {
  /** Nothing in it. */
  EMPTY,
  /** More bytes than one file may have. */
  TOO_LARGE,
  /** More files than one application may have. */
  TOO_MANY,
  /** More bytes than may come from one place in an hour. */
  TOO_MUCH,
  /** None of the kinds the office takes. */
  UNKNOWN_TYPE,
  /** None of the kinds that the question asks for. */
  NOT_ASKED_FOR,
  /** Carries a script, a macro, an attached file or a call to another program. */
  ACTIVE_CONTENT,
  /** Protected by a password, so that nobody in the office can open it. */
  PROTECTED,
  /** Is two kinds of file at once, or damaged. */
  DAMAGED,
  /** The scanner knows it as malware. */
  MALWARE,
  /** The scanner does not answer, so nobody knows. */
  NOT_SCANNED,
  /** A picture with more dots than a viewer can open. */
  PICTURE_TOO_LARGE,
  /** No such file in this office. */
  UNKNOWN,
  /** Belongs to another application already. */
  BELONGS_ELSEWHERE
}
