package org.sportel.catalogue.pages;

import java.util.ArrayList;
import java.util.stream.Stream;
import org.sportel.web.Texts;

/** Names fields of a card as its editor does. */
public final class FieldName {
  private FieldName() {}

  /** A field's name in words: "Documents · 2 · Name · English". */
  public static String of(String path) {
    var words = new ArrayList<String>();
    for (var part : path.split("\\.")) {
      words.add(
          Stream.of("catalogue.field." + part, "catalogue.card.part." + part)
              .filter(Texts::knows)
              .findFirst()
              .map(Texts::t)
              .orElse(part));
    }
    return String.join(" · ", words);
  }
}
