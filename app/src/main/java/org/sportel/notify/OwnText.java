package org.sportel.notify;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sportel.platform.subject.Recipient;
import org.sportel.platform.text.Paragraphs;
import org.sportel.platform.text.TypedText;

/**
 * What a tenant says in its own words of a kind of message. Fields in braces stand for what is only
 * known when the message is written; a paragraph that names a day is left out where there is none.
 *
 * @param subject one line
 * @param body paragraphs parted by empty lines, between the greeting and the way to follow it
 */
public record OwnText(String subject, String body) {
  /** The longest subject. */
  public static final int LONGEST_SUBJECT = 150;

  /** The longest body. */
  public static final int LONGEST_BODY = 3000;

  /** What may stand in braces. */
  public static final List<String> FIELDS = List.of("number", "title", "authority", "day");

  private static final String DAY = "{day}";
  private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)}");

  /** As much of it as may be kept, to be tried. */
  public OwnText cut() {
    return new OwnText(TypedText.cut(subject, LONGEST_SUBJECT), TypedText.cut(body, LONGEST_BODY));
  }

  /** What stands in braces and is none of the fields, and braces that are not closed. */
  Set<String> unknownFields() {
    var named =
        FIELD
            .matcher(subject + "\n" + body)
            .results()
            .map(found -> found.group(1))
            .filter(name -> !FIELDS.contains(name))
            .collect(Collectors.toSet());
    var rest = FIELD.matcher(subject + body).replaceAll("");
    if (rest.indexOf('{') >= 0 || rest.indexOf('}') >= 0) {
      named.add("{}");
    }
    return Set.copyOf(named);
  }

  /** The words for somebody. */
  Phrases.Words words(Recipient to, Optional<String> day) {
    var paragraphs =
        Paragraphs.of(body).stream()
            .filter(paragraph -> day.isPresent() || !paragraph.contains(DAY))
            .map(paragraph -> filled(paragraph, to, day))
            .collect(Collectors.joining("\n\n"));
    return new Phrases.Words(filled(subject, to, day), paragraphs);
  }

  private static String filled(String text, Recipient to, Optional<String> day) {
    return FIELD
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    switch (found.group(1)) {
                      case "number" -> to.number();
                      case "title" -> to.title();
                      case "authority" -> to.authority();
                      case "day" -> day.orElse("");
                      default -> found.group();
                    }));
  }
}
