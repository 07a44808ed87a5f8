package org.sportel.platform;

/**
 * Does one kind of job. Runs outside a transaction and opens its own; may run twice.
 *
 * @param <D> the job's data, a record that JSON can carry
 */
public interface JobHandler<D> {
  /** The stable name of the kind. */
  String kind();

  /** The type of the data. */
  Class<D> data();

  /**
   * Does the job.
   *
   * @throws JobFailed when it could not be done; retried while that makes sense
   */
  void run(TenantId tenant, D data);

  /** How often it is tried before people must help. */
  default int tries() {
    return 8;
  }

  /**
   * Whether what was given up stands on a page of its module and is tried again there; else it
   * stands on the page of operations.
   */
  default boolean shownElsewhere() {
    return false;
  }

  /** Told once after the last try failed. */
  default void gaveUp(TenantId tenant, D data, String why) {}
}
