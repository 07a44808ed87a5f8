/**
 * The words of casework: what a case, a task and an application are and which states they have.
 * Pure values; nothing here reads or writes.
 */
@org.springframework.modulith.NamedInterface("model")
@org.jspecify.annotations.NullMarked
package org.sportel.casework.model;
