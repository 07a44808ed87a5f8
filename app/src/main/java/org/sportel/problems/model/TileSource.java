package org.sportel.problems.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the ground of a map comes from: square pictures of the Web Mercator grid, as map servers
 * offer them. The address may hold nothing that could reach beyond its own host in a page or in a
 * rule of a browser.
 *
 * @param template the address with {@code {z}}, {@code {x}} and {@code {y}}
 * @param attribution who must be named below the map
 */
public record TileSource(String template, String attribution) {
  /** The longest address and the longest attribution, in characters. */
  public static final int LONGEST = 300;

  private static final Pattern LABEL = Pattern.compile("[a-z0-9-]+");
  private static final Pattern REST = Pattern.compile("/[A-Za-z0-9._~/{}?=&%@-]*");
  private static final String SCHEME = "https://";
  private static final int MOST_PORT = 65_535;

  /** Refuses an address that is none of its kind. */
  public TileSource {
    if (!right(template) || attribution.isBlank() || attribution.length() > LONGEST) {
      throw new IllegalArgumentException("no source of tiles");
    }
  }

  /** Whether an address is one of tiles: https, a host by its name, each place once in its path. */
  public static boolean right(String template) {
    return template.length() <= LONGEST
        && once(template, "{z}")
        && once(template, "{x}")
        && once(template, "{y}")
        && template.indexOf('{') > template.indexOf('/', SCHEME.length())
        && address(template).filter(TileSource::right).isPresent();
  }

  /** The host as rules of browsers name it. */
  public String origin() {
    var address = address(template).orElseThrow();
    return SCHEME + address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
  }

  /** The address of one tile. */
  public String tile(int zoom, int x, int y) {
    return template
        .replace("{z}", String.valueOf(zoom))
        .replace("{x}", String.valueOf(x))
        .replace("{y}", String.valueOf(y));
  }

  private static boolean once(String template, String place) {
    int at = template.indexOf(place);
    return at >= 0 && template.indexOf(place, at + 1) < 0;
  }

  private static Optional<URI> address(String template) {
    try {
      return Optional.of(
          new URI(template.replace("{z}", "0").replace("{x}", "0").replace("{y}", "0")));
    } catch (URISyntaxException none) {
      return Optional.empty();
    }
  }

  private static boolean right(URI address) {
    return "https".equals(address.getScheme())
        && address.getHost() != null
        && named(address.getHost())
        && !address.getHost().matches("[0-9.]+")
        && address.getUserInfo() == null
        && address.getPort() != 0
        && address.getPort() <= MOST_PORT
        && address.getFragment() == null
        && REST.matcher(
                address.getRawPath()
                    + Optional.ofNullable(address.getRawQuery()).map(q -> "?" + q).orElse(""))
            .matches();
  }

  /** Whether a host has a name of at least two labels; each is looked at once. */
  private static boolean named(String host) {
    var labels = host.split("\\.", -1);
    return labels.length > 1 && Arrays.stream(labels).allMatch(TileSource::label);
  }

  private static boolean label(String part) {
    return LABEL.matcher(part).matches() && !part.startsWith("-") && !part.endsWith("-");
  }
}
