package org.sportel.web.components;

/**
 * A place on a map with a value.
 *
 * @param name what is told of it, its value in words
 * @param shade the class of its value, counted from one; 0 where there is none, {@link #SECRET}
 *     where it is not told
 */
public record ValuePoint(String name, double lat, double lon, String href, int shade) {
  /** Of too few to be told. */
  public static final int SECRET = -1;

  /** Where it lies. */
  public MapPoint place() {
    return new MapPoint(name, lat, lon, href);
  }
}
