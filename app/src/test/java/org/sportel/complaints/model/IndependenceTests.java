package org.sportel.complaints.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nobody handles a complaint about themselves, their head or their own unit. */
class IndependenceTests {
  /** An office with units in a tree and people with and without a unit. */
  private record Office(Map<UUID, UUID> above, List<OfficePost> people) {
    static Office of(long seed) {
      var random = new Random(seed);
      var above = new HashMap<UUID, UUID>();
      var units = new ArrayList<UUID>();
      int count = 1 + random.nextInt(25);
      for (int i = 0; i < count; i++) {
        var unit = new UUID(1, i);
        if (!units.isEmpty() && random.nextInt(5) > 0) {
          above.put(unit, units.get(random.nextInt(units.size())));
        }
        units.add(unit);
      }
      var people = new ArrayList<OfficePost>();
      for (int i = 0; i < 30; i++) {
        var own = some(units, random);
        boolean head = random.nextInt(4) == 0;
        people.add(
            new OfficePost(
                new UUID(2, i), own, head ? own : Set.of(), head && random.nextInt(8) == 0));
      }
      return new Office(above, people);
    }

    private static Set<UUID> some(List<UUID> units, Random random) {
      var own = new HashSet<UUID>();
      for (int i = random.nextInt(3); i > 0; i--) {
        own.add(units.get(random.nextInt(units.size())));
      }
      return own;
    }

    boolean isBelow(UUID unit, UUID top) {
      return unit.equals(top)
          || Optional.ofNullable(above.get(unit)).filter(one -> isBelow(one, top)).isPresent();
    }

    Set<UUID> below(UUID top) {
      var all = new HashSet<UUID>(Set.of(top));
      above.keySet().stream().filter(unit -> isBelow(unit, top)).forEach(all::add);
      return all;
    }

    Independence of(OfficePost concerned, Set<UUID> barred) {
      return new Independence(Optional.of(concerned), Optional.empty(), barred, this::below);
    }
  }

  static IntStream seeds() {
    return IntStream.range(0, 300);
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void neverGivesItToThePersonTheirSubordinateOrTheirOwnUnit(int seed) {
    var office = Office.of(seed);
    for (var concerned : office.people()) {
      var chosen = office.of(concerned, Set.of()).choose(office.people(), Map.of());
      chosen.ifPresent(
          account -> {
            var officer = person(office, account);
            assertThat(account).isNotEqualTo(concerned.account());
            assertThat(officer.units())
                .noneMatch(
                    unit -> concerned.leads().stream().anyMatch(led -> office.isBelow(unit, led)));
            if (concerned.leadsAll()) {
              assertThat(officer.units()).isEmpty();
            }
          });
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void findsSomebodyWhereverSomebodyOutsideIsThere(int seed) {
    var office = Office.of(seed);
    var outside = new OfficePost(new UUID(3, 0), Set.of(), Set.of(), false);
    var people = new ArrayList<>(office.people());
    people.add(outside);
    for (var concerned : office.people()) {
      assertThat(office.of(concerned, Set.of()).choose(people, Map.of())).isPresent();
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void keepsTheWholeUnitOutAsLongAsThePersonIsNotKnown(int seed) {
    var office = Office.of(seed);
    var unit = new UUID(1, 0);
    var independence =
        new Independence(Optional.empty(), Optional.of(unit), Set.of(), office::below);
    assertThat(office.people().stream().filter(independence::allows))
        .noneMatch(one -> one.units().stream().anyMatch(own -> office.isBelow(own, unit)));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void choosesWhoHasLeastToDoAndNobodyWhoIsBarred(int seed) {
    var office = Office.of(seed);
    var random = new Random(seed);
    var load = new HashMap<UUID, Integer>();
    office.people().forEach(one -> load.put(one.account(), random.nextInt(9)));
    var concerned = office.people().getFirst();
    var first = office.of(concerned, Set.of()).choose(office.people(), load);
    if (first.isEmpty()) {
      return;
    }
    assertThat(
            office.people().stream()
                .filter(office.of(concerned, Set.of())::allows)
                .map(one -> load.getOrDefault(one.account(), 0)))
        .allMatch(other -> other >= load.getOrDefault(first.get(), 0));
    assertThat(office.of(concerned, Set.of(first.get())).choose(office.people(), load))
        .isNotEqualTo(first);
  }

  @Test
  void leavesItOpenWhereEverybodyWorksForTheHead() {
    var unit = new UUID(1, 1);
    var head = new OfficePost(new UUID(2, 1), Set.of(unit), Set.of(unit), false);
    var officer = new OfficePost(new UUID(2, 2), Set.of(unit), Set.of(), false);
    var independence = new Independence(Optional.of(head), Optional.empty(), Set.of(), Set::of);
    assertThat(independence.choose(List.of(head, officer), Map.of())).isEmpty();
  }

  private static OfficePost person(Office office, UUID account) {
    return office.people().stream()
        .filter(one -> one.account().equals(account))
        .findFirst()
        .orElseThrow();
  }
}
