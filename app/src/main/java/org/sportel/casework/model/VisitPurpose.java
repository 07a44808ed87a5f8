package org.sportel.casework.model;

import java.util.stream.Stream;

/** For what a case took a visit. */
public enum VisitPurpose {
  /** It was handed in. */
  TAKEN,
  /** The visitor asked about it, or brought something. */
  ASKED,
  /** Advice on it was given at a counter. */
  ADVISED,
  /** An answer to a correction was typed at a counter. */
  CORRECTED,
  /** The decision was handed over. */
  HANDED_OVER;

  /** The purposes that a later one of the same visit takes the place of. */
  public Stream<VisitPurpose> saysMoreThan() {
    return Stream.of(ASKED, ADVISED, CORRECTED).filter(one -> one.compareTo(this) < 0);
  }
}
