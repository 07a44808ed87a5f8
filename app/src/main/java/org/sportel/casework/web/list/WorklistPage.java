package org.sportel.casework.web.list;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sportel.casework.model.CaseFilter.Order;
import org.sportel.casework.model.OwnWorklist;
import org.sportel.casework.model.WorklistColumn;
import org.sportel.casework.model.WorklistView;
import org.sportel.platform.LocalText.Shown;
import org.sportel.platform.text.TypedText;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Link;
import org.sportel.web.components.Option;
import org.sportel.web.components.Paging;

/**
 * A worklist with its tabs and filter.
 *
 * @param assigns whether the reader may take or pass on tasks
 * @param leads whether the reader chooses how a unit's tasks are assigned
 * @param back the address of this list, for whoever comes back from an act
 * @param own what the reader keeps of worklists
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
    boolean leads,
    String back,
    OwnWorklist own,
    String done) {
  /** A tab that is a page of its own. */
  public record TabLink(String label, String href, boolean current) {}

  /** What was asked for, as typed. */
  public record Asked(
      String service,
      String words,
      String unit,
      String state,
      String due,
      String fee,
      String who,
      String order) {
    /** What an address narrows the list to. */
    static Asked of(Map<String, String> typed) {
      return new Asked(
          typed.getOrDefault("service", ""),
          TypedText.line(TypedText.cut(typed.getOrDefault("q", ""), 200)),
          typed.getOrDefault("unit", ""),
          typed.getOrDefault("state", ""),
          typed.getOrDefault("due", ""),
          typed.getOrDefault("fee", ""),
          typed.getOrDefault("who", ""),
          typed.getOrDefault("order", ""));
    }

    /** Whether the list is narrowed. */
    public boolean narrowed() {
      return !(service + words + unit + state + due + fee + who).isEmpty();
    }

    /** The same in another order. */
    Asked by(Order other) {
      return new Asked(
          service, words, unit, state, due, fee, who, other.name().toLowerCase(Locale.ROOT));
    }

    /** The same without words. */
    Asked wordless() {
      return new Asked(service, "", unit, state, due, fee, who, order);
    }
  }

  /** What would be kept of this list, by parameter. */
  public Map<String, String> saved() {
    return WorklistAddress.saved(view, asked);
  }

  /** The lists that the reader keeps. */
  public List<TabLink> kept() {
    var here = WorklistAddress.of(view, asked);
    return own.filters().stream()
        .map(filter -> new TabLink(filter.name(), WorklistAddress.of(filter), false))
        .map(link -> new TabLink(link.label(), link.href(), link.href().equals(here)))
        .toList();
  }

  /** The columns that the reader chose, in their order. */
  public List<WorklistColumn> columns() {
    return own.columns();
  }

  /** What the list can be narrowed to and sorted by. */
  public record Choices(
      List<Option> services,
      List<Option> units,
      List<Option> states,
      List<Option> dues,
      List<Option> whose,
      List<Sort> sorts) {}

  /**
   * A column by which the list can be sorted.
   *
   * @param code ends the name of its style
   * @param href empty where it cannot be sorted
   * @param sorted {@code ascending}, {@code descending} or empty
   */
  public record Sort(String code, String label, String href, String sorted) {}

  /**
   * A case.
   *
   * @param link its number and where it lies
   * @param marks what one sees beside its number
   * @param tasks its open tasks as {@code task/unit}, which can be assigned together
   */
  public record Row(
      Link link,
      Shown service,
      String applicant,
      String step,
      String holder,
      String unit,
      String received,
      Cell left,
      Cell state,
      Marks marks,
      String channel,
      List<String> tasks) {
    /**
     * What one sees beside the number of a case.
     *
     * @param answered whether the applicant said something that was not opened yet
     * @param faster whether the faster way was chosen
     */
    public record Marks(boolean answered, boolean faster) {}

    /** Its number. */
    public String number() {
      return link.text();
    }

    /** Where it lies. */
    public String href() {
      return link.href();
    }
  }
}
