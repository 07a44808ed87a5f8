package org.sportel.identity.offices;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.text.TypedText;
import org.sportel.web.FieldErrors;

/**
 * The names of offices as the form shows and sends them.
 *
 * @param lines an office each, in the order of the page
 */
record NamedOfficesForm(List<Line> lines) {
  /** The languages that are typed; each script of Serbian is derived from the other. */
  static final List<Lang> LANGUAGES = List.of(Lang.EN, Lang.SQ, Lang.SR_LATN);

  /**
   * An office.
   *
   * @param number its place on the page, part of the names of its fields
   * @param names language tag → what is typed
   */
  record Line(int number, String office, Map<String, String> names) {
    String field(Lang lang) {
      return "name-" + number + "-" + lang.tag();
    }

    String name(Lang lang) {
      return names.getOrDefault(lang.tag(), "");
    }

    private Optional<LocalText> text() {
      var texts = new HashMap<>(names);
      texts.values().removeIf(String::isEmpty);
      return texts.isEmpty() ? Optional.empty() : Optional.of(new LocalText(texts));
    }
  }

  /** As it stands. */
  static NamedOfficesForm of(List<String> offices, Tenant tenant) {
    var lines = new ArrayList<Line>();
    for (var office : offices) {
      var name = Optional.ofNullable(tenant.told().offices().get(office));
      var names = new HashMap<String, String>();
      for (var lang : LANGUAGES) {
        names.put(
            lang.tag(),
            name.flatMap(text -> text.find(lang)).map(LocalText.Shown::text).orElse(""));
      }
      lines.add(new Line(lines.size(), office, names));
    }
    return new NamedOfficesForm(List.copyOf(lines));
  }

  /** As it was typed, for the offices that there are. */
  static NamedOfficesForm typed(Map<String, String> fields, List<String> offices) {
    var lines = new ArrayList<Line>();
    for (int number = 0; fields.containsKey("office-" + number); number++) {
      var office = fields.getOrDefault("office-" + number, "");
      if (offices.contains(office)) {
        var names = new HashMap<String, String>();
        for (var lang : LANGUAGES) {
          var typed = fields.getOrDefault("name-" + number + "-" + lang.tag(), "");
          names.put(lang.tag(), TypedText.line(typed));
        }
        lines.add(new Line(number, office, names));
      }
    }
    return new NamedOfficesForm(List.copyOf(lines));
  }

  FieldErrors errors() {
    var errors = FieldErrors.none();
    for (var line : lines) {
      for (var lang : LANGUAGES) {
        if (line.name(lang).length() > NameOffices.LONGEST) {
          errors = errors.with(line.field(lang), "identity.offices.long", NameOffices.LONGEST);
        }
      }
    }
    return errors;
  }

  Map<String, Optional<LocalText>> names() {
    var names = new HashMap<String, Optional<LocalText>>();
    lines.forEach(line -> names.put(line.office(), line.text()));
    return names;
  }
}
