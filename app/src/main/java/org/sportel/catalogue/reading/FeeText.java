package org.sportel.catalogue.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.sportel.catalogue.card.Fee;

/** Reads an amount, its currency and the accounts out of a line. */
final class FeeText {
  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\w.,])(\\d{1,3}(?:[ .]\\d{3})+|\\d+)(?:[.,](\\d{1,2}))?\\s*(€|eura?\\b|eur\\b|lekë|lek\\b|all\\b)",
          Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern PERCENT = Pattern.compile("\\d+(?:[.,]\\d+)?\\s*%");
  private static final Pattern ACCOUNT =
      Pattern.compile("(?<!\\d)(\\d{3})\\s*[–-]\\s*(\\d{4,13})\\s*[–-]\\s*(\\d{2})(?!\\d)");

  private final TextPatterns wording;

  FeeText(TextPatterns wording) {
    this.wording = wording;
  }

  /** A line of the list of fees: a fee with its amount, or one that is calculated. */
  Optional<Fee> listed(String line) {
    var amount = amount(line);
    var accounts = accounts(line);
    return amount.isEmpty() && accounts.isEmpty()
        ? Optional.empty()
        : Optional.of(fee(line, amount, accounts));
  }

  /** A line of another list that speaks of a fee with an amount or a share. */
  Optional<Fee> elsewhere(String line, boolean underFeeHeading) {
    var lower = line.toLowerCase(Locale.ROOT);
    if (!underFeeHeading && !wording.money().fee().matcher(lower).find()) {
      return share(line);
    }
    var amount = amount(line);
    return amount.isPresent() ? Optional.of(fee(line, amount, accounts(line))) : share(line);
  }

  /** Whether the line says that nothing is charged. */
  boolean none(String line) {
    return wording.money().none().matcher(line.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the line says who does not pay. */
  boolean exempt(String line) {
    return wording.money().exempt().matcher(line.toLowerCase(Locale.ROOT)).find();
  }

  /** Whether the line is a heading over fees. */
  boolean heading(String line) {
    return line.strip().endsWith(":")
        && wording.money().fee().matcher(line.toLowerCase(Locale.ROOT)).find();
  }

  private Optional<Fee> share(String line) {
    return PERCENT.matcher(line).find()
        ? Optional.of(fee(line, Optional.empty(), List.of()))
        : Optional.empty();
  }

  private Fee fee(String line, Optional<BigDecimal> amount, List<String> accounts) {
    return new Fee(amount, wording.currency(), accounts, line);
  }

  private static Optional<BigDecimal> amount(String line) {
    var found = AMOUNT.matcher(line.toLowerCase(Locale.ROOT));
    if (!found.find()) {
      return Optional.empty();
    }
    var whole = found.group(1).replaceAll("[ .]", "");
    var cents = found.group(2) == null ? "00" : (found.group(2) + "0").substring(0, 2);
    return Optional.of(new BigDecimal(whole + "." + cents));
  }

  private static List<String> accounts(String line) {
    return ACCOUNT.matcher(line).results().map(FeeText::account).distinct().toList();
  }

  private static String account(MatchResult found) {
    return found.group(1) + "-" + found.group(2) + "-" + found.group(3);
  }
}
