package org.sportel.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Serbian Latin to Cyrillic. Two Latin letters may be one Cyrillic letter or two, and not every
 * word of a text is Serbian: placeholders, addresses, codes with digits, units, Roman numerals,
 * letters used as labels and words that cannot be Serbian stay as they are.
 */
final class CyrillicSerbian {
  private static final String LATIN = "abvgdđežzijklmnoprstćufhcčš";
  private static final String CYRILLIC = "абвгдђежзијклмнопрстћуфхцчш";
  private static final Map<String, String> DIGRAPHS = Map.of("lj", "љ", "nj", "њ", "dž", "џ");

  private static final Words WORDS = Words.load();

  private static final Pattern UNLIKE_SERBIAN =
      Pattern.compile("[qwxy]|[^abcčćdđefghijklmnoprsštuvzž]");

  /** Letters that Serbian does not double; an abbreviation may. */
  private static final Pattern DOUBLED = Pattern.compile("([bcfghklmprstv])\\1");

  /** Read from left to right: what is kept, or a word. */
  private static final Pattern PART =
      Pattern.compile(
          "(?<kept>"
              + WORDS.phrases()
              + "|\\{[^}]*\\}+|<[^>]*>|\\S+@\\S+|(?i:https?://|www\\.)\\S+"
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
    return WORDS.isForeign(word)
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
    var borders = WORDS.borders(lower);
    var out = new StringBuilder(latin.length());
    for (int i = 0; i < latin.length(); i++) {
      var one =
          borders.contains(i)
              ? null
              : DIGRAPHS.get(lower.substring(i, Math.min(i + 2, lower.length())));
      var letter =
          one == null ? String.valueOf(CYRILLIC.charAt(LATIN.indexOf(lower.charAt(i)))) : one;
      out.append(Character.isUpperCase(latin.charAt(i)) ? letter.toUpperCase(Locale.ROOT) : letter);
      i += one == null ? 0 : 1;
    }
    return out.toString();
  }

  /**
   * What no rule tells of Serbian words, from {@code packs/sr/cyrillic.json}: where two letters
   * that look like one belong to two parts of a word, and what stays in Latin letters.
   *
   * @param parted parts of words with {@code |} between the two letters, {@code ^} at the beginning
   * @param foreign words and phrases; in small letters however written, others only as they stand
   */
  private record Words(List<String> parted, List<String> foreign) {
    private static final String FILE = "/packs/sr/cyrillic.json";

    static Words load() {
      try (InputStream in = CyrillicSerbian.class.getResourceAsStream(FILE)) {
        var json = JsonMapper.shared().readTree(Objects.requireNonNull(in, FILE));
        return new Words(texts(json.path("parted")), texts(json.path("foreign")));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static List<String> texts(JsonNode list) {
      return list.valueStream().map(JsonNode::stringValue).toList();
    }

    /** The places in a word in small letters where two letters stay two. */
    Set<Integer> borders(String lower) {
      Set<Integer> borders = new HashSet<>();
      for (var part : parted) {
        boolean first = part.startsWith("^");
        var marked = first ? part.substring(1) : part;
        var plain = marked.replace("|", "");
        int at = lower.indexOf(plain);
        if (at == 0 || at > 0 && !first) {
          borders.add(at + marked.indexOf('|') - 1);
        }
      }
      return borders;
    }

    /** Whether a word alone stays as it is. */
    boolean isForeign(String word) {
      return foreign.contains(word) || foreign.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Finds what stays as it is and is more than one word; the longest first. */
    String phrases() {
      return foreign.stream()
          .filter(phrase -> !phrase.chars().allMatch(Character::isLetter))
          .sorted(Comparator.comparing(String::length).reversed())
          .map(Pattern::quote)
          .collect(Collectors.joining("|", "(?<![\\p{L}\\d])(?i:", ")(?![\\p{L}\\d])"));
    }
  }
}
