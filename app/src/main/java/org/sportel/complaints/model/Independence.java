package org.sportel.complaints.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Who may handle a complaint.
 *
 * <p>Office rule (whose work it is): A complaint is never handled by the person complained about,
 * by anybody who works in a unit that this person leads or below it, by anybody of the unit
 * complained about or below it as long as the person is not known, or by who declared a conflict;
 * among the others it goes to the one with the fewest open complaints. Law: ISO 10002, objectivity
 *
 * @param concerned the person complained about, where known
 * @param unit the unit complained about, where one was named
 * @param barred who declared a conflict, or decided before
 * @param below a unit with all units below it
 */
public record Independence(
    Optional<OfficePost> concerned,
    Optional<UUID> unit,
    Set<UUID> barred,
    Function<UUID, Set<UUID>> below) {
  /** Copies the set. */
  public Independence {
    barred = Set.copyOf(barred);
  }

  /** The same with others barred. */
  public Independence barring(Set<UUID> others) {
    return new Independence(concerned, unit, others, below);
  }

  /** Whether this person may handle it. */
  public boolean allows(OfficePost person) {
    return !barred.contains(person.account())
        && concerned.filter(one -> bound(person, one)).isEmpty()
        && (concerned.isPresent() || unit.filter(one -> worksBelow(person, Set.of(one))).isEmpty());
  }

  /** Who of these handles it: allowed, and with the least to do. */
  public Optional<UUID> choose(Collection<OfficePost> people, Map<UUID, Integer> load) {
    return people.stream()
        .filter(this::allows)
        .map(OfficePost::account)
        .min(
            Comparator.comparing((UUID account) -> load.getOrDefault(account, 0))
                .thenComparing(Comparator.naturalOrder()));
  }

  private boolean bound(OfficePost person, OfficePost whom) {
    return person.account().equals(whom.account())
        || whom.leadsAll() && !person.units().isEmpty()
        || worksBelow(person, whom.leads())
        || !whom.leads().isEmpty() && !Collections.disjoint(person.units(), whom.units());
  }

  private boolean worksBelow(OfficePost person, Set<UUID> units) {
    var all = new HashSet<UUID>();
    units.forEach(one -> all.addAll(below.apply(one)));
    return !Collections.disjoint(person.units(), all);
  }
}
