package org.sportel.insight.log;

import java.io.BufferedInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.sportel.insight.log.LogWarning.Kind;

/**
 * A log as it lies on disk: XES, a table (CSV or TSV) or OCEL 2.0 in JSON, packed with gzip or not.
 * XES and OCEL are known by their first sign, a table by its name or by the column of its cases.
 */
public final class LogFile {
  private final Path file;
  private final LogShape shape;
  private final LogColumns columns;

  /** Reads a file with these columns. */
  public LogFile(Path file, LogShape shape, LogColumns columns) {
    this.file = file;
    this.shape = shape;
    this.columns = columns;
  }

  /**
   * Hands over each case as soon as it is complete.
   *
   * @return what the log says about itself
   * @throws LogRefusal for what cannot be trusted, with line and column
   * @throws UncheckedIOException when there is no such file
   */
  public LogHead read(LogCases cases) {
    try (var raw = Files.newInputStream(file)) {
      return read(raw, cases);
    } catch (FileNotFoundException | FileSystemException missing) {
      throw new UncheckedIOException(missing);
    } catch (IOException broken) {
      throw new LogRefusal(XmlFaults.reason(broken), new SourcePosition(1, 1), "");
    }
  }

  private LogHead read(InputStream raw, LogCases cases) throws IOException {
    var head = new LogHead(Map.of());
    var text = text(raw, cases);
    switch (kind(text)) {
      case TABLE -> TableReader.read(text, shape, columns, cases);
      case OBJECTS ->
          OcelReader.read(
              () -> text(Files.newInputStream(file), (_) -> {}), shape, columns.dates(), cases);
      case XES -> {
        return XesReader.read(text, cases, columns.dates());
      }
    }
    return head;
  }

  private static InputStream text(InputStream raw, LogCases cases) throws IOException {
    var mended =
        MendedText.of(Unpacking.of(raw), place -> cases.mended(Kind.ENCODING_MENDED, place));
    return new BufferedInputStream(mended, 65_536);
  }

  private enum FileKind {
    XES,
    TABLE,
    OBJECTS
  }

  private FileKind kind(InputStream text) throws IOException {
    var name =
        String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.gz$", "");
    if (name.endsWith(".csv") || name.endsWith(".tsv") || name.endsWith(".txt")) {
      return FileKind.TABLE;
    }
    text.mark(1024);
    var first = text.read();
    for (var left = 1000; left > 0 && (first <= ' ' || first > 0x7e) && first >= 0; left--) {
      first = text.read();
    }
    text.reset();
    return switch (first) {
      case '{' -> FileKind.OBJECTS;
      case '<' -> FileKind.XES;
      default -> shape.caseId().isPresent() ? FileKind.TABLE : FileKind.XES;
    };
  }
}
