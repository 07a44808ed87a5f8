package org.sportel.portal.web;

import java.util.List;
import java.util.stream.IntStream;
import org.sportel.web.Texts;

/**
 * A page of titled paragraphs.
 *
 * @param key where its messages begin: {@code <key>.title}, {@code <key>.1.title}, {@code
 *     <key>.1.text} and so on
 */
record TextPage(String key, int parts) {
  String title() {
    return Texts.t(key + ".title");
  }

  String lead() {
    return Texts.t(key + ".lead");
  }

  List<Part> sections() {
    return IntStream.rangeClosed(1, parts)
        .mapToObj(
            i -> new Part(Texts.t(key + "." + i + ".title"), Texts.t(key + "." + i + ".text")))
        .toList();
  }

  /** A title with its text. */
  record Part(String title, String text) {}
}
