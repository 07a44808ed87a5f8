package org.sportel.insight.log;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Logs for these tests. */
final class Logs {
  private Logs() {}

  /** A real log, where the folder beside the project has it. */
  static InputStream real(String name) {
    var file = Path.of("../../shared/data", name);
    try {
      return Files.newInputStream(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<LogCase> cases(String xml) {
    var found = new ArrayList<LogCase>();
    XesReader.read(stream(xml), found::add);
    return found;
  }

  static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  static InputStream packed(byte[] bytes) {
    var out = new ByteArrayOutputStream();
    try (var gzip = new GZIPOutputStream(out)) {
      gzip.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ByteArrayInputStream(out.toByteArray());
  }

  /** The refusal of reading, or none. */
  static LogRefusal refusal(InputStream in) {
    try {
      XesReader.read(in, new LogCounter(LogColumns.none()));
    } catch (LogRefusal e) {
      return e;
    }
    throw new AssertionError("The log was not refused");
  }

  static LogRefusal refusal(String xml) {
    return refusal(stream(xml));
  }
}
