package org.sportel.identity.web.operator;

import static org.sportel.web.Texts.t;

import java.text.Collator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.web.Texts;
import org.sportel.web.components.Cell;
import org.sportel.web.components.Option;
import org.sportel.web.components.Tone;

/** Kinds, countries, languages and states of tenants in the reader's words. */
final class TenantWords {
  /** What an operator adds; a network's operator is made when the program is set up. */
  static final List<Tenant.Kind> KINDS = List.of(Tenant.Kind.MUNICIPALITY, Tenant.Kind.INSTITUTION);

  private TenantWords() {}

  static String kind(Tenant.Kind kind) {
    return t("identity.operator.kind." + kind);
  }

  static List<Option> kinds() {
    return KINDS.stream().map(kind -> Option.of(kind.name(), kind(kind))).toList();
  }

  static String country(String code) {
    return Locale.of("", code).getDisplayCountry(Texts.lang().locale());
  }

  static List<Option> countries() {
    var order = Collator.getInstance(Texts.lang().locale());
    return Arrays.stream(Locale.getISOCountries())
        .map(code -> Option.of(code, country(code)))
        .sorted(Comparator.comparing(Option::label, order))
        .toList();
  }

  static List<Option> languages() {
    return Arrays.stream(Lang.values()).map(lang -> Option.of(lang.tag(), lang.label())).toList();
  }

  /** Whether it takes applications; an operator never does. */
  static Cell state(Tenant tenant) {
    if (tenant.kind() == Tenant.Kind.OPERATOR) {
      return Cell.of("");
    }
    if (!tenant.live() && tenant.told().closing().isPresent()) {
      return Cell.tag(t("identity.operator.state.closed"), Tone.GREY);
    }
    return tenant.live()
        ? Cell.tag(t("identity.operator.state.open"), Tone.GREEN)
        : Cell.tag(t("identity.operator.state.planned"), Tone.GREY);
  }
}
