package org.sportel.platform;

/** How a fact reached the journal. */
public enum Origin {
  /** It happened in the program. */
  LIVE,
  /** It was kept on paper during an outage and keyed in afterwards. */
  KEYED_LATER,
  /** It comes from a former system. */
  IMPORTED
}
