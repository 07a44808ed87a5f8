package org.sportel.catalogue.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects what is to be reported about one service. */
final class TextFindings {
  private final List<TextFinding> found = new ArrayList<>();

  void add(String field, TextFinding.Reason reason, String text) {
    found.add(new TextFinding(field, reason, text));
  }

  List<TextFinding> list() {
    return List.copyOf(found);
  }
}
