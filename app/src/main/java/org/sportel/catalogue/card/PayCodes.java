package org.sportel.catalogue.card;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.sportel.platform.Json;
import org.sportel.platform.packs.PackTexts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * Writes the text of a code with which a bank's app fills in a credit transfer in euro (European
 * Payments Council, EPC069-12). An account is taken as an IBAN, or made one as the country's {@code
 * conventions.json} says; one whose check digits are wrong gets no code.
 */
@Component
public final class PayCodes {
  private static final int LONGEST_NAME = 70;
  private static final int LONGEST_PURPOSE = 140;
  private static final BigInteger MODULUS = BigInteger.valueOf(97);
  private static final BigDecimal LARGEST = new BigDecimal("999999999.99");

  private final PackTexts packs;
  private final Json json;

  PayCodes(PackTexts packs, Json json) {
    this.packs = packs;
    this.json = json;
  }

  /**
   * The text of the code; empty where the fee is no fixed sum in euro or has no account that can be
   * checked.
   *
   * @param country ISO 3166-1 code of the recipient's country
   */
  public Optional<String> of(Fee fee, String country, String recipient, String purpose) {
    if (fee.kind() != Fee.Kind.FIXED || !fee.currency().equals("EUR")) {
      return Optional.empty();
    }
    return fee.amount()
        .filter(amount -> amount.signum() > 0 && amount.compareTo(LARGEST) <= 0)
        .flatMap(
            amount ->
                fee.accounts().stream()
                    .flatMap(account -> iban(account, country).stream())
                    .findFirst()
                    .map(iban -> text(amount, iban, recipient, purpose)));
  }

  private static String text(BigDecimal amount, String iban, String recipient, String purpose) {
    return String.join(
        "\n",
        "BCD",
        "002",
        "1",
        "SCT",
        "",
        cut(recipient, LONGEST_NAME),
        iban,
        "EUR" + amount.setScale(2, RoundingMode.HALF_UP).toPlainString(),
        "",
        "",
        cut(purpose, LONGEST_PURPOSE));
  }

  private Optional<String> iban(String account, String country) {
    if (account.matches("[A-Z]{2}\\d{2}[A-Z0-9]{11,30}")) {
      return Optional.of(account).filter(PayCodes::checks);
    }
    var parts = parts(country);
    return parts.isEmpty() ? Optional.empty() : national(account, country, parts);
  }

  /** How many digits each part of a national account has inside an IBAN; none where not known. */
  private List<Integer> parts(String country) {
    var place = country.toLowerCase(Locale.ROOT) + "/conventions.json";
    var parts = new ArrayList<Integer>();
    packs
        .at(place)
        .map(text -> json.tree(text))
        .map(tree -> tree.path("iban"))
        .ifPresent(list -> list.valueStream().map(JsonNode::asInt).forEach(parts::add));
    return parts;
  }

  /** Such as 510-8176777-39, whose last two digits check the others (ISO 7064, MOD 97-10). */
  private static Optional<String> national(String account, String country, List<Integer> parts) {
    var typed = account.split("[–-]");
    if (typed.length != parts.size()) {
      return Optional.empty();
    }
    var digits = new StringBuilder();
    for (int i = 0; i < typed.length; i++) {
      if (!typed[i].matches("\\d{1," + parts.get(i) + "}")) {
        return Optional.empty();
      }
      digits.append("0".repeat(parts.get(i) - typed[i].length())).append(typed[i]);
    }
    if (!new BigInteger(digits.toString()).mod(MODULUS).equals(BigInteger.ONE)) {
      return Optional.empty();
    }
    int rest = number(digits + country + "00").mod(MODULUS).intValueExact();
    return Optional.of(country + "%02d".formatted(98 - rest) + digits);
  }

  private static boolean checks(String iban) {
    return number(iban.substring(4) + iban.substring(0, 4)).mod(MODULUS).equals(BigInteger.ONE);
  }

  /** Letters count from ten on. */
  private static BigInteger number(String text) {
    var digits = new StringBuilder();
    text.chars().forEach(c -> digits.append(Character.getNumericValue(c)));
    return new BigInteger(digits.toString());
  }

  private static String cut(String text, int most) {
    var line = text.strip().replaceAll("\\s+", " ");
    return line.length() <= most ? line : line.substring(0, most).strip();
  }
}
