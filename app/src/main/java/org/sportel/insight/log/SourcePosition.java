package org.sportel.insight.log;

/** A place in a text file, both numbers from one. */
public record SourcePosition(int line, int column) {}
