package org.sportel.operations;

import java.util.UUID;

/** Something the program could not do by itself. */
public sealed interface Failure {
  /** A job that was given up. */
  record Job(UUID id) implements Failure {}

  /** An entry of the journal that a follower cannot take in. */
  record Entry(String follower, UUID id) implements Failure {}
}
