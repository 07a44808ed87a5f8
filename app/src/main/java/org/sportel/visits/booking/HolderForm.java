package org.sportel.visits.booking;

import org.sportel.platform.Lang;
import org.sportel.platform.contact.EmailAddress;
import org.sportel.platform.contact.Telephone;
import org.sportel.platform.text.TypedText;
import org.sportel.visits.appointments.Appointment;
import org.sportel.web.FieldErrors;

/** Who is expected, as typed. */
public record HolderForm(String name, String email, String phone) {
  private static final int LONGEST = 100;

  /** Cleans what was typed. */
  public HolderForm {
    name = TypedText.line(name);
    email = TypedText.line(email);
    phone = TypedText.line(phone);
  }

  /** Nothing typed yet. */
  public static HolderForm empty() {
    return new HolderForm("", "", "");
  }

  /**
   * What is wrong.
   *
   * @param country for numbers without a country's code
   */
  public FieldErrors errors(String country) {
    var errors = FieldErrors.none();
    if (name.isBlank()) {
      errors = errors.with("name", "visits.book.name.missing");
    }
    if (name.length() > LONGEST) {
      errors = errors.with("name", "visits.book.long", LONGEST);
    }
    if (email.isEmpty() && phone.isEmpty()) {
      errors = errors.with("email", "visits.book.contact.missing");
    }
    if (!email.isEmpty() && EmailAddress.read(email).isEmpty()) {
      errors = errors.with("email", "visits.book.email.wrong");
    }
    if (!phone.isEmpty() && Telephone.read(phone, country).isEmpty()) {
      errors = errors.with("phone", "visits.book.phone.wrong");
    }
    return errors;
  }

  /** What is wrong where staff book, who may leave the contact out. */
  public FieldErrors named(String country) {
    var errors = errors(country);
    return email.isEmpty() && phone.isEmpty() && !name.isBlank() && name.length() <= LONGEST
        ? FieldErrors.none()
        : errors;
  }

  /** The person; the form must be right. */
  public Appointment.Holder holder(String country, Lang lang) {
    return new Appointment.Holder(
        name,
        EmailAddress.read(email).map(EmailAddress::value).orElse(""),
        Telephone.read(phone, country).map(Telephone::international).orElse(""),
        lang);
  }
}
