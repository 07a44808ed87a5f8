package org.sportel.web.components;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The outlines of countries: Natural Earth, in thousandths of a degree, longitude first. */
final class Outlines {
  private static final Box NOWHERE = new Box(18, 39, 23, 44);
  private static final double MARGIN = 0.12;
  private static final Outlines BUILT = new Outlines(read());

  private final Map<String, List<int[]>> countries;

  private Outlines(String json) {
    this.countries = new TreeMap<>();
    JsonMapper.shared()
        .readTree(json)
        .path("countries")
        .properties()
        .forEach(country -> countries.put(country.getKey(), rings(country.getValue())));
  }

  /** A part of the world in degrees. */
  record Box(double west, double south, double east, double north) {}

  static Outlines built() {
    return BUILT;
  }

  Set<String> codes() {
    return countries.keySet();
  }

  List<int[]> rings(String code) {
    return countries.getOrDefault(code, List.of());
  }

  /** The box around these countries with a margin; a part of the Balkans where none is known. */
  Box around(Set<String> codes) {
    var rings = codes.stream().flatMap(code -> rings(code).stream()).toList();
    if (rings.isEmpty()) {
      return NOWHERE;
    }
    return new Box(
        least(rings, 0) - MARGIN,
        least(rings, 1) - MARGIN,
        -least(rings.stream().map(Outlines::negated).toList(), 0) + MARGIN,
        -least(rings.stream().map(Outlines::negated).toList(), 1) + MARGIN);
  }

  /** Whether a country comes into the box. */
  boolean touches(String code, Box box) {
    return rings(code).stream()
        .anyMatch(
            ring -> {
              for (int i = 0; i + 1 < ring.length; i += 2) {
                double lon = ring[i] / 1000.0;
                double lat = ring[i + 1] / 1000.0;
                if (lon > box.west()
                    && lon < box.east()
                    && lat > box.south()
                    && lat < box.north()) {
                  return true;
                }
              }
              return false;
            });
  }

  private static double least(List<int[]> rings, int axis) {
    int least = Integer.MAX_VALUE;
    for (var ring : rings) {
      for (int i = axis; i < ring.length; i += 2) {
        least = Math.min(least, ring[i]);
      }
    }
    return least / 1000.0;
  }

  private static int[] negated(int[] ring) {
    return java.util.Arrays.stream(ring).map(value -> -value).toArray();
  }

  private static List<int[]> rings(JsonNode country) {
    return country
        .valueStream()
        .map(ring -> ring.valueStream().mapToInt(JsonNode::asInt).toArray())
        .toList();
  }

  private static String read() {
    try (var in = Outlines.class.getResourceAsStream("/assets/outlines.json")) {
      return in == null ? "{}" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
