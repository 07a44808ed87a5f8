package org.sportel.platform.text;

import java.util.ArrayList;
import java.util.List;

/** Parts a text at its blank lines, in one pass over it. */
public final class Paragraphs {
  private Paragraphs() {}

  /** The paragraphs without space around them, none of them empty; their own lines stay. */
  public static List<String> of(String text) {
    var paragraphs = new ArrayList<String>();
    var begun = new StringBuilder();
    text.lines()
        .forEach(
            line -> {
              if (line.isBlank()) {
                end(begun, paragraphs);
              } else {
                begun.append(line).append('\n');
              }
            });
    end(begun, paragraphs);
    return List.copyOf(paragraphs);
  }

  private static void end(StringBuilder begun, List<String> paragraphs) {
    if (!begun.isEmpty()) {
      paragraphs.add(begun.toString().strip());
      begun.setLength(0);
    }
  }
}
