package org.sportel.web;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.sportel.platform.Lang;
import org.sportel.platform.Serbian;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * The messages of all modules: {@code messages/<module>_{en,sq,sr}.properties}, ICU MessageFormat
 * in UTF-8. Serbian is written in Cyrillic; Latin is derived from it.
 */
final class Bundles {
  private final Map<Lang, Map<String, String>> patterns;
  private final Map<Lang, Map<String, MessageFormat>> formats;
  private final Map<Lang, Map<String, PlainMessage>> plain;

  private Bundles(Map<Lang, Map<String, String>> patterns) {
    this.patterns = patterns;
    this.formats = new EnumMap<>(Lang.class);
    this.plain = new EnumMap<>(Lang.class);
    patterns.forEach(
        (lang, texts) -> {
          var parsed = parsed(lang, texts);
          formats.put(lang, parsed);
          plain.put(lang, plain(parsed));
        });
  }

  static Bundles load() {
    var patterns = new EnumMap<Lang, Map<String, String>>(Lang.class);
    patterns.put(Lang.EN, read("en"));
    patterns.put(Lang.SQ, read("sq"));
    var cyrillic = read("sr");
    patterns.put(Lang.SR_CYRL, cyrillic);
    var latin = new HashMap<String, String>();
    cyrillic.forEach((key, text) -> latin.put(key, Serbian.latin(text)));
    patterns.put(Lang.SR_LATN, latin);
    return new Bundles(patterns);
  }

  /** The keys of a language. */
  Set<String> keys(Lang lang) {
    return Collections.unmodifiableSet(new TreeSet<>(texts(lang).keySet()));
  }

  boolean knows(String key) {
    return patterns.values().stream().allMatch(texts -> texts.containsKey(key));
  }

  /** The message; an unknown key is shown as it is, which the tests refuse. */
  String format(String key, Lang lang, Object... args) {
    var format = Objects.requireNonNull(formats.get(lang)).get(key);
    if (format == null) {
      return texts(lang).getOrDefault(key, key);
    }
    return Optional.ofNullable(Objects.requireNonNull(plain.get(lang)).get(key))
        .flatMap(message -> message.with(args))
        .orElseGet(() -> ((MessageFormat) format.clone()).format(args));
  }

  private Map<String, String> texts(Lang lang) {
    return Objects.requireNonNull(patterns.get(lang));
  }

  private static Map<String, MessageFormat> parsed(Lang lang, Map<String, String> texts) {
    var parsed = new HashMap<String, MessageFormat>();
    var locale = ULocale.forLanguageTag(lang == Lang.EN ? "en-GB" : lang.tag());
    texts.forEach(
        (key, text) -> {
          if (text.indexOf('{') >= 0 || text.contains("''")) {
            parsed.put(key, format(key, text, locale));
          }
        });
    return parsed;
  }

  private static Map<String, PlainMessage> plain(Map<String, MessageFormat> formats) {
    var plain = new HashMap<String, PlainMessage>();
    formats.forEach(
        (key, format) ->
            PlainMessage.of(format.toPattern()).ifPresent(message -> plain.put(key, message)));
    return plain;
  }

  private static MessageFormat format(String key, String text, ULocale locale) {
    try {
      return new MessageFormat(text, locale);
    } catch (IllegalArgumentException broken) {
      throw new IllegalArgumentException("Message " + key + " in " + locale, broken);
    }
  }

  private static Map<String, String> read(String lang) {
    var texts = new HashMap<String, String>();
    try {
      var files =
          new PathMatchingResourcePatternResolver()
              .getResources("classpath*:messages/*_" + lang + ".properties");
      for (var file : files) {
        var bundle = new Properties();
        try (var in = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
          bundle.load(in);
        }
        bundle.forEach((key, text) -> texts.put((String) key, (String) text));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return texts;
  }
}
