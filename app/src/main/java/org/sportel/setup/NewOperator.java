package org.sportel.setup;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;
import org.sportel.network.NewTenant;
import org.sportel.network.Tenant;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.platform.terminal.Arguments;
import org.sportel.platform.terminal.WrongCall;

/** The network's operator of an installation, from the words of a command. */
final class NewOperator {
  static final String USAGE =
      "--operator SLUG --name NAME --country CC --language LANG --zone ZONE --place LAT,LON";

  private NewOperator() {}

  /**
   * Reads the tenant; its currency is that of the country.
   *
   * @throws WrongCall for a word that is missing or out of its form
   */
  static NewTenant read(Arguments words) {
    var slug = words.needed("--operator");
    var name = words.needed("--name");
    var country = words.needed("--country").toUpperCase(Locale.ROOT);
    var typedLang = words.needed("--language");
    var typedZone = words.needed("--zone");
    var typedPlace = words.needed("--place");
    var lang = Lang.find(typedLang).orElseThrow(() -> words.wrong("not a language: " + typedLang));
    var place = place(typedPlace, words);
    try {
      return new NewTenant(
          slug,
          LocalText.of(lang.tag(), name),
          country,
          lang,
          Currency.getInstance(Locale.of("", country)).getCurrencyCode(),
          ZoneId.of(typedZone),
          place[0],
          place[1],
          false,
          Tenant.Kind.OPERATOR);
    } catch (DateTimeException | IllegalArgumentException wrong) {
      throw words.wrong("not understood: " + wrong.getMessage());
    }
  }

  private static double[] place(String typed, Arguments words) {
    try {
      var parts = typed.split(",", -1);
      if (parts.length == 2) {
        return new double[] {
          Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip())
        };
      }
    } catch (NumberFormatException noNumber) {
      throw words.wrong("not a place: " + typed);
    }
    throw words.wrong("not a place: " + typed);
  }
}
