package org.sportel.network.change;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.Contact;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.contact.Telephone;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;

/**
 * Name and contact as the form sends them; office and place in the organisation's own language.
 *
 * @param fields name → what was typed
 */
record TenantFaceForm(Map<String, String> fields) {
  private static final int LONGEST = 200;

  /** Copies what was typed. */
  TenantFaceForm {
    fields = Map.copyOf(fields);
  }

  static TenantFaceForm of(Tenant tenant) {
    var fields = new HashMap<String, String>();
    for (var lang : Lang.values()) {
      fields.put("name-" + lang.tag(), tenant.name().texts().getOrDefault(lang.tag(), ""));
    }
    var contact = tenant.told().contact();
    fields.put("office", in(contact.office(), tenant.lang()));
    fields.put("place", in(contact.place(), tenant.lang()));
    fields.put("phone", contact.phone().orElse(""));
    fields.put("web", contact.web().orElse(""));
    return new TenantFaceForm(fields);
  }

  private static String in(Optional<LocalText> text, Lang lang) {
    return text.map(t -> t.texts().getOrDefault(lang.tag(), "")).orElse("");
  }

  String text(String field) {
    return TypedText.line(fields.getOrDefault(field, ""));
  }

  FieldErrors errors(Tenant tenant) {
    var errors = FieldErrors.none();
    for (var lang : Lang.values()) {
      var name = "name-" + lang.tag();
      if (lang == tenant.lang() && text(name).isEmpty()) {
        errors = errors.with(name, "network.name.missing");
      } else if (text(name).length() > LONGEST) {
        errors = errors.with(name, "network.face.long", LONGEST);
      }
    }
    if (!text("phone").isEmpty() && phone(tenant).isEmpty()) {
      errors = errors.with("phone", "network.phone.wrong");
    }
    if (!text("web").isEmpty() && !Contact.isWeb(text("web"))) {
      errors = errors.with("web", "network.web.wrong");
    }
    for (var field : java.util.List.of("office", "place")) {
      if (text(field).length() > LONGEST) {
        errors = errors.with(field, "network.face.long", LONGEST);
      }
    }
    return errors;
  }

  private Optional<String> phone(Tenant tenant) {
    return Telephone.office(text("phone"), tenant.country());
  }

  LocalText name(Tenant tenant) {
    return changed(Optional.of(tenant.name()), names()).orElseThrow();
  }

  Contact contact(Tenant tenant) {
    var old = tenant.told().contact();
    var own = tenant.lang().tag();
    return new Contact(
        changed(old.office(), Map.of(own, text("office"))),
        changed(old.place(), Map.of(own, text("place"))),
        phone(tenant),
        Optional.of(text("web")).filter(web -> !web.isEmpty()));
  }

  private Map<String, String> names() {
    var names = new HashMap<String, String>();
    for (var lang : Lang.values()) {
      names.put(lang.tag(), text("name-" + lang.tag()));
    }
    return names;
  }

  /** The text with some languages changed; an empty one is taken out. */
  private static Optional<LocalText> changed(Optional<LocalText> old, Map<String, String> typed) {
    var texts = new HashMap<String, String>(old.map(LocalText::texts).orElse(Map.of()));
    typed.forEach(
        (lang, words) -> {
          if (words.isEmpty()) {
            texts.remove(lang);
          } else {
            texts.put(lang, words);
          }
        });
    return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
  }
}
