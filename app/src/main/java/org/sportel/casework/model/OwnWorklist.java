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

  /** As it was kept; a column that is no longer known is left out. */
  public static OwnWorklist kept(SavedFilter[] filters, String[] columns) {
    return new OwnWorklist(List.of(filters), WorklistColumn.of(List.of(columns)));
  }

  /** The filter with which the list opens. */
  public Optional<SavedFilter> first() {
    return filters.stream().filter(SavedFilter::first).findFirst();
  }
}
