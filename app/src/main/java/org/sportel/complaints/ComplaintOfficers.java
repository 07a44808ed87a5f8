package org.sportel.complaints;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.Independence;
import org.sportel.complaints.model.OfficePost;
import org.sportel.identity.Duty;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.UnitId;
import org.sportel.network.UnitTree;
import org.sportel.network.Units;
import org.sportel.platform.Power;
import org.springframework.stereotype.Component;

/** Who handles complaints in the running transaction's tenant, and who may handle which. */
@Component
final class ComplaintOfficers {
  private final StaffOfUnit staff;
  private final Units units;
  private final Complaints complaints;

  ComplaintOfficers(StaffOfUnit staff, Units units, Complaints complaints) {
    this.staff = staff;
    this.units = units;
    this.complaints = complaints;
  }

  /** Who is to be in charge of a complaint; empty where nobody independent is there. */
  Optional<UUID> choose(Complaint complaint) {
    var posts = officers().stream().map(ComplaintOfficers::post).toList();
    var independence = independence(complaint, staff.all(), units.tree());
    var barred = new HashSet<>(independence.barred());
    complaint.handling().first().ifPresent(barred::add);
    return independence.barring(barred).choose(posts, complaints.load());
  }

  /** Whether a person may see and handle a complaint. */
  boolean allows(Complaint complaint, UUID account) {
    return !among(List.of(complaint), account).isEmpty();
  }

  /** Whether a person handles complaints here and may handle this one. */
  boolean serves(Complaint complaint, UUID account) {
    return officers().stream().anyMatch(person -> person.id().value().equals(account))
        && allows(complaint, account);
  }

  /**
   * What a person must not see.
   *
   * @param concerned whom they are not independent of
   * @param units those they work in or below
   */
  record Blind(Set<UUID> concerned, Set<UUID> units) {}

  /** What a person must not see; the same rule as {@link #allows}, asked for all at once. */
  Blind blind(UUID account) {
    var people = staff.all().stream().map(ComplaintOfficers::post).toList();
    var tree = units.tree();
    var me = people.stream().filter(one -> one.account().equals(account)).findFirst();
    Predicate<Independence> barred = independence -> me.filter(independence::allows).isEmpty();
    return new Blind(
        people.stream()
            .filter(one -> barred.test(of(Optional.of(one), Optional.empty(), tree)))
            .map(OfficePost::account)
            .collect(Collectors.toSet()),
        tree.all().stream()
            .map(unit -> unit.id().value())
            .filter(unit -> barred.test(of(Optional.empty(), Optional.of(unit), tree)))
            .collect(Collectors.toSet()));
  }

  private static Independence of(
      Optional<OfficePost> concerned, Optional<UUID> unit, UnitTree tree) {
    return new Independence(concerned, unit, Set.of(), one -> below(tree, one));
  }

  /** The people who handle complaints, by office. */
  List<Staff> list() {
    return officers();
  }

  /** Those of some complaints that a person may see. */
  List<Complaint> among(List<Complaint> all, UUID account) {
    var people = staff.all();
    var tree = units.tree();
    var person = people.stream().filter(one -> one.id().value().equals(account)).findFirst();
    return person.isEmpty()
        ? List.of()
        : all.stream()
            .filter(one -> independence(one, people, tree).allows(post(person.get())))
            .toList();
  }

  private List<Staff> officers() {
    return staff.all().stream()
        .filter(Staff::active)
        .filter(person -> person.powers().contains(Power.HANDLE_COMPLAINTS))
        .toList();
  }

  private Independence independence(Complaint complaint, List<Staff> people, UnitTree tree) {
    return new Independence(
        complaint
            .handling()
            .concerned()
            .flatMap(
                account ->
                    people.stream().filter(one -> one.id().value().equals(account)).findFirst())
            .map(ComplaintOfficers::post),
        complaint.about().unit(),
        complaints.conflicts(complaint.id()),
        unit -> below(tree, unit));
  }

  private static Set<UUID> below(UnitTree tree, UUID unit) {
    return tree.withAllBelow(new UnitId(unit)).stream()
        .map(UnitId::value)
        .collect(Collectors.toSet());
  }

  private static OfficePost post(Staff person) {
    var leads = person.duties().stream().filter(duty -> duty.duty() == Duty.HEAD_OF_UNIT).toList();
    return new OfficePost(
        person.id().value(),
        person.units().stream().map(UnitId::value).collect(Collectors.toSet()),
        leads.stream()
            .flatMap(duty -> duty.unit().stream())
            .map(UnitId::value)
            .collect(Collectors.toSet()),
        leads.stream().anyMatch(duty -> duty.unit().isEmpty()));
  }
}
