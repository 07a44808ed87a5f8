package org.sportel.problems.open311;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.sportel.network.Point;
import org.sportel.platform.text.TypedText;
import org.sportel.problems.NewProblem;
import org.sportel.problems.PointText;
import org.sportel.problems.TypedAnswers;
import org.sportel.problems.model.Problem;
import org.sportel.problems.model.ProblemChannel;
import org.sportel.problems.model.Reporter;
import org.sportel.problems.model.Spot;
import org.springframework.util.MultiValueMap;

/** Reads what a client posts. */
final class GeoPost {
  private GeoPost() {}

  /**
   * The report.
   *
   * @throws GeoFault 400 without a service code, with half a place or with an address that is none
   */
  static NewProblem read(MultiValueMap<String, String> sent) {
    if (one(sent, "service_code").isEmpty()) {
      throw new GeoFault(400, "service_code was not provided");
    }
    return new NewProblem(
        one(sent, "service_code"),
        new Spot(point(sent), address(sent)),
        new Problem.Told(description(sent), TypedAnswers.read(sent), media(sent)),
        new Reporter(
            (one(sent, "first_name") + " " + one(sent, "last_name")).strip(),
            one(sent, "email"),
            one(sent, "phone")),
        Optional.empty(),
        ProblemChannel.OPEN311);
  }

  /** An address id would be one of ours, and we give none out. */
  private static String address(MultiValueMap<String, String> sent) {
    if (!one(sent, "address_id").isEmpty()) {
      throw new GeoFault(404, "address_id was not found; send lat and long or address_string");
    }
    return one(sent, "address_string");
  }

  private static Optional<Point> point(MultiValueMap<String, String> sent) {
    var lat = one(sent, "lat");
    var lon = one(sent, "long");
    if (lat.isEmpty() && lon.isEmpty()) {
      return Optional.empty();
    }
    return PointText.read(lat, lon)
        .or(
            () -> {
              throw new GeoFault(400, "lat and long are degrees of WGS 84, both are needed");
            });
  }

  /** Kept as an address for the office to open; the program itself fetches nothing. */
  private static String media(MultiValueMap<String, String> sent) {
    var media = one(sent, "media_url");
    if (media.isEmpty()) {
      return "";
    }
    try {
      var scheme = String.valueOf(new URI(media).getScheme());
      if (scheme.equals("http") || scheme.equals("https")) {
        return media;
      }
    } catch (URISyntaxException e) {
      throw new GeoFault(400, "media_url is no address");
    }
    throw new GeoFault(400, "media_url begins with http:// or https://");
  }

  private static String description(MultiValueMap<String, String> sent) {
    return TypedText.text(Optional.ofNullable(sent.getFirst("description")).orElse(""));
  }

  private static String one(MultiValueMap<String, String> sent, String name) {
    return TypedText.line(Optional.ofNullable(sent.getFirst(name)).orElse(""));
  }
}
