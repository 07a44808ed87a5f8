package org.sportel.casework.model;

import java.util.List;
import java.util.Optional;

/** How somebody likes their worklist. */
public record OwnWorklist(List<SavedFilter> filters, List<WorklistColumn> columns) {
  /** Copies both. */
  public OwnWorklist {
    filters = List.copyOf(filters);
    columns = List.copyOf(columns);
  }

  /** Of somebody who has chosen nothing. */
  public static OwnWorklist usual() {
    return new OwnWorklist(List.of(), WorklistColumn.USUAL);
  }

  /** The filter with which the list opens. */
  public Optional<SavedFilter> first() {
    return filters.stream().filter(SavedFilter::first).findFirst();
  }
}
