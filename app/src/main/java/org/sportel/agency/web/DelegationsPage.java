package org.sportel.agency.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Column;
import org.sportel.web.components.Option;

/**
 * The delegations of a tenant.
 *
 * @param makes whether the tenant is an institution, which makes them
 * @param hosts the municipalities to choose from
 * @param form empty until a municipality is chosen
 */
record DelegationsPage(
    boolean makes,
    List<Column> columns,
    List<List<Cell>> rows,
    List<Option> hosts,
    Optional<Form> form,
    FieldErrors errors) {
  DelegationsPage {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
    hosts = List.copyOf(hosts);
  }

  /** The municipality that is chosen. */
  String host() {
    return form.map(Form::host).orElse("");
  }

  /** The form for a delegation to a municipality. */
  record Form(
      String host,
      Shown name,
      List<Option> centres,
      List<Option> who,
      List<Line> services,
      List<Option> deliveries,
      Map<String, String> typed) {
    Form {
      typed = Map.copyOf(typed);
    }

    /** What stands in a field. */
    String of(String field) {
      return typed.getOrDefault(field, "");
    }
  }

  /** A service of the institution and the field that says how far it is delegated. */
  record Line(String field, String name) {}
}
