package org.sportel.identity.web;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sportel.identity.Assignment;
import org.sportel.identity.NewStaff;
import org.sportel.identity.SignInName;
import org.sportel.identity.Staff;
import org.sportel.identity.StaffRefusal;
import org.sportel.web.FieldErrors;

/**
 * A person as the form sends them.
 *
 * @param duties codes as {@link DutyChoices} offers them
 * @param how {@code new} for a new account, {@code invite} for one that exists elsewhere
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
    var codes = staff.duties().stream().map(Assignment::code).sorted().toList();
    return new StaffForm(staff.signInName(), staff.office(), codes, "new");
  }

  boolean invites() {
    return how.equals("invite");
  }

  /**
   * The form with a name that only this organisation can give: its own name is put behind. So a
   * name that is taken elsewhere is never met, and nobody learns who works there.
   */
  StaffForm ownName(String slug) {
    var plain = name.strip().toLowerCase(Locale.ROOT);
    var own = plain.endsWith("@" + slug) || plain.endsWith("." + slug);
    return invites() || own || SignInName.typed(plain).isEmpty()
        ? this
        : new StaffForm(plain + "@" + slug, office, duties, how);
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
    return Assignment.read(duties);
  }
}
