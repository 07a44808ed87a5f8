package org.sportel.portal.web;

import java.util.List;

/** Ways to get help, with the centres of every municipality. */
record HelpPage(List<Place> places) {
  List<Place> open() {
    return places.stream().filter(Place::live).toList();
  }
}
