package org.sportel.identity;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.sportel.network.UnitId;
import org.sportel.network.UnitTree;
import org.sportel.platform.Authority.Places;
import org.sportel.platform.Power;

/** What a person's duties amount to in one tenant: each power with the units where it holds. */
record Rights(Map<Power, Places> places) {
  Rights {
    places = Map.copyOf(places);
  }

  static Rights none() {
    return new Rights(Map.of());
  }

  static Rights of(Set<Assignment> duties, UnitTree tree) {
    var places = new EnumMap<Power, Places>(Power.class);
    for (var assignment : duties) {
      for (var power : assignment.duty().powers()) {
        places.merge(power, reach(assignment, tree), Rights::union);
      }
    }
    return new Rights(places);
  }

  Places in(Power power) {
    return places.getOrDefault(power, Places.nowhere());
  }

  private static Places reach(Assignment assignment, UnitTree tree) {
    if (assignment.unit().isEmpty()) {
      return Places.everywhere();
    }
    var units = new HashSet<UUID>();
    tree.withAllBelow(assignment.unit().get()).stream().map(UnitId::value).forEach(units::add);
    return new Places(false, units);
  }

  private static Places union(Places one, Places other) {
    var units = new HashSet<>(one.units());
    units.addAll(other.units());
    return new Places(one.all() || other.all(), units);
  }
}
