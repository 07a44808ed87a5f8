/**
 * The words of the waiting room: visit, ticket, queue, call, and the rule that says who is next.
 * Pure values; nothing here reads or writes.
 */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package org.sportel.visits.model;
