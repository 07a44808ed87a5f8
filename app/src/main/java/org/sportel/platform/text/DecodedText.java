package org.sportel.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The text of a file as office programs save it: by its byte order mark, else UTF-8, else the code
 * page that Windows uses for the language.
 *
 * @param guessed whether the code page follows from the language alone, so that somebody should
 *     look
 */
public record DecodedText(String text, Charset charset, boolean guessed) {
  private static final Charset WESTERN = Charset.forName("windows-1252");
  private static final Charset CENTRAL = Charset.forName("windows-1250");
  private static final Charset CYRILLIC = Charset.forName("windows-1251");
  private static final Charset BALTIC = Charset.forName("windows-1257");

  private static final Map<String, Charset> BY_LANGUAGE =
      Map.ofEntries(
          Map.entry("bg", CYRILLIC),
          Map.entry("bs", CENTRAL),
          Map.entry("cnr", CENTRAL),
          Map.entry("cs", CENTRAL),
          Map.entry("el", Charset.forName("windows-1253")),
          Map.entry("et", BALTIC),
          Map.entry("hr", CENTRAL),
          Map.entry("hu", CENTRAL),
          Map.entry("lt", BALTIC),
          Map.entry("lv", BALTIC),
          Map.entry("mk", CYRILLIC),
          Map.entry("pl", CENTRAL),
          Map.entry("ro", CENTRAL),
          Map.entry("ru", CYRILLIC),
          Map.entry("sk", CENTRAL),
          Map.entry("sl", CENTRAL),
          Map.entry("sq", CENTRAL),
          Map.entry("sr", CYRILLIC),
          Map.entry("tr", Charset.forName("windows-1254")),
          Map.entry("uk", CYRILLIC));

  /**
   * Decodes a file.
   *
   * @param lang of the text, a BCP 47 tag
   * @return empty when the bytes are no text of the code page either
   */
  public static Optional<DecodedText> of(byte[] bytes, String lang) {
    if (begins(bytes, 0xEF, 0xBB, 0xBF)) {
      return decode(bytes, 3, StandardCharsets.UTF_8, false);
    }
    if (begins(bytes, 0xFF, 0xFE)) {
      return decode(bytes, 2, StandardCharsets.UTF_16LE, false);
    }
    if (begins(bytes, 0xFE, 0xFF)) {
      return decode(bytes, 2, StandardCharsets.UTF_16BE, false);
    }
    return decode(bytes, 0, StandardCharsets.UTF_8, false)
        .or(() -> decode(bytes, 0, codePage(lang), true));
  }

  private static Charset codePage(String lang) {
    var locale = Locale.forLanguageTag(lang);
    return switch (locale.getScript()) {
      case "Cyrl" -> CYRILLIC;
      case "Latn" -> {
        var page = BY_LANGUAGE.getOrDefault(locale.getLanguage(), WESTERN);
        yield page.equals(CYRILLIC) ? CENTRAL : page;
      }
      default -> BY_LANGUAGE.getOrDefault(locale.getLanguage(), WESTERN);
    };
  }

  private static boolean begins(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || (bytes[i] & 0xff) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static Optional<DecodedText> decode(
      byte[] bytes, int from, Charset charset, boolean guessed) {
    try {
      var text =
          charset.newDecoder().decode(ByteBuffer.wrap(bytes, from, bytes.length - from)).toString();
      return Optional.of(new DecodedText(text, charset, guessed));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
