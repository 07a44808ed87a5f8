package org.sportel.problems.web;

import java.util.List;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;

/**
 * What an administrator sets up for problems.
 *
 * @param keys each with what it allows
 * @param required whether programs without a key are refused
 * @param fresh a key that was just given, shown once; empty otherwise
 * @param address where programs find the service
 */
record ProblemSettingsPage(
    List<List<Cell>> categories,
    List<Key> keys,
    boolean required,
    String fresh,
    String address,
    FieldErrors errors) {
  /** A key that holds. */
  record Key(String id, String name, String hourly, String added) {}
}
