package org.sportel.casework.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Fills the merge fields of a decision's text. Reasons and legal basis have their own places in the
 * document, so their paragraphs, and a short heading right above the reasons, are left out here; a
 * paragraph whose fields are all empty disappears.
 */
final class MergeFields {
  private static final Pattern FIELD = Pattern.compile("\\{\\{([A-Za-z]+)}}");
  private static final Pattern BLANK_LINE = Pattern.compile("\\n\\s*\\n");
  private static final int HEADING = 40;

  private MergeFields() {}

  /** The paragraphs of the ruling. */
  static List<String> decision(String template, Map<String, String> values) {
    var paragraphs = new ArrayList<String>();
    var heading = false;
    for (var part : BLANK_LINE.split(template)) {
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

  /** The text with its fields filled; what is filled in is not looked at again. */
  static String fill(String template, Map<String, String> values) {
    return FIELD
        .matcher(template)
        .replaceAll(field -> Matcher.quoteReplacement(values.getOrDefault(field.group(1), "")));
  }

  /** A text cut at its blank lines. */
  static List<String> paragraphs(String text) {
    return BLANK_LINE
        .splitAsStream(text)
        .map(String::strip)
        .filter(paragraph -> !paragraph.isEmpty())
        .toList();
  }
}
