package org.sportel.insight.dashboards;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.sportel.platform.LocalText;

/**
 * Indicators that somebody put side by side.
 *
 * @param version counts its changes
 * @param owner the account that made it
 * @param figures in the order in which they are shown
 */
public record Dashboard(UUID id, int version, UUID owner, Frame frame, List<ChosenFigure> figures) {
  /** How many indicators fit on one. */
  public static final int MOST = 20;

  /** The version of one that comes with the program and is never changed. */
  static final int READY = 0;

  /** Copies the indicators. */
  public Dashboard {
    figures = List.copyOf(figures);
  }

  /**
   * What holds for all of it.
   *
   * @param office whether everybody who sees figures here reads it, else its owner alone
   */
  public record Frame(LocalText name, boolean office, DashboardSpan span) {}

  /** Whether it comes with the program: read and copied, never changed. */
  public boolean ready() {
    return version == READY;
  }

  Dashboard framed(Frame other) {
    return new Dashboard(id, version + 1, owner, other, figures);
  }

  Dashboard ownedBy(UUID other) {
    return new Dashboard(id, version, other, frame, figures);
  }

  /** With this indicator: in its old place where it stood there, else at the end. */
  Dashboard with(ChosenFigure one) {
    var more = new ArrayList<>(figures);
    var place = place(one.id());
    if (place < 0) {
      more.add(one);
    } else {
      more.set(place, one);
    }
    return of(more);
  }

  Dashboard without(UUID figure) {
    return of(figures.stream().filter(one -> !one.id().equals(figure)).toList());
  }

  /** With the indicator one place nearer the beginning or the end, as far as there is one. */
  Dashboard moved(UUID figure, boolean up) {
    var from = place(figure);
    var to = Math.clamp(from + (up ? -1L : 1L), 0, figures.size() - 1);
    var other = new ArrayList<>(figures);
    other.add(to, other.remove(from));
    return of(other);
  }

  /** Where an indicator stands; negative where it does not. */
  int place(UUID figure) {
    for (int i = 0; i < figures.size(); i++) {
      if (figures.get(i).id().equals(figure)) {
        return i;
      }
    }
    return -1;
  }

  private Dashboard of(List<ChosenFigure> other) {
    return new Dashboard(id, version + 1, owner, frame, other);
  }
}
