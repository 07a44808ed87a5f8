package org.sportel.web.components;

import java.util.List;
import java.util.Optional;
import org.springframework.web.util.HtmlUtils;

/**
 * A map as a picture of its own that a browser can send a click of; it is shown as large as it is.
 */
public final class MapPicture {
  private static final int CROSS = 9;

  private MapPicture() {}

  /** The whole map, drawn from the own outlines. */
  public static String of(MapDrawing drawing, List<MapPoint> places, Optional<MapPoint> chosen) {
    return drawn(drawing, places, chosen, ground(drawing));
  }

  /** Only names and the cross, to lie over tiles that the page shows. */
  public static String over(MapDrawing drawing, List<MapPoint> places, Optional<MapPoint> chosen) {
    return drawn(drawing, places, chosen, "");
  }

  private static String drawn(
      MapDrawing drawing, List<MapPoint> places, Optional<MapPoint> chosen, String ground) {
    var height = drawing.height();
    var svg = new StringBuilder(8_000);
    svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"")
        .append(Math.round(MapDrawing.WIDTH))
        .append("\" height=\"")
        .append(Math.round(height))
        .append("\" viewBox=\"0 0 ")
        .append(LineDrawing.number(MapDrawing.WIDTH))
        .append(' ')
        .append(LineDrawing.number(height))
        .append("\">")
        .append(ground);
    places.stream()
        .filter(place -> drawing.shows(place.lat(), place.lon()))
        .forEach(place -> place(svg, drawing, place));
    chosen.ifPresent(point -> cross(svg, drawing, point));
    return svg.append("</svg>").toString();
  }

  private static String ground(MapDrawing drawing) {
    var svg = new StringBuilder("<rect width=\"100%\" height=\"100%\" fill=\"#dbe7ee\"/>");
    for (var land : drawing.lands()) {
      svg.append("<path d=\"")
          .append(land.path())
          .append("\" fill=\"")
          .append(land.home() ? "#cfe0d4" : "#e9e2d3")
          .append("\" stroke=\"#fff\"/>");
    }
    return svg.toString();
  }

  /** The place that was clicked, without a name; the far corner where the numbers are none. */
  public static MapPoint clicked(MapDrawing drawing, String x, String y) {
    double lat = drawing.lat(number(y, drawing.height()));
    return new MapPoint("", lat, drawing.lon(number(x, MapDrawing.WIDTH)), "");
  }

  private static double number(String typed, double most) {
    boolean whole =
        !typed.isEmpty() && typed.length() < 5 && typed.chars().allMatch(c -> c >= '0' && c <= '9');
    return whole ? Math.min(Integer.parseInt(typed), most) : most;
  }

  private static void place(StringBuilder svg, MapDrawing drawing, MapPoint place) {
    var x = drawing.x(place);
    var y = drawing.y(place);
    svg.append(
            "<circle r=\"3\" fill=\"#fff\" stroke=\"#46555d\" cx=\"" + x + "\" cy=\"" + y + "\"/>")
        .append(
            "<text font-family=\"sans-serif\" font-size=\"11\" fill=\"#1b2b34\" dx=\"6\" dy=\"3\"")
        .append(" paint-order=\"stroke\" stroke=\"#fff\" stroke-width=\"3\"")
        .append(" x=\"" + x + "\" y=\"" + y + "\">")
        .append(HtmlUtils.htmlEscape(place.name(), "UTF-8"))
        .append("</text>");
  }

  private static void cross(StringBuilder svg, MapDrawing drawing, MapPoint point) {
    var x = drawing.x(point);
    var y = drawing.y(point);
    svg.append("<path fill=\"none\" stroke=\"#9a2a0c\" stroke-width=\"2.5\" transform=\"translate(")
        .append(x + " " + y)
        .append(
            ")\" d=\"M-" + CROSS + " 0h" + 2 * CROSS + "M0 -" + CROSS + "v" + 2 * CROSS + "\"/>");
  }
}
