package org.sportel.catalogue.table;

import java.util.List;
import java.util.Map;
import org.sportel.web.FieldErrors;
import org.sportel.web.components.Option;

/**
 * The services as a file.
 *
 * @param languages in which the file's texts may be, where it does not say so
 */
record CatalogueFilesPage(
    List<Option> languages,
    List<Option> units,
    List<Option> categories,
    List<Option> outcomes,
    Chosen chosen,
    FieldErrors errors) {
  /**
   * What was chosen.
   *
   * @param lang of texts that name none
   * @param unit of services that name none, as category and outcome
   */
  record Chosen(String lang, String unit, String category, String outcome) {
    /** The values by the fields of an entry. */
    Map<String, String> missing() {
      return Map.of("unit", unit, "category", category, "outcome", outcome);
    }
  }
}
