package org.sportel.identity.web;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.identity.Assignment;
import org.sportel.identity.Duty;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffRefusal;
import org.sportel.network.UnitId;
import org.sportel.web.FieldErrors;

/**
 * A person as the form sends them.
 *
 * @param duties codes as {@link DutyChoices} offers them
 * @param how {@code new} for a new account, {@code admit} for one that exists elsewhere
 */
record StaffForm(String name, String office, List<String> duties, String how) {
  private static final int LONGEST = 120;

  StaffForm {
    duties = List.copyOf(duties);
  }

  static StaffForm empty() {
    return new StaffForm("", "", List.of(), "new");
  }

  static StaffForm of(Staff staff) {
    var codes = staff.duties().stream().map(DutyChoices::code).sorted().toList();
    return new StaffForm(staff.signInName(), staff.office(), codes, "new");
  }

  boolean admits() {
    return how.equals("admit");
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (SignInName.typed(name).isEmpty()) {
      errors = errors.with("name", "identity.staff.name.wrong");
    }
    if (office.isBlank()) {
      errors = errors.with("office", "identity.staff.office.missing");
    } else if (office.strip().length() > LONGEST) {
      errors = errors.with("office", "identity.staff.office.long", LONGEST);
    }
    if (assignments().isEmpty()) {
      errors = errors.with("duties", "identity.staff.duties.missing");
    }
    return errors;
  }

  /** A refusal at the field it concerns. */
  FieldErrors refused(StaffRefusal refused) {
    var field = refused.field().filter(Set.of("name", "office", "duties")::contains).orElse("");
    return FieldErrors.none().with(field, refused.messageKey(), refused.args());
  }

  NewStaff staff() {
    return new NewStaff(SignInName.typed(name).orElseThrow(), office, assignments());
  }

  /** What the codes mean; what means nothing is left out. */
  Set<Assignment> assignments() {
    var assignments = new HashSet<Assignment>();
    duties.forEach(code -> assignment(code).ifPresent(assignments::add));
    return assignments;
  }

  private static Optional<Assignment> assignment(String code) {
    try {
      int at = code.indexOf('@');
      var duty = Duty.valueOf(at < 0 ? code : code.substring(0, at));
      return Optional.of(
          at < 0
              ? Assignment.everywhere(duty)
              : Assignment.in(new UnitId(UUID.fromString(code.substring(at + 1))), duty));
    } catch (IllegalArgumentException unknown) {
      return Optional.empty();
    }
  }
}
