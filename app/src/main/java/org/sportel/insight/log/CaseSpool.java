package org.sportel.insight.log;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.insight.log.LogRefusal.Reason;

/**
 * Puts rows that lie anywhere in a file together by case: they are spread over 256 files of a
 * temporary folder by the case's name, and one of these is in memory at a time.
 */
final class CaseSpool implements AutoCloseable {
  private static final int FILES = 256;
  private static final int MOST_KEYS = 2_000;
  private static final int LONGEST = 1_000_000;

  private final Path folder;
  private final DataOutputStream[] parts = new DataOutputStream[FILES];
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<String> keys = new ArrayList<>();

  CaseSpool() throws IOException {
    this.folder = Files.createTempDirectory("sportel-log");
    for (var at = 0; at < FILES; at++) {
      var file = Files.newOutputStream(folder.resolve(Integer.toString(at)));
      parts[at] = new DataOutputStream(new BufferedOutputStream(file, 16_384));
    }
  }

  /** Keeps a row: of an event, or of the case itself. */
  void add(String name, boolean event, SourcePosition place, Map<String, String> values)
      throws IOException {
    var part = parts[Math.floorMod(name.hashCode() * 31 >>> 7, FILES)];
    write(part, name, place);
    part.writeBoolean(event);
    part.writeInt(place.line());
    part.writeInt(place.column());
    part.writeInt(values.size());
    for (var value : values.entrySet()) {
      part.writeInt(number(value.getKey(), place));
      write(part, value.getValue(), place);
    }
  }

  private static void write(DataOutputStream part, String text, SourcePosition place)
      throws IOException {
    if (text.length() > LONGEST) {
      throw new LogRefusal(Reason.PIECE_TOO_LONG, place);
    }
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    part.writeInt(bytes.length);
    part.write(bytes);
  }

  private int number(String key, SourcePosition place) {
    var known = numbers.get(key);
    if (known != null) {
      return known;
    }
    if (keys.size() >= MOST_KEYS) {
      throw new LogRefusal(Reason.TOO_MANY, place);
    }
    keys.add(key);
    numbers.put(key, keys.size() - 1);
    return keys.size() - 1;
  }

  /** A case that is being put together. */
  private record Building(
      Map<String, LogAttribute> attributes, List<LogEvent> events, SourcePosition place) {}

  /** Hands over every case, its events by time. */
  void forEach(RowTimes times, LogCases cases) throws IOException {
    for (var at = 0; at < FILES; at++) {
      parts[at].close();
    }
    for (var at = 0; at < FILES; at++) {
      var found = new LinkedHashMap<String, Building>();
      var file = Files.newInputStream(folder.resolve(Integer.toString(at)));
      try (var part = new DataInputStream(new BufferedInputStream(file, 65_536))) {
        read(part, found, times);
      }
      found.forEach((name, one) -> cases.accept(done(name, one)));
    }
  }

  private static LogCase done(String name, Building one) {
    one.events().sort(Comparator.comparing(LogEvent::at));
    return new LogCase(name, Map.copyOf(one.attributes()), List.copyOf(one.events()), one.place());
  }

  private void read(DataInputStream part, Map<String, Building> found, RowTimes times)
      throws IOException {
    var same = new HashMap<String, String>();
    while (true) {
      String name;
      try {
        name = text(part);
      } catch (EOFException _) {
        return;
      }
      var event = part.readBoolean();
      var place = new SourcePosition(part.readInt(), part.readInt());
      var values = new HashMap<String, LogAttribute>();
      for (var left = part.readInt(); left > 0; left--) {
        var key = keys.get(part.readInt());
        var value = same.computeIfAbsent(text(part), itself -> itself);
        values.put(key, new LogAttribute(key, "string", value, List.of(), place));
      }
      var one =
          found.computeIfAbsent(name, _ -> new Building(new HashMap<>(), new ArrayList<>(), place));
      if (event) {
        times.event(values, place).ifPresent(one.events()::add);
      } else {
        one.attributes().putAll(values);
      }
      if (one.events().size() > XesReader.MOST_EVENTS) {
        throw new LogRefusal(Reason.TOO_MANY, place);
      }
    }
  }

  private static String text(DataInputStream part) throws IOException {
    return new String(part.readNBytes(part.readInt()), StandardCharsets.UTF_8);
  }

  @Override
  public void close() throws IOException {
    for (var part : parts) {
      part.close();
    }
    try (var files = Files.list(folder)) {
      for (var file : files.toList()) {
        Files.delete(file);
      }
    }
    Files.delete(folder);
  }
}
