package org.sportel.casework.web.list;

import java.util.List;
import java.util.Map;
import org.sportel.casework.model.SavedFilter;
import org.sportel.web.FieldErrors;

/**
 * The lists that somebody keeps.
 *
 * @param done what was just done, empty if nothing
 */
record OwnListsPage(List<SavedFilter> filters, Typed typed, String done, FieldErrors errors) {
  OwnListsPage {
    filters = List.copyOf(filters);
  }

  /**
   * What was typed and not kept.
   *
   * @param id the list that was to be renamed, empty for a new one
   * @param asked what a new one asks for, by parameter
   */
  record Typed(String id, String name, Map<String, String> asked, boolean first) {
    Typed {
      asked = Map.copyOf(asked);
    }

    static Typed none() {
      return new Typed("", "", Map.of(), false);
    }
  }

  /** Whether a new list waits for a name that can be kept. */
  boolean adds() {
    return !typed.asked().isEmpty();
  }

  String name(SavedFilter filter) {
    return typed.id().equals(filter.id().toString()) ? typed.name() : filter.name();
  }

  String href(SavedFilter filter) {
    return WorklistAddress.of(filter);
  }
}
