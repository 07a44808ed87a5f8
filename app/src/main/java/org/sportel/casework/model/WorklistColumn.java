package org.sportel.casework.model;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/** What a worklist shows of a case beside its number. */
public enum WorklistColumn {
  /** Who applies. */
  APPLICANT,
  /** The service. */
  SERVICE,
  /** What is to be done. */
  STEP,
  /** Who has it in hand. */
  WITH,
  /** How many days are left. */
  LEFT,
  /** When and how it came. */
  RECEIVED,
  /** Its state. */
  STATE,
  /** The responsible unit. */
  UNIT,
  /** How it came. */
  CHANNEL;

  /** What everybody sees who has not chosen. */
  public static final List<WorklistColumn> USUAL =
      List.of(APPLICANT, SERVICE, STEP, WITH, LEFT, RECEIVED, STATE);

  /** Columns by their names in this order, each once; the usual ones where none is known. */
  public static List<WorklistColumn> of(Collection<String> names) {
    var chosen =
        names.stream()
            .flatMap(name -> Arrays.stream(values()).filter(one -> one.name().equals(name)))
            .distinct()
            .toList();
    return chosen.isEmpty() ? USUAL : chosen;
  }
}
