package org.sportel.deadlines;

import java.util.List;

/** What the clock says: a date, or that it stands. Both explain themselves. */
public sealed interface Reckoning permits Deadline, Stopped {
  /** How the answer came about, in the order in which it is told. */
  List<ReckoningStep> explanation();
}
