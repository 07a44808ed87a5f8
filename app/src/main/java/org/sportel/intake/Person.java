package org.sportel.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.sportel.casework.model.Applicant;
import org.sportel.documents.PrintableSigns;
import org.sportel.forms.Need;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.contact.Telephone;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;

/**
 * Who applies, as typed; empty where nothing was.
 *
 * @param kind {@code PERSON} or {@code BUSINESS}
 * @param through {@code self}, or {@code other} when somebody acts for the applicant
 * @param phone with the code of its country
 * @param representedBy who acts for the applicant
 */
public record Person(
    String kind,
    String through,
    String name,
    String identifier,
    String address,
    String email,
    String phone,
    String representedBy) {
  private static final int LONGEST = 200;

  /** Cleans what was typed. */
  public Person {
    kind = clean(kind);
    through = clean(through);
    name = clean(name);
    identifier = clean(identifier);
    address = clean(address);
    email = EmailAddress.read(email).map(EmailAddress::value).orElse(clean(email));
    phone = clean(phone);
    representedBy = clean(representedBy);
  }

  /** Nothing typed yet. */
  public static Person unknown() {
    return new Person("PERSON", "self", "", "", "", "", "", "");
  }

  private static String clean(String typed) {
    return TypedText.line(typed);
  }

  /** With the telephone number of a country as it is dialled from anywhere. */
  public Person in(String country) {
    return new Person(
        kind,
        through,
        name,
        identifier,
        address,
        email,
        Telephone.read(phone, country).map(Telephone::international).orElse(phone),
        representedBy);
  }

  /** What keeps this person from applying; a name and an address are enough. */
  public FieldErrors check() {
    var errors = FieldErrors.none();
    if (!kind.equals("PERSON") && !kind.equals("BUSINESS")) {
      errors = errors.with("kind", "intake.error.kind");
    }
    if (!through.equals("self") && !through.equals("other")) {
      errors = errors.with("through", "intake.error.through");
    }
    errors = needed(errors, "name", name, "intake.error.name");
    errors = needed(errors, "address", address, "intake.error.address");
    if (through.equals("other")) {
      errors = needed(errors, "representedBy", representedBy, "intake.error.representedBy");
    }
    if (representedBy.length() > LONGEST) {
      errors = errors.with("representedBy", "intake.error.tooLong", LONGEST);
    }
    if (identifier.length() > 40) {
      errors = errors.with("identifier", "intake.error.tooLong", 40);
    }
    if (!email.isEmpty()) {
      errors =
          switch (EmailAddress.fault(email).orElse(null)) {
            case null -> errors;
            case SHAPE -> errors.with("email", "intake.error.email");
            case LETTERS -> errors.with("email", "intake.error.emailLetters");
          };
    }
    if (!phone.isEmpty() && Telephone.read(phone, "").isEmpty()) {
      errors = errors.with("phone", "intake.error.phone");
    }
    return printed(errors);
  }

  /** What stands on the certificate of acceptance and on the decision has to be printed there. */
  private FieldErrors printed(FieldErrors errors) {
    var said = errors;
    var fields = new LinkedHashMap<String, String>();
    fields.put("name", name);
    fields.put("identifier", identifier);
    fields.put("address", address);
    fields.put("representedBy", representedBy);
    for (var field : fields.entrySet()) {
      var missing = PrintableSigns.missing(field.getValue());
      if (missing.isPresent()) {
        said = said.with(field.getKey(), "intake.error.unprintable", missing.get());
      }
    }
    return said;
  }

  /** Choices that need a particular which this person has not given, at their fields. */
  public FieldErrors lacks(Map<String, Need> needs) {
    var errors = FieldErrors.none();
    for (var need : needs.entrySet()) {
      var given =
          switch (need.getValue()) {
            case EMAIL -> email;
            case PHONE -> phone;
            case ADDRESS -> address;
          };
      if (given.isEmpty()) {
        errors = errors.with(need.getKey(), "intake.error.needs." + need.getValue().name());
      }
    }
    return errors;
  }

  private static FieldErrors needed(FieldErrors errors, String field, String value, String key) {
    if (TypedText.blank(value)) {
      return errors.with(field, key);
    }
    return value.length() > LONGEST ? errors.with(field, "intake.error.tooLong", LONGEST) : errors;
  }

  /** The person as an applicant. */
  public Applicant applicant() {
    return new Applicant(
        Applicant.Kind.valueOf(kind),
        name,
        some(identifier),
        some(address),
        some(email),
        some(phone),
        through.equals("other") ? some(representedBy) : Optional.empty());
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }
}
