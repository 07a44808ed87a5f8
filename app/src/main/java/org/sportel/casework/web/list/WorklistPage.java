package org.sportel.casework.web.list;

import java.util.List;
import java.util.Locale;
import org.sportel.casework.model.CaseFilter.Order;
import org.sportel.casework.model.WorklistView;
import org.sportel.platform.LocalText.Shown;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * A worklist with its tabs and filter.
 *
 * @param assigns whether the reader may take or pass on tasks
 * @param back the address of this list, for whoever comes back from an act
 * @param done what was just done, empty if nothing
 */
public record WorklistPage(
    WorklistView view,
    List<TabLink> tabs,
    Asked asked,
    Choices choices,
    List<Row> rows,
    long total,
    Paging paging,
    boolean assigns,
    String back,
    String done) {
  /** A tab that is a page of its own. */
  public record TabLink(String label, String href, boolean current) {}

  /** What was asked for, as typed. */
  public record Asked(
      String service, String words, String unit, String due, String fee, String order) {
    /** Whether the list is narrowed. */
    public boolean narrowed() {
      return !(service + words + unit + due + fee).isEmpty();
    }

    /** The same in another order. */
    Asked by(Order other) {
      return new Asked(service, words, unit, due, fee, other.name().toLowerCase(Locale.ROOT));
    }
  }

  /** What the list can be narrowed to and sorted by. */
  public record Choices(
      List<Option> services, List<Option> units, List<Option> dues, List<Sort> sorts) {}

  /**
   * A column by which the list can be sorted.
   *
   * @param href empty where it cannot be sorted
   * @param sorted {@code ascending}, {@code descending} or empty
   */
  public record Sort(String label, String href, String sorted) {}

  /**
   * A case.
   *
   * @param tasks its open tasks as {@code task/unit}, which can be assigned together
   */
  public record Row(
      String number,
      String href,
      Shown service,
      String applicant,
      String step,
      String holder,
      String received,
      Cell left,
      Cell state,
      boolean answered,
      String channel,
      List<String> tasks) {}
}
