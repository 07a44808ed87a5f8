package org.sportel.platform;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Serbian Latin to Cyrillic. Two Latin letters may be one Cyrillic letter or two, and not every
 * word of a text is Serbian: placeholders, addresses, codes with digits, units, Roman numerals,
 * letters used as labels and words that cannot be Serbian stay as they are.
 */
final class CyrillicSerbian {
  private static final String LATIN = "abvgdđežzijklmnoprstćufhcčš";
  private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";
  private static final Map<String, String> DIGRAPHS = Map.of("lj", "љ", "nj", "њ", "dž", "џ");

  /** Where the two letters of a digraph belong to two parts of a word. */
  private static final Pattern PARTED =
      Pattern.compile(
          "injek|konjunk|konju[gn]|tanjug|nadž(?=[inu])|odž(?=[aeiu]l|iv)|podž(?=an|up)");

  private static final Set<String> FOREIGN =
      Set.of("online", "mail", "email", "viber", "blue", "pdf", "id", "iban");

  private static final Pattern UNLIKE_SERBIAN =
      Pattern.compile("[qwxy]|[^abcčćdđefghijklmnoprsštuvzž]");

  /** Letters that Serbian does not double; an abbreviation may. */
  private static final Pattern DOUBLED = Pattern.compile("([bcfghklmprstv])\\1");

  /** Read from left to right: what is kept, or a word. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<kept>\\{[^}]*\\}+|<[^>]*>|\\S+@\\S+|(?i:https?://|www\\.)\\S+"
              + "|(?<![\\p{L}\\d])[a-z\\d-]+(?:\\.[a-z\\d-]+)*\\.(?:me|rs|com|org|net|eu|al|lv)(?![\\p{L}\\d])(?:/\\S*)?"
              + "|(?<![\\p{L}\\d])(?:\\p{Lu}+[-/_]?\\d|\\d+[-/_]?\\p{Lu}(?!\\p{Ll}))[\\p{Lu}\\d/_-]*"
              + "|(?<![\\p{L}\\d])[a-z]{1,2}[\\d²³]"
              + "|(?i:e-?mail))"
              + "|(?<quoted>„[^“”\"„]*[“”\"])|(?<word>\\p{L}+)");

  private static final Pattern WORD = Pattern.compile("\\p{L}+");
  private static final Pattern SHOUTED = Pattern.compile("\\p{Lu}{2,}");

  private final String text;

  private CyrillicSerbian(String text) {
    this.text = text;
  }

  static String of(String latin) {
    return new CyrillicSerbian(Normalizer.normalize(latin, Normalizer.Form.NFC)).text();
  }

  private String text() {
    return PART.matcher(text)
        .replaceAll(part -> java.util.regex.Matcher.quoteReplacement(one(part)));
  }

  private String one(MatchResult part) {
    if (part.group("kept") != null) {
      return part.group();
    }
    if (part.group("quoted") != null) {
      var inside = part.group().substring(1);
      return isForeign(inside) ? part.group() : part.group().charAt(0) + of(inside);
    }
    return staysLatin(part) ? part.group() : word(part.group());
  }

  /** A name in quotation marks with a foreign word is foreign as a whole. */
  private static boolean isForeign(String quoted) {
    return WORD.matcher(quoted).results().anyMatch(word -> isForeignWord(word.group()));
  }

  private static boolean isForeignWord(String word) {
    var lower = word.toLowerCase(Locale.ROOT);
    return FOREIGN.contains(lower)
        || UNLIKE_SERBIAN.matcher(lower).find()
        || word.length() > 2 && DOUBLED.matcher(word.substring(1)).find();
  }

  private boolean staysLatin(MatchResult part) {
    var word = part.group();
    if (isForeignWord(word)) {
      return true;
    }
    if (word.matches("[IV]+")) {
      return isNumeral(part);
    }
    return word.matches("[BCDEFGHLMNPRTZ]") && !followedBy(part.end(), '.');
  }

  /** Not the first letter of a name, and not the word "and" within words in capitals. */
  private boolean isNumeral(MatchResult part) {
    int end = part.end();
    boolean initial =
        part.group().length() == 1
            && followedBy(end, '.')
            && end + 1 < text.length()
            && Character.isLetter(text.charAt(end + 1));
    return !initial && !(part.group().equals("I") && isAmongShouted(part));
  }

  private boolean isAmongShouted(MatchResult part) {
    var before = text.substring(0, part.start()).stripTrailing();
    var after = text.substring(part.end()).stripLeading();
    return SHOUTED.matcher(before.substring(before.lastIndexOf(' ') + 1)).find()
        && SHOUTED.matcher(after).lookingAt();
  }

  private boolean followedBy(int at, char sign) {
    return at < text.length() && text.charAt(at) == sign;
  }

  private static String word(String latin) {
    var lower = latin.toLowerCase(Locale.ROOT);
    var parted = PARTED.matcher(lower);
    int border = parted.find() ? lower.indexOf(digraph(parted.group()), parted.start()) : -1;
    var out = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      var one =
          i == border ? null : DIGRAPHS.get(lower.substring(i, Math.min(i + 2, lower.length())));
      var letter =
          one == null ? String.valueOf(CYRILLIC.charAt(LATIN.indexOf(lower.charAt(i)))) : one;
      out.append(Character.isUpperCase(latin.charAt(i)) ? letter.toUpperCase(Locale.ROOT) : letter);
      i += one == null ? 0 : 1;
    }
    return out.toString();
  }

  private static String digraph(String part) {
    return part.contains("nj") ? "nj" : "dž";
  }
}
