package org.sportel.catalogue.reading;

import java.util.ArrayList;
import java.util.List;

/** Collects what is to be reported about one service. */
final class Findings {
  private final List<Finding> found = new ArrayList<>();

  void add(String field, Finding.Reason reason, String text) {
    found.add(new Finding(field, reason, text));
  }

  List<Finding> list() {
    return List.copyOf(found);
  }
}
