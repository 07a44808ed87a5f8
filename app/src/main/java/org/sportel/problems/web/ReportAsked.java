package org.sportel.problems.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.sportel.network.Point;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.PointText;
import org.sportel.problems.model.Spot;
import org.springframework.util.MultiValueMap;

/** What somebody has said so far on the way to a report; it travels in the address of each step. */
record ReportAsked(String category, Optional<Point> point, String address, int zoom) {
  private static final int LONGEST = 300;

  static ReportAsked of(MultiValueMap<String, String> sent) {
    return new ReportAsked(
        one(sent, "category"),
        PointText.read(one(sent, "lat"), one(sent, "lon")),
        TypedText.cut(one(sent, "address"), LONGEST),
        ProblemListPages.page(one(sent, "zoom").isEmpty() ? "1" : one(sent, "zoom")));
  }

  static String one(MultiValueMap<String, String> sent, String name) {
    return TypedText.line(Optional.ofNullable(sent.getFirst(name)).orElse(""));
  }

  Spot spot() {
    return new Spot(point, address);
  }

  ReportAsked at(Point there, String name, int depth) {
    return new ReportAsked(category, Optional.of(there), name, depth);
  }

  String lat() {
    return point.map(there -> degrees(there.lat())).orElse("");
  }

  String lon() {
    return point.map(there -> degrees(there.lon())).orElse("");
  }

  /** All of it as the query of an address. */
  String query() {
    return "category="
        + encoded(category)
        + (point.isEmpty() ? "" : "&lat=" + lat() + "&lon=" + lon())
        + (address.isEmpty() ? "" : "&address=" + encoded(address))
        + "&zoom="
        + zoom;
  }

  static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  private static String degrees(double number) {
    return String.format(java.util.Locale.ROOT, "%.6f", number);
  }
}
