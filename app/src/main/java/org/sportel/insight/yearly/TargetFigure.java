package org.sportel.insight.yearly;

/** The figures for which an office can set a target. */
public enum TargetFigure {
  /** The share decided on time, in per cent: at least so much. */
  ON_TIME,
  /** The median of the time until the decision, in days: at most so many. */
  MEDIAN
}
