package org.sportel.network.web;

import java.util.regex.Pattern;
import org.sportel.network.Contact;
import org.sportel.platform.Lang;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/** Whom to turn to, as forms send it; office and place in the organisation's own language. */
record ContactForm(String office, String place, String phone, String web) {
  private static final Pattern PHONE = Pattern.compile("[+0-9()/ .-]{3,40}");
  private static final Pattern WEB = Pattern.compile("https?://[^\\s<>\"]{3,200}");

  static ContactForm empty() {
    return new ContactForm("", "", "", "");
  }

  static ContactForm of(Contact contact, Lang own) {
    return new ContactForm(
        Wording.of(contact.office(), own),
        Wording.of(contact.place(), own),
        contact.phone().orElse(""),
        contact.web().orElse(""));
  }

  static ContactForm of(MultiValueMap<String, String> sent) {
    return new ContactForm(
        UnitForm.first(sent, "office"),
        UnitForm.first(sent, "place"),
        UnitForm.first(sent, "phone").strip(),
        UnitForm.first(sent, "web").strip());
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    if (!phone.isEmpty() && !PHONE.matcher(phone).matches()) {
      errors = errors.with("phone", "network.phone.wrong");
    }
    if (!web.isEmpty() && !WEB.matcher(web).matches()) {
      errors = errors.with("web", "network.web.wrong");
    }
    return errors;
  }

  Contact contact(Contact old, Lang own) {
    return new Contact(
        Wording.with(old.office(), own, office),
        Wording.with(old.place(), own, place),
        Typed.words(phone),
        Typed.words(web));
  }
}
