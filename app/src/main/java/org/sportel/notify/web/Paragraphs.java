package org.sportel.notify.web;

import java.util.Arrays;
import java.util.List;

/** Parts a plain text at its empty lines. */
final class Paragraphs {
  private Paragraphs() {}

  static List<String> of(String text) {
    return Arrays.stream(text.split("\n\n")).map(String::strip).toList();
  }
}
