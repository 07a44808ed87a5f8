package org.sportel.complaints.box;

import java.util.Arrays;
import java.util.Optional;

/** What somebody put into the box. */
public enum SlipKind {
  /** Something went wrong. */
  COMPLAINT,
  /** Something could be better. */
  SUGGESTION,
  /** Something was good. */
  PRAISE;

  /** The kind of this name. */
  public static Optional<SlipKind> find(String name) {
    return Arrays.stream(values()).filter(one -> one.name().equals(name)).findFirst();
  }
}
