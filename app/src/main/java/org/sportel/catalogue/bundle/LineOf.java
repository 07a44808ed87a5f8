package org.sportel.catalogue.bundle;

/** Finds the line of a component in a schema's text. */
final class LineOf {
  private LineOf() {}

  /** The line, counted from one, on which some words are written first; zero when they are not. */
  static int words(String body, String words) {
    var at = body.indexOf(words);
    return at < 0
        ? 0
        : 1 + (int) body.substring(0, at).chars().filter(sign -> sign == '\n').count();
  }

  /** The line, counted from one, on which an id or key is written first; zero when it is not. */
  static int component(String body, String idOrKey) {
    var at = idOrKey.isEmpty() ? -1 : body.indexOf('"' + idOrKey + '"');
    return at < 0
        ? 0
        : 1 + (int) body.substring(0, at).chars().filter(sign -> sign == '\n').count();
  }
}
