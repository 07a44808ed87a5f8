package org.sportel.web;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.Currency;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;

/**
 * The words of the program in the language of whoever is spoken to: of the running request, or as
 * said with {@link #speaking}; English elsewhere.
 */
public final class Texts {
  private static final ScopedValue<Speech> SPEECH = ScopedValue.newInstance();
  private static final Speech NEUTRAL = new Speech(Lang.EN, Lang.EN, ZoneOffset.UTC, Map.of());

  /** A Serbian year ends in a full stop, which a sentence's end does not repeat. */
  private static final Pattern YEARS_STOP = Pattern.compile("(\\b\\d{4}\\.)\\.(?!\\.)");

  private static final Bundles BUNDLES = Bundles.load();

  private Texts() {}

  /**
   * How is spoken.
   *
   * @param own the language of the organisation that speaks, for texts without a translation
   * @param offices what its offices are called in several languages
   */
  private record Speech(Lang lang, Lang own, ZoneId zone, Map<String, LocalText> offices) {}

  /**
   * The message of a key, in ICU MessageFormat. Dates, instants, localised texts and messages among
   * the arguments are spoken in the same language.
   */
  public static String t(String key, Object... args) {
    var said = BUNDLES.format(key, lang(), Arrays.stream(args).map(Texts::spoken).toArray());
    return said.contains("..") ? YEARS_STOP.matcher(said).replaceAll("$1") : said;
  }

  /** Whether a key is known in every language. */
  public static boolean knows(String key) {
    return BUNDLES.knows(key);
  }

  /** Runs work that speaks this language, for letters, jobs and documents. */
  public static <T> T speaking(Lang lang, ZoneId zone, Supplier<T> work) {
    return speaking(lang, SPEECH.isBound() ? speech().own() : lang, zone, work);
  }

  /**
   * Runs work that speaks this language in the name of an organisation, whose own language a text
   * without a translation is shown in.
   */
  public static <T> T speaking(Lang lang, Lang own, ZoneId zone, Supplier<T> work) {
    return bound(new Speech(lang, own, zone, speech().offices()), work);
  }

  /** Runs work in which offices are called by these names. */
  public static <T> T naming(Map<String, LocalText> offices, Supplier<T> work) {
    var now = speech();
    return bound(new Speech(now.lang(), now.own(), now.zone(), offices), work);
  }

  private static <T> T bound(Speech speech, Supplier<T> work) {
    return ScopedValue.where(SPEECH, speech).call(work::get);
  }

  /** The name of an office in the language spoken; as it is typed where it has none there. */
  public static String office(String typed) {
    return Optional.ofNullable(speech().offices().get(typed))
        .flatMap(name -> name.find(lang()))
        .map(LocalText.Shown::text)
        .orElse(typed);
  }

  /** The language spoken. */
  public static Lang lang() {
    return speech().lang();
  }

  /** The time zone in which instants are told. */
  public static ZoneId zone() {
    return speech().zone();
  }

  /** A content text in the language spoken, in that of whose page it is, or in one it has. */
  public static LocalText.Shown show(LocalText text) {
    return text.in(lang(), speech().own());
  }

  /** A day, written out. */
  public static String date(LocalDate day) {
    var month = t("web.month." + day.getMonthValue());
    return t(
        "web.dateLong", String.valueOf(day.getDayOfMonth()), month, String.valueOf(day.getYear()));
  }

  /** A day, written out with its day of the week. */
  public static String weekday(LocalDate day) {
    var name = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, formats());
    return name + ", " + date(day);
  }

  /** The day of an instant, written out. */
  public static String date(Instant at) {
    return date(LocalDate.ofInstant(at, zone()));
  }

  /** A day in figures, for lists. */
  public static String shortDate(LocalDate day) {
    return DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT).format(day);
  }

  /** A day in figures and the time of day, for lists. */
  public static String shortDateTime(Instant at) {
    var local = at.atZone(zone());
    return shortDate(local.toLocalDate()) + " " + time(local.toLocalTime());
  }

  /** A month, for axes and lists. */
  public static String month(YearMonth month) {
    return DateTimeFormatter.ofPattern("LLL yyyy", formats()).format(month);
  }

  /** A day and time of day. */
  public static String dateTime(Instant at) {
    var local = at.atZone(zone());
    return t("web.dateTime", date(local.toLocalDate()), time(local.toLocalTime()));
  }

  /** A time of day, to the minute. */
  public static String time(LocalTime time) {
    return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(time);
  }

  /** A span of the day; midnight as its end is 24:00. */
  public static String span(LocalTime from, LocalTime to) {
    return time(from) + "–" + (to.equals(LocalTime.MIDNIGHT) ? "24:00" : time(to));
  }

  /** A whole number with its separators. */
  public static String number(long number) {
    return NumberFormatter.withLocale(formats()).format(number).toString();
  }

  /** A number with all its decimals and the language's signs; years stay four digits. */
  public static String figure(BigDecimal number) {
    return NumberFormatter.withLocale(formats())
        .grouping(NumberFormatter.GroupingStrategy.MIN2)
        .precision(com.ibm.icu.number.Precision.unlimited())
        .format(number)
        .toString();
  }

  /** The sign before the decimals. */
  static char decimalSign() {
    return DecimalFormatSymbols.getInstance(formats()).getDecimalSeparator();
  }

  /** A number with at most two decimals. */
  public static String number(BigDecimal number) {
    return NumberFormatter.withLocale(formats())
        .precision(com.ibm.icu.number.Precision.maxFraction(2))
        .format(number)
        .toString();
  }

  /**
   * An amount of money.
   *
   * @param currency ISO 4217
   */
  public static String money(BigDecimal amount, String currency) {
    return NumberFormatter.withLocale(formats())
        .unit(Currency.getInstance(currency))
        .format(amount)
        .toString();
  }

  private static Object spoken(Object arg) {
    return switch (arg) {
      case LocalDate day -> date(day);
      case Instant at -> dateTime(at);
      case LocalText text -> show(text).text();
      case MessageText message -> message.text();
      case Number number -> number;
      default -> String.valueOf(arg);
    };
  }

  private static Locale formats() {
    var lang = lang();
    return lang == Lang.EN ? Locale.UK : lang.locale();
  }

  private static Speech speech() {
    return SPEECH.isBound() ? SPEECH.get() : NEUTRAL;
  }
}
