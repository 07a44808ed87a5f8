package org.sportel.portal.web;

import java.util.List;

/** Ways to get help, with the centres of every municipality. */
record HelpPage(List<Town> places) {
  List<Town> open() {
    return places.stream().filter(Town::live).toList();
  }
}
