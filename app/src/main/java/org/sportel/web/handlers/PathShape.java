package org.sportel.web.handlers;

import org.springframework.web.util.pattern.PathPattern;

/**
 * What every path that a pattern matches has in common, which is quickly looked at.
 *
 * @param begins the words with which it begins
 * @param ends the words with which it ends
 * @param parts how many parts it has; {@link #ANY} where the pattern leaves it open
 */
record PathShape(String begins, String ends, int parts) {
  /** As many parts as one likes. */
  private static final int ANY = -1;

  /** That of any path. */
  static final PathShape ALL = new PathShape("", "", ANY);

  static PathShape of(PathPattern pattern) {
    var text = pattern.getPatternString();
    int open = first(text);
    if (open < 0) {
      return new PathShape(text, text, parts(text));
    }
    var begins = text.substring(0, open);
    // after a regular expression or as many parts as one likes only the beginning is certain
    if (text.contains("*") || text.contains(":")) {
      return new PathShape(begins, "", ANY);
    }
    var ends = text.substring(Math.max(text.lastIndexOf('}'), text.lastIndexOf('?')) + 1);
    return new PathShape(begins, ends, parts(text));
  }

  /** Whether a path without escapes and parameters has it. */
  boolean fits(String path) {
    return (parts == ANY || parts == parts(path)) && path.startsWith(begins) && path.endsWith(ends);
  }

  private static int first(String text) {
    for (int i = 0; i < text.length(); i++) {
      if ("{*?".indexOf(text.charAt(i)) >= 0) {
        return i;
      }
    }
    return -1;
  }

  private static int parts(String path) {
    int parts = 0;
    for (int i = 0; i < path.length(); i++) {
      if (path.charAt(i) == '/') {
        parts++;
      }
    }
    return parts;
  }
}
