package org.sportel.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A tenant's units with their order from the top down. */
public final class UnitTree {
  private final List<Unit> units;

  UnitTree(List<Unit> units) {
    this.units = List.copyOf(units);
  }

  /** Every unit in the order of the tree: each unit directly followed by those below it. */
  public List<Unit> all() {
    var ordered = new ArrayList<Unit>();
    for (var top : top()) {
      walk(top, ordered);
    }
    return ordered;
  }

  /** The units without a unit above them. */
  public List<Unit> top() {
    return units.stream().filter(unit -> unit.parent().isEmpty()).sorted(byCode()).toList();
  }

  /** The units directly below one. */
  public List<Unit> below(UnitId id) {
    return units.stream()
        .filter(unit -> unit.parent().equals(Optional.of(id)))
        .sorted(byCode())
        .toList();
  }

  /** The unit and all units below it, at any depth. */
  public Set<UnitId> withAllBelow(UnitId id) {
    var found = new HashSet<UnitId>();
    find(id).ifPresent(unit -> collect(unit, found));
    return Set.copyOf(found);
  }

  /** The unit with this id. */
  public Optional<Unit> find(UnitId id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  /** The unit with this code. */
  public Optional<Unit> byCode(String code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  /** How many units stand above one. */
  public int depth(UnitId id) {
    int depth = 0;
    var at = find(id).flatMap(Unit::parent);
    while (at.isPresent()) {
      depth++;
      at = at.flatMap(this::find).flatMap(Unit::parent);
    }
    return depth;
  }

  private void collect(Unit unit, Set<UnitId> found) {
    if (found.add(unit.id())) {
      below(unit.id()).forEach(child -> collect(child, found));
    }
  }

  private void walk(Unit unit, List<Unit> ordered) {
    ordered.add(unit);
    below(unit.id()).forEach(child -> walk(child, ordered));
  }

  private static Comparator<Unit> byCode() {
    return Comparator.comparing(Unit::code);
  }
}
