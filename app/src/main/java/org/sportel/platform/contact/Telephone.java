package org.sportel.platform.contact;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.PhoneNumberUtil.ValidationResult;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import com.google.i18n.phonenumbers.ShortNumberInfo;
import com.google.re2j.Pattern;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sportel.platform.text.TypedText;

/**
 * A telephone number that can be dialled from anywhere, by ITU E.164 with its extension. Which
 * lengths a country has and how it groups its digits comes from libphonenumber; whether somebody
 * answers is not looked at.
 *
 * @param number with the country's code
 * @param extension with the word people wrote before it, such as {@code lok. 12}; often empty
 */
public record Telephone(PhoneNumber number, String extension) {
  private static final int LONGEST = 60;
  private static final int LONGEST_LIST = 200;
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern SIGNS = Pattern.compile("\\+?[0-9()/. -]{3,30}");
  private static final Pattern SHORT = Pattern.compile("[0-9]{3,6}");
  private static final Pattern EXTENDED =
      Pattern.compile("(.*[0-9)])[ ,]*?((?:\\pL{1,12}[.:]?|#) ?[0-9]{1,6})");

  /**
   * The number that was typed.
   *
   * @param country ISO 3166-1 alpha-2, where numbers without a country's code are dialled; empty
   *     where only numbers with one are taken
   */
  public static Optional<Telephone> read(String typed, String country) {
    if (typed.length() > LONGEST) {
      return Optional.empty();
    }
    var text = TypedText.code(typed);
    var extended = EXTENDED.matcher(text);
    return extended.matches()
        ? number(extended.group(1), country).map(n -> new Telephone(n, extended.group(2)))
        : number(text, country).map(n -> new Telephone(n, ""));
  }

  /**
   * The numbers of an office as people of the country read them, parted by commas; numbers that are
   * dialled only there, such as 122, are taken too. Empty where one of them is no number.
   */
  public static Optional<String> office(String typed, String country) {
    if (typed.length() > LONGEST_LIST) {
      return Optional.empty();
    }
    var parts =
        Arrays.stream(TypedText.code(typed).split("[,;]", -1))
            .map(String::strip)
            .filter(part -> !part.isEmpty())
            .map(part -> dialled(part, country))
            .toList();
    return parts.isEmpty() || parts.stream().anyMatch(Optional::isEmpty)
        ? Optional.empty()
        : Optional.of(parts.stream().flatMap(Optional::stream).collect(Collectors.joining(", ")));
  }

  /** A kept number as people of the country read it; what is none as it stands. */
  public static String shown(String kept, String country) {
    return read(kept, country).map(number -> number.national(country)).orElse(kept);
  }

  /** With the country's code, grouped for reading. */
  public String international() {
    return with(NUMBERS.format(number, PhoneNumberFormat.INTERNATIONAL));
  }

  /** As people of the country dial it; a number of another country with its code. */
  public String national(String country) {
    return NUMBERS.getCountryCodeForRegion(country) == number.getCountryCode()
        ? with(NUMBERS.format(number, PhoneNumberFormat.NATIONAL))
        : international();
  }

  private String with(String digits) {
    return extension.isEmpty() ? digits : digits + " " + extension;
  }

  private static Optional<String> dialled(String part, String country) {
    return read(part, country)
        .map(number -> number.national(country))
        .or(() -> isShort(part, country) ? Optional.of(part) : Optional.empty());
  }

  private static boolean isShort(String part, String country) {
    return SHORT.matches(part)
        && parsed(part, country)
            .filter(n -> ShortNumberInfo.getInstance().isPossibleShortNumberForRegion(n, country))
            .isPresent();
  }

  private static Optional<PhoneNumber> number(String text, String country) {
    return parsed(text, country)
        .filter(n -> NUMBERS.isPossibleNumberWithReason(n) == ValidationResult.IS_POSSIBLE);
  }

  private static Optional<PhoneNumber> parsed(String text, String country) {
    try {
      return SIGNS.matches(text)
          ? Optional.of(NUMBERS.parse(text, country.isEmpty() ? "ZZ" : country))
          : Optional.empty();
    } catch (NumberParseException e) {
      return Optional.empty();
    }
  }
}
