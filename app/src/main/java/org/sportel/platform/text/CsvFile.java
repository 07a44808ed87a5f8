package org.sportel.platform.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Writes rows as a CSV file that office programs open: UTF-8 with its mark, nothing computed. */
public final class CsvFile {
  private static final String MARK = "\ufeff";
  private static final String COMPUTED = "=+-@\t\r";

  private CsvFile() {}

  /** The bytes of the file. */
  public static byte[] of(List<List<String>> rows) {
    var text = new StringWriter();
    text.write(MARK);
    try (var csv = CsvWriter.builder().build(text)) {
      rows.forEach(row -> csv.writeRecord(row.stream().map(CsvFile::plain).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** A cell that an office program would compute is written as text. */
  private static String plain(String cell) {
    return !cell.isEmpty() && COMPUTED.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
  }
}
