package org.sportel.network.web;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.sportel.network.Contact;
import org.sportel.network.NewUnit;
import org.sportel.network.Unit;
import org.sportel.network.UnitId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedId;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/**
 * A unit as the form sends it; the contact in the organisation's own language.
 *
 * @param names language → name
 */
record UnitForm(
    String code, String kind, String parent, Map<Lang, String> names, ContactForm contact) {
  static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9._-]{0,59}");

  UnitForm {
    names = Map.copyOf(names);
  }

  static UnitForm empty() {
    return new UnitForm("", Unit.Kind.DEPARTMENT.name(), "", Map.of(), ContactForm.empty());
  }

  static UnitForm of(Unit unit, Lang own) {
    return new UnitForm(
        unit.code(),
        unit.kind().name(),
        unit.parent().map(parent -> parent.value().toString()).orElse(""),
        names(unit.name()),
        ContactForm.of(unit.contact(), own));
  }

  static UnitForm of(MultiValueMap<String, String> sent, String country) {
    return new UnitForm(
        first(sent, "code").strip(),
        first(sent, "kind"),
        first(sent, "parent"),
        names(sent),
        ContactForm.of(sent, country));
  }

  FieldErrors errors(Lang own, String country) {
    var errors = FieldErrors.none();
    if (name(own).isBlank()) {
      errors = errors.with("name-" + own.tag(), "network.name.missing");
    }
    if (!CODE.matcher(code).matches()) {
      errors = errors.with("code", "network.code.wrong");
    }
    return errors.and(contact.errors(country));
  }

  String name(Lang lang) {
    return names.getOrDefault(lang, "");
  }

  /** The unit; what the form does not show stays as it was. */
  NewUnit unit(Optional<Unit> old, Lang own) {
    return new NewUnit(
        code,
        Arrays.stream(Unit.Kind.values())
            .filter(k -> k.name().equals(kind))
            .findFirst()
            .orElse(Unit.Kind.DEPARTMENT),
        id(parent).map(UnitId::new),
        TextFields.with(old.map(Unit::name), names).orElseThrow(),
        contact.contact(old.map(Unit::contact).orElseGet(Contact::notGiven), own));
  }

  static Map<Lang, String> names(LocalText name) {
    var names = new EnumMap<Lang, String>(Lang.class);
    for (var lang : Lang.values()) {
      names.put(lang, TextFields.of(Optional.of(name), lang));
    }
    return names;
  }

  static Map<Lang, String> names(MultiValueMap<String, String> sent) {
    var names = new EnumMap<Lang, String>(Lang.class);
    for (var lang : Lang.values()) {
      names.put(lang, first(sent, "name-" + lang.tag()));
    }
    return names;
  }

  static String first(MultiValueMap<String, String> sent, String field) {
    var value = sent.getFirst(field);
    return value == null ? "" : value;
  }

  static Optional<UUID> id(String text) {
    return text.isEmpty()
        ? Optional.empty()
        : Optional.of(TypedId.find(text).orElse(new UUID(0, 0)));
  }
}
