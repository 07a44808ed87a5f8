package org.sportel.platform;

import java.util.Map;

/** Serbian in its two scripts. To Latin it goes letter by letter; to Cyrillic it takes care. */
public final class Serbian {
  private static final Map<Character, String> DIGRAPHS = Map.of('љ', "lj", 'њ', "nj", 'џ', "dž");
  private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";
  private static final String LATIN = "abvgdđežzijklmnoprstćufhcčš";

  private Serbian() {}

  /** The text in Latin script; anything not Cyrillic stays as it is. */
  public static String latin(String text) {
    var out = new StringBuilder(text.length() + 8);
    for (int i = 0; i < text.length(); i++) {
      out.append(letter(text, i));
    }
    return out.toString();
  }

  /** The text in Cyrillic script; addresses, codes, numerals and foreign words stay Latin. */
  public static String cyrillic(String text) {
    return CyrillicSerbian.of(text);
  }

  private static String letter(String text, int at) {
    char letter = text.charAt(at);
    char lower = Character.toLowerCase(letter);
    var digraph = DIGRAPHS.get(lower);
    if (digraph != null) {
      return lower == letter ? digraph : capital(text, at, digraph);
    }
    int place = CYRILLIC.indexOf(lower);
    if (place < 0) {
      return String.valueOf(letter);
    }
    char latin = LATIN.charAt(place);
    return String.valueOf(lower == letter ? latin : Character.toUpperCase(latin));
  }

  /** Љ is LJ inside a word in capitals and Lj elsewhere. */
  private static String capital(String text, int at, String digraph) {
    boolean shouting =
        at + 1 < text.length() && Character.isUpperCase(text.charAt(at + 1))
            || at > 0
                && Character.isUpperCase(text.charAt(at - 1))
                && (at + 1 == text.length() || !Character.isLowerCase(text.charAt(at + 1)));
    var first = String.valueOf(Character.toUpperCase(digraph.charAt(0)));
    var second = digraph.substring(1);
    return first + (shouting ? second.toUpperCase(java.util.Locale.ROOT) : second);
  }
}
