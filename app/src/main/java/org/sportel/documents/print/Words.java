package org.sportel.documents.print;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;

/** The words of a sheet in its own language, whatever language the reader of the screen uses. */
final class Words {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.uuuu.");
  private static final DateTimeFormatter DAY_WESTERN = DateTimeFormatter.ofPattern("d.M.uuuu");

  private final Locale language;
  private final ZoneId zone;
  private final Properties texts;

  private Words(Locale language, ZoneId zone, Properties texts) {
    this.language = language;
    this.zone = zone;
    this.texts = texts;
  }

  static Words of(Locale language, ZoneId zone) {
    return new Words(language, zone, read(language.getLanguage()));
  }

  String t(String key, Object... args) {
    var pattern = texts.getProperty(key);
    if (pattern == null) {
      throw new IllegalArgumentException("no text " + key + " in " + language);
    }
    if (language.getScript().equals("Latn") && language.getLanguage().equals("sr")) {
      pattern = Transliterator.getInstance("Serbian-Latin/BGN").transliterate(pattern);
    }
    return new MessageFormat(pattern, ULocale.forLocale(language)).format(args);
  }

  String date(LocalDate day) {
    return day.format(language.getLanguage().equals("sr") ? DAY : DAY_WESTERN);
  }

  String date(Instant moment) {
    return date(LocalDate.ofInstant(moment, zone));
  }

  String dateTime(Instant moment) {
    var time = DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(zone));
    return date(moment) + " " + time;
  }

  String tag() {
    return language.toLanguageTag();
  }

  private static Properties read(String language) {
    var name = "/messages/documents_" + language + ".properties";
    try (var in = Objects.requireNonNull(Words.class.getResourceAsStream(name), name);
        var reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
      var texts = new Properties();
      texts.load(reader);
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
