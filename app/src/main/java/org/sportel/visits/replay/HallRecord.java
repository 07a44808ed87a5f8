package org.sportel.visits.replay;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.zip.GZIPInputStream;

/**
 * The recorded states of some halls, read from CSV (RFC 4180), packed with gzip or not.
 *
 * @param bad the lines that could not be understood
 */
record HallRecord(List<HallState> states, List<Long> bad) {
  static final List<String> HEADER =
      List.of(
          "office",
          "day",
          "time",
          "queue",
          "letter",
          "name",
          "waiting",
          "called",
          "open_desks",
          "office_guess_minutes");

  static final int MOST_ROWS = 3_000_000;
  private static final long MOST_BYTES = 1L << 29;
  private static final int LONGEST_FIELD = 2_000;
  private static final int LONGEST_ROW = 10_000;
  private static final int MOST = 1_000_000;
  private static final int PACKED = 0x1f8b;
  private static final int BYTE = 8;

  HallRecord {
    states = List.copyOf(states);
    bad = List.copyOf(bad);
  }

  /**
   * Reads a file.
   *
   * @throws IOException when it cannot be read, is no such record, or is beyond the limits
   */
  static HallRecord read(Path file) throws IOException {
    try (var bytes = new Limited(unpacked(Files.newInputStream(file)));
        var rows =
            CsvReader.builder()
                .allowExtraFields(true)
                .allowMissingFields(true)
                .maxBufferSize(LONGEST_ROW)
                .build(limits(), new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
      return read(rows);
    } catch (CsvParseException e) {
      throw new IOException(e.getMessage(), e);
    }
  }

  private static CsvRecordHandler limits() {
    return CsvRecordHandler.of(
        handler ->
            handler
                .maxFields(HEADER.size() + 1)
                .maxFieldSize(LONGEST_FIELD)
                .maxRecordSize(LONGEST_ROW));
  }

  private static HallRecord read(CsvReader<CsvRecord> rows) throws IOException {
    var states = new ArrayList<HallState>();
    var bad = new ArrayList<Long>();
    boolean begun = false;
    for (var row : rows) {
      if (!begun) {
        begun = true;
        header(row);
      } else if (states.size() + bad.size() >= MOST_ROWS) {
        throw new IOException("more than " + MOST_ROWS + " rows");
      } else {
        try {
          states.add(state(row));
        } catch (IllegalArgumentException | DateTimeException e) {
          bad.add(row.getStartingLineNumber());
        }
      }
    }
    if (!begun) {
      throw new IOException("empty");
    }
    return new HallRecord(states, bad);
  }

  private static void header(CsvRecord row) throws IOException {
    var names = row.getFields().stream().map(name -> name.replace("\ufeff", "").strip()).toList();
    if (!names.equals(HEADER)) {
      throw new IOException("header is not " + String.join(",", HEADER));
    }
  }

  private static HallState state(CsvRecord row) {
    if (row.getFieldCount() != HEADER.size() || row.getField(0).isBlank()) {
      throw new IllegalArgumentException("fields");
    }
    var guess = Double.parseDouble(row.getField(9));
    if (!(guess >= 0 && guess <= MOST)) {
      throw new IllegalArgumentException("guess");
    }
    return new HallState(
        row.getField(0),
        number(row.getField(1)),
        LocalTime.parse(row.getField(2)).get(ChronoField.MINUTE_OF_DAY),
        row.getField(3),
        number(row.getField(6)),
        called(row.getField(7)),
        number(row.getField(8)),
        guess);
  }

  private static OptionalInt called(String field) {
    var digits = field.strip().chars().dropWhile(sign -> !ascii(sign)).toArray();
    return field.isBlank()
        ? OptionalInt.empty()
        : OptionalInt.of(number(new String(digits, 0, digits.length)));
  }

  private static boolean ascii(int sign) {
    return sign >= '0' && sign <= '9';
  }

  private static int number(String field) {
    int number = Integer.parseInt(field);
    if (number < 0 || number > MOST) {
      throw new IllegalArgumentException(field);
    }
    return number;
  }

  private static InputStream unpacked(InputStream file) throws IOException {
    var start = new BufferedInputStream(file);
    start.mark(2);
    int magic = start.read() << BYTE | start.read();
    start.reset();
    return magic == PACKED ? new GZIPInputStream(start) : start;
  }

  /** Refuses what unpacks to more than any record of halls has. */
  private static final class Limited extends InputStream {
    private final InputStream in;
    private long count;

    Limited(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() throws IOException {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
      int read = in.read(bytes, offset, length);
      count += Math.max(0, read);
      if (count > MOST_BYTES) {
        throw new IOException("longer than " + MOST_BYTES + " bytes");
      }
      return read;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }
}
