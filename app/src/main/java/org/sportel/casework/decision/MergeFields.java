package org.sportel.casework.decision;

import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.modulith.NamedInterface;

/**
 * Fills the merge fields of a decision's text. Reasons and legal basis have their own places in the
 * document, so their paragraphs, and a short heading right above the reasons, are left out here; a
 * paragraph whose fields are all empty disappears, and one that begins with {@code {{?field}}} when
 * that field is.
 */
@NamedInterface("texts")
public final class MergeFields {
  private static final Pattern FIELD = Pattern.compile("\\{\\{([A-Za-z][A-Za-z0-9_.-]*)}}");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
  private static final String ASKS = "{{?";
  private static final int HEADING = 40;

  private MergeFields() {}

  /** The paragraphs of the ruling. */
  public static List<String> decision(String template, Map<String, String> values) {
    var paragraphs = new ArrayList<String>();
    var heading = false;
    for (var written : BLANK_LINE.split(template)) {
      var part = asked(written, values);
      if (part.contains("{{reasons}}")) {
        if (heading) {
          paragraphs.removeLast();
        }
      } else if (!part.contains("{{legalBasis}}")) {
        paragraphs.addAll(paragraphs(fill(part, values)));
      }
      heading = part.strip().length() <= HEADING && !FIELD.matcher(part).find();
    }
    return paragraphs;
  }

  /** The paragraphs of a letter or message; those whose condition is empty are left out. */
  public static List<String> letter(String template, Map<String, String> values) {
    return BLANK_LINE
        .splitAsStream(template)
        .map(part -> fill(asked(part, values), values).strip())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** A paragraph without its condition; nothing where the field it asks for is empty. */
  private static String asked(String paragraph, Map<String, String> values) {
    var words = paragraph.strip();
    var end = words.startsWith(ASKS) ? words.indexOf("}}") : -1;
    if (end < 0) {
      return paragraph;
    }
    var given = values.getOrDefault(words.substring(ASKS.length(), end), "");
    return given.isBlank() ? "" : words.substring(end + 2);
  }

  /** The fields that a text names, those it only asks for included. */
  public static Set<String> names(String text) {
    return FIELD
        .matcher(text.replace(ASKS, "{{"))
        .results()
        .map(one -> one.group(1))
        .collect(toSet());
  }

  /** The text with its fields filled; what is filled in is not looked at again. */
  public static String fill(String template, Map<String, String> values) {
    return FIELD
        .matcher(template)
        .replaceAll(field -> Matcher.quoteReplacement(values.getOrDefault(field.group(1), "")));
  }

  /** A text cut at its blank lines. */
  public static List<String> paragraphs(String text) {
    return BLANK_LINE
        .splitAsStream(text)
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
