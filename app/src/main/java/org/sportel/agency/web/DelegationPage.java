package org.sportel.agency.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;
import org.sportel.web.components.SummaryRow;

/**
 * A delegation.
 *
 * @param other the other side
 * @param revocable whether the reader's institution can revoke it
 * @param clerks where the reader's municipality names clerks
 */
record DelegationPage(
    UUID id,
    Shown other,
    List<SummaryRow> facts,
    Cell state,
    List<Column> columns,
    List<List<Cell>> services,
    boolean revocable,
    Optional<Clerks> clerks,
    FieldErrors errors,
    String done) {
  DelegationPage {
    facts = List.copyOf(facts);
    columns = List.copyOf(columns);
    services = List.copyOf(services);
  }

  /** The clerks to choose from and those who are named. */
  record Clerks(List<Option> all, Set<String> named) {
    Clerks {
      all = List.copyOf(all);
      named = Set.copyOf(named);
    }
  }
}
