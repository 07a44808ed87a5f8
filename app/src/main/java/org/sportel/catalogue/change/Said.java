package org.sportel.catalogue.change;

import org.sportel.platform.LocalText;

/** What a version says in a field. */
public sealed interface Said {
  /** Words in their languages. */
  record Words(LocalText text) implements Said {}

  /** A number, day, code or choice, the same in every language. */
  record Value(String value) implements Said {}

  /** Nothing. */
  record Nothing() implements Said {}
}
