package org.sportel.casework.absence;

import java.util.List;
import java.util.Optional;
import org.sportel.identity.AccountId;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffOfUnit;
import org.sportel.network.CurrentDay;
import org.sportel.platform.Acting;
import org.sportel.platform.NotAllowed;
import org.springframework.stereotype.Component;

/** Who is or will be away, and for whom the acting person may note it. */
@Component
public final class AbsentColleagues {
  private final Absences absences;
  private final StaffOfUnit staff;
  private final LedStaff led;
  private final CurrentDay today;
  private final Acting acting;

  AbsentColleagues(
      Absences absences, StaffOfUnit staff, LedStaff led, CurrentDay today, Acting acting) {
    this.absences = absences;
    this.staff = staff;
    this.led = led;
    this.today = today;
    this.acting = acting;
  }

  /**
   * Somebody who is away.
   *
   * @param mine whether the acting person may take it back
   */
  public record Away(Absence absence, Staff person, Optional<Staff> deputy, boolean mine) {}

  /** Those of today and later, the nearest first. */
  public List<Away> list() {
    return absences.from(today.day()).stream()
        .flatMap(
            absence ->
                staff.find(absence.account()).stream()
                    .map(
                        person ->
                            new Away(
                                absence,
                                person,
                                absence.deputy().flatMap(staff::find),
                                mayNote(person))))
        .toList();
  }

  /** For whom the acting person may note an absence: themself and whom they lead. */
  public List<Staff> people() {
    return staff.all().stream()
        .filter(Staff::active)
        .filter(Staff::colleague)
        .filter(this::mayNote)
        .toList();
  }

  /** Who can be a deputy: everybody who works on cases or at a counter. */
  public List<Staff> deputies() {
    return staff.all().stream().filter(Staff::active).filter(led::works).toList();
  }

  /** Whether the person works on cases or at a counter. */
  boolean canRepresent(AccountId account) {
    return deputies().stream().anyMatch(person -> person.id().equals(account));
  }

  /**
   * The person whose absence the acting person may note.
   *
   * @throws NotAllowed for anybody else
   */
  Staff mine(AccountId account) {
    return staff
        .find(account)
        .filter(Staff::active)
        .filter(this::mayNote)
        .orElseThrow(NotAllowed::new);
  }

  /** Whether the person is the acting one, or one whom they lead or look after. */
  private boolean mayNote(Staff person) {
    return person.id().value().equals(acting.now().id()) || led.has(person);
  }
}
