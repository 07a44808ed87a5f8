package org.sportel.casework.web.list;

import java.util.List;
import org.sportel.casework.model.WorklistView;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/** A worklist with its tabs and filter. */
record WorklistPage(
    WorklistView view,
    List<TabLink> tabs,
    Asked asked,
    List<Option> services,
    List<List<Cell>> rows,
    long total,
    Paging paging) {
  /** A tab that is a page of its own. */
  record TabLink(String label, String href, boolean current) {}

  /** What was asked for, as typed. */
  record Asked(String service, String words) {
    boolean narrowed() {
      return !service.isEmpty() || !words.isEmpty();
    }
  }
}
