package org.sportel.insight.log;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.insight.log.LogRefusal.Reason;
import org.sportel.insight.log.LogWarning.Kind;

/**
 * Reads a log that is a table: CSV or TSV, the first row naming the columns. With a column for the
 * activity each row is an event, without one each row is a case.
 */
final class TableReader {
  private static final String SEPARATORS = ",;\t|";
  private static final int HEADER = 1 << 20;
  private static final int MOST_COLUMNS = 1_000;

  private final LogShape shape;
  private final LogColumns columns;
  private final LogCases cases;
  private List<String> header = List.of();
  private int caseAt;

  private TableReader(LogShape shape, LogColumns columns, LogCases cases) {
    this.shape = shape;
    this.columns = columns;
    this.cases = cases;
  }

  /**
   * Hands over each case.
   *
   * @throws LogRefusal NO_CASE_COLUMN without a column for the case, NO_SUCH_COLUMN for one that is
   *     not in the first row, NOT_A_DATE for a time that is none
   */
  static void read(InputStream text, LogShape shape, LogColumns columns, LogCases cases)
      throws IOException {
    new TableReader(shape, columns, cases).read(text);
  }

  private void read(InputStream text) throws IOException {
    var in = new BufferedReader(new InputStreamReader(text, charset(text)), 65_536);
    var rows =
        CsvReader.builder()
            .fieldSeparator(separator(in))
            .allowMissingFields(true)
            .allowExtraFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .ofCsvRecord(in);
    try (rows;
        var spool = new CaseSpool()) {
      for (var row : rows) {
        var place = new SourcePosition((int) row.getStartingLineNumber(), 1);
        if (header.isEmpty()) {
          head(row, place);
        } else {
          row(row, place, spool);
        }
      }
      if (header.isEmpty()) {
        throw new LogRefusal(Reason.NOT_A_LOG, new SourcePosition(1, 1));
      }
      var time = shape.time().orElse("time:timestamp");
      spool.forEach(new RowTimes(time, columns.dates(), cases), cases);
    } catch (CsvParseException | UncheckedIOException broken) {
      throw new LogRefusal(Reason.PIECE_TOO_LONG, new SourcePosition(1, 1));
    }
  }

  /** Also passes over the mark that Windows programs put before UTF-8. */
  private static Charset charset(InputStream text) throws IOException {
    if (!text.markSupported()) {
      return StandardCharsets.UTF_8;
    }
    text.mark(3);
    byte[] head = text.readNBytes(3);
    if (head.length < 3 || head[0] != (byte) 0xef || head[1] != (byte) 0xbb) {
      text.reset();
    }
    return MendedText.charset(head);
  }

  /** The sign that stands most often in the first line, outside quotes. */
  private static char separator(Reader in) throws IOException {
    in.mark(HEADER);
    var counts = new HashMap<Character, Integer>();
    var quoted = false;
    for (int left = HEADER - 1, one = in.read(); left > 0 && one >= 0; left--, one = in.read()) {
      quoted ^= one == '"';
      if (!quoted && (one == '\n' || one == '\r')) {
        break;
      }
      if (!quoted && SEPARATORS.indexOf(one) >= 0) {
        counts.merge((char) one, 1, Integer::sum);
      }
    }
    in.reset();
    return counts.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(',');
  }

  private void head(CsvRecord row, SourcePosition place) {
    var names = new ArrayList<String>();
    for (var name : row.getFields()) {
      names.add(name.strip());
    }
    if (names.size() > MOST_COLUMNS) {
      throw new LogRefusal(Reason.TOO_MANY, place);
    }
    header = List.copyOf(names);
    if (shape.caseId().isEmpty()) {
      throw new LogRefusal(Reason.NO_CASE_COLUMN, place, String.join(", ", header));
    }
    caseAt = needed(shape.caseId().get(), place);
    shape.activity().ifPresent(name -> needed(name, place));
    if (shape.activity().isPresent()) {
      needed(shape.time().orElse("time:timestamp"), place);
    }
    columns.given().forEach(name -> needed(name, place));
  }

  private int needed(String column, SourcePosition place) {
    var at = header.indexOf(column);
    if (at < 0) {
      throw new LogRefusal(Reason.NO_SUCH_COLUMN, place, column, String.join(", ", header));
    }
    return at;
  }

  private void row(CsvRecord row, SourcePosition place, CaseSpool spool) throws IOException {
    if (row.getFieldCount() != header.size()) {
      cases.mended(Kind.ROW_UNEVEN, place);
    }
    var name = row.getFieldCount() > caseAt ? row.getField(caseAt).strip() : "";
    if (name.isEmpty()) {
      cases.mended(Kind.ROW_WITHOUT_CASE, place);
      return;
    }
    var values = new HashMap<String, String>();
    for (var at = 0; at < Math.min(header.size(), row.getFieldCount()); at++) {
      var value = row.getField(at).strip();
      if (!value.isEmpty()) {
        values.put(header.get(at), value);
      }
    }
    shape
        .activity()
        .flatMap(column -> Optional.ofNullable(values.get(column)))
        .ifPresent(activity -> values.put("concept:name", activity));
    spool.add(name, shape.activity().isPresent(), place, values);
  }
}
