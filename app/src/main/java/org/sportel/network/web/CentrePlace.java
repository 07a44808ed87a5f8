package org.sportel.network.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.sportel.network.Centre;
import org.sportel.network.Point;
import org.sportel.network.Tenant;
import org.sportel.web.Texts;
import org.sportel.web.components.MapDrawing;
import org.sportel.web.components.MapPicture;
import org.sportel.web.components.MapPoint;
import org.springframework.util.MultiValueMap;

/**
 * The map on which the place of a centre is pointed at.
 *
 * @param chosen the place as it stands in the form; empty while it holds none
 * @param zoom how often it was looked at more closely
 */
record CentrePlace(Tenant here, Optional<Point> chosen, int zoom) {
  static final int DEEPEST = 2;
  private static final double REACH = 0.12;
  private static final double DEEPER = 2.5;

  static CentrePlace of(Tenant here, CentreForm form) {
    return new CentrePlace(here, form.point(), form.zoom());
  }

  /** Whether the form was sent to look at the map and not to be saved. */
  static boolean isAsked(MultiValueMap<String, String> sent) {
    return sent.containsKey("at.x") || sent.containsKey("look");
  }

  /** The form with what was done on the map: a click comes closer, the buttons look and go back. */
  CentreForm moved(CentreForm form, MultiValueMap<String, String> sent) {
    if (sent.containsKey("at.x")) {
      var there =
          MapPicture.clicked(drawing(), UnitForm.first(sent, "at.x"), UnitForm.first(sent, "at.y"));
      return form.at(there.lat(), there.lon(), Math.min(zoom + 1, DEEPEST));
    }
    boolean wider = UnitForm.first(sent, "look").equals("wider");
    return form.seen(wider ? Math.max(zoom - 1, 0) : Math.max(zoom, 1));
  }

  /** The surroundings of the place, or of the organisation while there is none. */
  MapDrawing drawing() {
    var middle = chosen.orElseGet(() -> new Point(here.lat(), here.lon()));
    return MapDrawing.around(
        Set.of(here.country()), middle.lat(), middle.lon(), REACH / Math.pow(DEEPER, zoom));
  }

  /** The picture, with what lies near to find one's way by and a cross at the place. */
  String picture(List<Centre> centres, List<Tenant> towns) {
    var named =
        Stream.concat(
            towns.stream()
                .filter(town -> town.kind() == Tenant.Kind.MUNICIPALITY)
                .map(town -> point(Texts.show(town.name()).text(), town.lat(), town.lon())),
            centres.stream()
                .flatMap(centre -> centre.point().map(at -> point(centre, at)).stream()));
    return MapPicture.of(
        drawing(), named.toList(), chosen.map(at -> point("", at.lat(), at.lon())));
  }

  /** The address of the picture. */
  String src() {
    return "/desk/admin/centres/map.svg?zoom="
        + zoom
        + chosen.map(at -> "&lat=" + at.lat() + "&lon=" + at.lon()).orElse("");
  }

  /** The street map of the place or of the organisation. */
  String streets() {
    var at = chosen.orElseGet(() -> new Point(here.lat(), here.lon()));
    return "https://www.openstreetmap.org/#map=%1$s/%2$s/%3$s"
        .formatted(chosen.isPresent() ? 17 : 14, at.lat(), at.lon());
  }

  boolean canWiden() {
    return zoom > 0;
  }

  private static MapPoint point(Centre centre, Point at) {
    return point(Texts.show(centre.name()).text(), at.lat(), at.lon());
  }

  private static MapPoint point(String name, double lat, double lon) {
    return new MapPoint(name, lat, lon, "");
  }
}
