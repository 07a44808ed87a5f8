package org.sportel.operations;

/** Why something that failed is given up by people. */
public enum DiscardReason {
  /** It was done in another way. */
  DONE_OTHERWISE,
  /** It is needed no more. */
  NEEDED_NO_MORE,
  /** Its data is wrong and was put right elsewhere. */
  WRONG_DATA
}
