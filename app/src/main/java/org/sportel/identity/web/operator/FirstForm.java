package org.sportel.identity.web.operator;

import java.util.Locale;
import org.sportel.identity.SignInName;
import org.sportel.identity.StaffRefusal;
import org.sportel.web.FieldErrors;

/** The first administrator of a tenant, as the operator's forms send them. */
record FirstForm(String name, String office) {
  private static final int LONGEST = 120;

  static FirstForm empty() {
    return new FirstForm("", "");
  }

  /** The form with the tenant's own name behind the person's, as in every name given there. */
  FirstForm ownName(String slug) {
    var plain = name.toLowerCase(Locale.ROOT);
    var own = plain.endsWith("@" + slug) || plain.endsWith("." + slug);
    return own || slug.isEmpty() || SignInName.typed(plain).isEmpty()
        ? this
        : new FirstForm(plain + "@" + slug, office);
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (SignInName.typed(name).isEmpty()) {
      errors = errors.with("name", "identity.staff.name.wrong");
    }
    if (office.isBlank()) {
      errors = errors.with("office", "identity.staff.office.missing");
    } else if (office.length() > LONGEST) {
      errors = errors.with("office", "identity.staff.office.long", LONGEST);
    }
    return errors;
  }

  /** What a refusal says, at the name it concerns. */
  static FieldErrors refused(StaffRefusal refused) {
    return FieldErrors.none().with("name", refused.messageKey(), refused.args());
  }

  SignInName signInName() {
    return SignInName.typed(name).orElseThrow();
  }
}
