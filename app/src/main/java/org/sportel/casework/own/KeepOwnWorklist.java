package org.sportel.casework.own;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.sportel.casework.access.TaskGate;
import org.sportel.casework.model.CaseRefusal;
import org.sportel.casework.model.CaseRefusal.Reason;
import org.sportel.casework.model.OwnWorklist;
import org.sportel.casework.model.SavedFilter;
import org.sportel.casework.model.WorklistColumn;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Ids;
import org.sportel.platform.NotAllowed;
import org.springframework.stereotype.Component;

/** Keeps how the acting person likes their worklist; nobody reads or changes another's. */
@Component
public final class KeepOwnWorklist {
  private final OwnWorklists own;
  private final Acting acting;
  private final Ids ids;

  KeepOwnWorklist(OwnWorklists own, Acting acting, Ids ids) {
    this.own = own;
    this.acting = acting;
    this.ids = ids;
  }

  /** What the acting person keeps. */
  public OwnWorklist own() {
    return own.of(account());
  }

  /**
   * Keeps a list under a name.
   *
   * @param asked what its address asks for, by parameter
   * @param first whether the worklist opens with it from now on
   * @throws CaseRefusal TEXT_MISSING, TEXT_TOO_LONG, FILTER_NAME_TAKEN, or FILTERS_FULL
   */
  public void keep(String name, Map<String, String> asked, boolean first) {
    change(
        filters -> {
          if (filters.size() >= SavedFilter.MOST) {
            throw CaseRefusal.at("name", Reason.FILTERS_FULL, SavedFilter.MOST);
          }
          var saved = new SavedFilter(ids.next(), named(name, filters), asked, first);
          var all = new ArrayList<>(first ? without(filters) : filters);
          all.add(saved);
          return all;
        });
  }

  /**
   * Gives a list another name.
   *
   * @throws CaseRefusal TEXT_MISSING, TEXT_TOO_LONG, FILTER_NAME_TAKEN or NO_SUCH_FILTER
   */
  public void rename(UUID id, String name) {
    change(
        filters -> {
          known(filters, id);
          var others = filters.stream().filter(one -> !one.id().equals(id)).toList();
          var words = named(name, others);
          return filters.stream()
              .map(one -> one.id().equals(id) ? one.renamed(words) : one)
              .toList();
        });
  }

  /**
   * Lets the worklist open with this list, or no longer where it does already.
   *
   * @throws CaseRefusal NO_SUCH_FILTER
   */
  public void open(UUID id) {
    change(
        filters -> {
          boolean now = known(filters, id).first();
          return filters.stream().map(one -> one.asFirst(!now && one.id().equals(id))).toList();
        });
  }

  /**
   * Forgets a list.
   *
   * @throws CaseRefusal NO_SUCH_FILTER
   */
  public void forget(UUID id) {
    change(
        filters -> {
          known(filters, id);
          return filters.stream().filter(one -> !one.id().equals(id)).toList();
        });
  }

  /** Keeps the columns in this order; the usual ones where none is chosen. */
  public void columns(List<WorklistColumn> columns) {
    var now = own.locked(account());
    var chosen = columns.isEmpty() ? WorklistColumn.USUAL : columns;
    own.keep(account(), new OwnWorklist(now.filters(), chosen));
  }

  private void change(UnaryOperator<List<SavedFilter>> with) {
    var now = own.locked(account());
    own.keep(account(), new OwnWorklist(with.apply(now.filters()), now.columns()));
  }

  private UUID account() {
    var actor = acting.now();
    if (actor.kind() != Actor.Kind.STAFF) {
      throw new NotAllowed();
    }
    return actor.id();
  }

  private static SavedFilter known(List<SavedFilter> filters, UUID id) {
    return filters.stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new CaseRefusal(Reason.NO_SUCH_FILTER));
  }

  private static List<SavedFilter> without(List<SavedFilter> filters) {
    return filters.stream().map(one -> one.asFirst(false)).toList();
  }

  private static String named(String typed, List<SavedFilter> others) {
    var name = TaskGate.text("name", typed, SavedFilter.LONGEST);
    var taken = name.toLowerCase(Locale.ROOT);
    if (others.stream().anyMatch(one -> one.name().toLowerCase(Locale.ROOT).equals(taken))) {
      throw CaseRefusal.at("name", Reason.FILTER_NAME_TAKEN, name);
    }
    return name;
  }
}
