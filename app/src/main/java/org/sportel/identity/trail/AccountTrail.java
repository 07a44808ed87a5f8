package org.sportel.identity.trail;

import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.identity.Assignment;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.platform.Authority;
import org.sportel.platform.Entry;
import org.sportel.platform.Journal;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Answers auditors who holds which duty, since when and by whom, and what happened at the door. */
@Component
public final class AccountTrail {
  /** How many events one page shows at most. */
  public static final int PAGE = 500;

  /** How many events one file holds at most. */
  public static final int FILE = 20_000;

  private static final String MODULE = "identity.";
  private static final int CHANGES = 20_000;
  private static final Set<String> CHANGING =
      Set.of(
          "identity.staff-added",
          "identity.duties-changed",
          "identity.duties-confirmed",
          "identity.staff-activated");

  private final Authority authority;
  private final StaffOfUnit staff;
  private final Journal journal;

  AccountTrail(Authority authority, StaffOfUnit staff, Journal journal) {
    this.authority = authority;
    this.staff = staff;
    this.journal = journal;
  }

  /**
   * A duty somebody holds.
   *
   * @param since the event that gave it; empty where it is older than the journal tells
   */
  public record Held(Staff person, Assignment duty, Optional<Entry> since) {}

  /** Everybody with a place here, active or not, by office. */
  public List<Staff> people() {
    authority.require(Power.AUDIT);
    return staff.all();
  }

  /** Every duty held in the running transaction's tenant, by office. */
  public List<Held> held(Instant now) {
    authority.require(Power.AUDIT);
    var since = since(now);
    return staff.all().stream()
        .filter(Staff::active)
        .flatMap(
            person ->
                person.duties().stream()
                    .sorted(Comparator.comparing(Assignment::code))
                    .map(duty -> new Held(person, duty, given(since, person, duty))))
        .toList();
  }

  /**
   * What happened to accounts and at the door, the newest first.
   *
   * @param person whose account; empty is everybody's
   */
  public List<Entry> events(Optional<UUID> person, Instant from, Instant to, int most) {
    authority.require(Power.AUDIT);
    return journal.find(new Journal.Search(MODULE, Set.of(), person, from, to, most));
  }

  private static Optional<Entry> given(
      Map<UUID, Map<String, Entry>> since, Staff person, Assignment duty) {
    return Optional.ofNullable(since.getOrDefault(person.id().value(), Map.of()).get(duty.code()));
  }

  /** For each account and duty the event since which it has been held without a break. */
  private Map<UUID, Map<String, Entry>> since(Instant now) {
    var since = new HashMap<UUID, Map<String, Entry>>();
    journal
        .find(new Journal.Search(MODULE, CHANGING, Optional.empty(), Instant.EPOCH, now, CHANGES))
        .stream()
        .sorted(Comparator.comparing(Entry::happenedAt).thenComparing(Entry::id))
        .forEach(
            entry -> keep(since.computeIfAbsent(entry.subject(), who -> new HashMap<>()), entry));
    return since;
  }

  private static void keep(Map<String, Entry> duties, Entry entry) {
    if (!entry.payload().has("duties")) {
      return;
    }
    var codes = new HashSet<String>();
    entry.payload().path("duties").forEach(code -> codes.add(code.asString()));
    duties.keySet().retainAll(codes);
    codes.forEach(code -> duties.putIfAbsent(code, entry));
  }
}
