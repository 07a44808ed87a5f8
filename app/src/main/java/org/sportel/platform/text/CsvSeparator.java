package org.sportel.platform.text;

/** Tells by which sign a file parts its cells, as office programs write it. */
public final class CsvSeparator {
  private static final String SEPARATORS = ";,\t|";
  private static final int LONGEST_ROW = 500_000;

  private CsvSeparator() {}

  /** The sign that stands most often in the first row, outside of quotes. */
  public static char of(String text) {
    var found = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int at = 0; at < text.length() && at < LONGEST_ROW; at++) {
      char sign = text.charAt(at);
      if (!quoted && (sign == '\n' || sign == '\r')) {
        break;
      }
      quoted ^= sign == '"';
      int candidate = quoted ? -1 : SEPARATORS.indexOf(sign);
      if (candidate >= 0) {
        found[candidate]++;
      }
    }
    int most = 0;
    for (int i = 1; i < found.length; i++) {
      most = found[i] > found[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }
}
