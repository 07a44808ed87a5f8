package org.sportel.casework.web.list;

import static org.sportel.web.Texts.t;

import java.util.List;
import java.util.stream.Stream;
import org.sportel.casework.model.CaseFilter.Order;
import org.sportel.casework.model.WorklistColumn;
import org.sportel.casework.model.WorklistView;
import org.sportel.casework.web.list.WorklistPage.Asked;
import org.sportel.casework.web.list.WorklistPage.Sort;

/** The heads of a worklist's columns; all cases are sorted by the day they came only. */
final class WorklistHeads {
  private final WorklistView view;
  private final Asked asked;

  private WorklistHeads(WorklistView view, Asked asked) {
    this.view = view;
    this.asked = asked;
  }

  static List<Sort> of(WorklistView view, Asked asked, List<WorklistColumn> columns) {
    var heads = new WorklistHeads(view, asked);
    return Stream.concat(
            Stream.of(new Sort("number", t("casework.number"), "", "")),
            columns.stream().map(heads::head))
        .toList();
  }

  private Sort head(WorklistColumn column) {
    return switch (column) {
      case SERVICE -> sort(column, Order.SERVICE);
      case STEP -> sort(column, Order.URGENT);
      case LEFT -> sort(column, Order.DUE);
      case RECEIVED -> received(column);
      case APPLICANT, WITH, STATE, UNIT, CHANNEL -> head(column, "", "");
    };
  }

  private Sort sort(WorklistColumn column, Order order) {
    return view == WorklistView.ALL
        ? head(column, "", "")
        : head(column, href(order), order() == order ? "ascending" : "");
  }

  private Sort received(WorklistColumn column) {
    if (order() == Order.OLDEST) {
      return head(column, href(Order.NEWEST), "ascending");
    }
    var newest = order() == Order.NEWEST || view == WorklistView.ALL;
    return head(column, href(Order.OLDEST), newest ? "descending" : "");
  }

  private Order order() {
    return WorklistAddress.choice(Order.class, asked.order()).orElse(Order.URGENT);
  }

  private String href(Order order) {
    return WorklistAddress.of(view, asked.by(order));
  }

  private static Sort head(WorklistColumn column, String href, String sorted) {
    return new Sort(WorklistAddress.code(column), OwnColumnsPage.name(column), href, sorted);
  }
}
