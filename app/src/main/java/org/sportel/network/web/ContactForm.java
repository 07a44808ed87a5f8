package org.sportel.network.web;

import org.sportel.network.Contact;
import org.sportel.platform.Lang;
import org.sportel.platform.contact.Telephone;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/** Whom to turn to, as forms send it; office and place in the organisation's own language. */
record ContactForm(String office, String place, String phone, String web) {
  static ContactForm empty() {
    return new ContactForm("", "", "", "");
  }

  static ContactForm of(Contact contact, Lang own) {
    return new ContactForm(
        TextFields.of(contact.office(), own),
        TextFields.of(contact.place(), own),
        contact.phone().orElse(""),
        contact.web().orElse(""));
  }

  /** The telephone numbers as people of the country read them; what is none stays as typed. */
  static ContactForm of(MultiValueMap<String, String> sent, String country) {
    var phone = UnitForm.first(sent, "phone").strip();
    return new ContactForm(
        UnitForm.first(sent, "office"),
        UnitForm.first(sent, "place"),
        Telephone.office(phone, country).orElse(phone),
        UnitForm.first(sent, "web").strip());
  }

  FieldErrors errors(String country) {
    var errors = FieldErrors.none();
    if (!phone.isEmpty() && Telephone.office(phone, country).isEmpty()) {
      errors = errors.with("phone", "network.phone.wrong");
    }
    if (!web.isEmpty() && !Contact.isWeb(web)) {
      errors = errors.with("web", "network.web.wrong");
    }
    return errors;
  }

  Contact contact(Contact old, Lang own) {
    return new Contact(
        TextFields.with(old.office(), own, office),
        TextFields.with(old.place(), own, place),
        Typed.words(phone),
        Typed.words(web));
  }
}
