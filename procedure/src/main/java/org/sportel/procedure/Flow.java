package org.sportel.procedure;

/**
 * A sequence flow.
 *
 * @param from id of the element it leaves
 * @param to id of the element it enters
 * @param condition empty when it is always taken
 */
public record Flow(String id, String name, int line, String from, String to, Formula condition) {}
