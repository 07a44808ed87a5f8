package org.sportel.catalogue.reading;

import com.google.re2j.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.catalogue.card.Fee;
import org.sportel.catalogue.reading.TextPatterns.Sign;
import org.sportel.platform.LocalText;

/** Reads an amount, its unit, its currency and the accounts out of a line. */
final class FeeText {
  private static final Pattern PERCENT = Pattern.compile("([0-9]+)(?:[.,]([0-9]{1,2}))?\\s*%");
  private static final Pattern BLANKS = Pattern.compile("[ .]");

  private final TextPatterns patterns;
  private final Conventions country;
  private final String lang;
  private final Map<String, Pattern> amounts;

  FeeText(TextPatterns patterns, Conventions country, String lang) {
    this.patterns = patterns;
    this.country = country;
    this.lang = lang;
    this.amounts =
        patterns.currencies().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> amountIn(entry.getValue())));
  }

  private static Pattern amountIn(String currency) {
    return Pattern.compile(
        "(?:^|[^\\pL0-9_.,])([0-9]{1,3}(?:[ .][0-9]{3})+|[0-9]+)(?:[.,]([0-9]{1,2}))?[\\s\\pZ]*"
            + "(?:"
            + currency
            + ")(?:[^\\pL]|$)");
  }

  /** A line of the list of fees: a fee with its amount, or one that is calculated. */
  Optional<Fee> listed(String line) {
    var amount = amount(line);
    var accounts = accounts(line);
    return amount.isEmpty() && accounts.isEmpty() ? Optional.empty() : Optional.of(fee(line));
  }

  /** A line of another list that speaks of a fee with an amount or a share. */
  Optional<Fee> elsewhere(String line, boolean underFeeHeading) {
    if ((underFeeHeading || patterns.says(Sign.FEE, lower(line))) && amount(line).isPresent()) {
      return Optional.of(fee(line));
    }
    return PERCENT.matcher(line).find() ? Optional.of(fee(line)) : Optional.empty();
  }

  /** Whether the line says that nothing is charged. */
  boolean none(String line) {
    return patterns.says(Sign.NO_FEE, lower(line));
  }

  /** Whether the line says who does not pay. */
  boolean exempt(String line) {
    return patterns.says(Sign.EXEMPT, lower(line));
  }

  /** Whether the line is a heading over fees. */
  boolean heading(String line) {
    return line.strip().endsWith(":") && patterns.says(Sign.FEE, lower(line));
  }

  private record Amount(BigDecimal sum, String currency, String rest) {}

  /** A sum with a unit behind it is a rate, never the sum to pay. */
  private Fee fee(String line) {
    var amount = amount(line);
    var per = amount.flatMap(found -> per(found.rest()));
    var kind = amount.isEmpty() ? Fee.Kind.CALCULATED : Fee.Kind.FIXED;
    return new Fee(
        per.isPresent() ? Fee.Kind.RATE : kind,
        amount.map(Amount::sum),
        amount.map(Amount::currency).orElse(country.currency()),
        per.map(unit -> LocalText.of(lang, unit)),
        accounts(line),
        LocalText.of(lang, line.strip()),
        Optional.empty());
  }

  /** The unit that follows an amount at once: "/ton në vit", "po m2". */
  private Optional<String> per(String rest) {
    var unit = patterns.in(Sign.PER, rest);
    if (!unit.find() || !rest.substring(0, unit.start()).isBlank()) {
      return Optional.empty();
    }
    var words = unit.group().strip();
    return Optional.of(words.startsWith("/") ? words.substring(1).strip() : words);
  }

  private Optional<Amount> amount(String line) {
    var lower = lower(line);
    Optional<Amount> first = Optional.empty();
    var at = Integer.MAX_VALUE;
    for (var currency : amounts.entrySet()) {
      var found = currency.getValue().matcher(lower);
      if (found.find() && found.start(1) < at) {
        at = found.start(1);
        var end = found.end();
        var rest = end > 0 && end <= lower.length() ? lower.substring(end - tail(lower, end)) : "";
        first =
            Optional.of(new Amount(sum(found.group(1), found.group(2)), currency.getKey(), rest));
      }
    }
    return first;
  }

  /** The pattern takes one sign behind the currency, which may begin the unit. */
  private static int tail(String lower, int end) {
    return Character.isLetter(lower.charAt(end - 1)) || lower.charAt(end - 1) == '€' ? 0 : 1;
  }

  private static BigDecimal sum(String whole, @org.jspecify.annotations.Nullable String cents) {
    var digits = BLANKS.matcher(whole).replaceAll("");
    return new BigDecimal(digits + "." + (cents == null ? "00" : (cents + "0").substring(0, 2)));
  }

  private List<String> accounts(String line) {
    var accounts = new ArrayList<String>();
    if (country.account().isEmpty()) {
      return accounts;
    }
    var found = country.account().get().matcher(line);
    for (var at = 0; at <= line.length() && found.find(at); at = found.end(found.groupCount())) {
      var parts = new ArrayList<String>();
      for (var group = 1; group <= found.groupCount(); group++) {
        parts.add(found.group(group));
      }
      var account = String.join("-", parts);
      if (!accounts.contains(account)) {
        accounts.add(account);
      }
    }
    return accounts;
  }

  private static String lower(String line) {
    return line.toLowerCase(Locale.ROOT);
  }
}
