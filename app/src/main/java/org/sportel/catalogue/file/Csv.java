package org.sportel.catalogue.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.util.List;
import org.sportel.platform.text.CsvSeparator;
import tools.jackson.databind.JsonNode;

/**
 * Reads services from CSV (RFC 4180) as office programs write it: comma, semicolon, tab or bar,
 * with or without {@code sep=;} as first line.
 */
final class Csv {
  private static final int LONGEST_CELL = 100_000;
  private static final int LONGEST_ROW = 500_000;

  private final String name;
  private final LastField last = new LastField();

  private Csv(String name) {
    this.name = name;
  }

  /** Remembers whether the field read last began with a quote, which the file may never close. */
  private static final class LastField implements FieldModifier {
    private boolean quoted;

    @Override
    public String modify(long line, int index, boolean inQuotes, String field) {
      quoted = inQuotes;
      return field;
    }
  }

  static List<JsonNode> entries(String name, String text) {
    return new Csv(name).entries(text);
  }

  private List<JsonNode> entries(String text) {
    var told = text.length() > 4 && text.regionMatches(true, 0, "sep=", 0, 4);
    var separator = told ? text.charAt(4) : CsvSeparator.of(text);
    var body = told ? text.substring(5) : text;
    var table = new ServiceTable(name);
    try (var rows = reader(separator, body)) {
      for (var row : rows) {
        table.take(row.getFields(), row.getStartingLineNumber());
      }
      if (last.quoted && !body.endsWith("\"")) {
        throw ServiceFile.unreadable(name, "\"");
      }
    } catch (CsvParseException | java.io.IOException broken) {
      throw ServiceFile.unreadable(name, String.valueOf(broken.getMessage()));
    }
    return table.entries();
  }

  private CsvReader<CsvRecord> reader(char separator, String text) {
    var limits =
        CsvRecordHandler.of(
            handler ->
                handler
                    .fieldModifier(last)
                    .maxFields(ServiceTable.MOST_COLUMNS)
                    .maxFieldSize(LONGEST_CELL)
                    .maxRecordSize(LONGEST_ROW));
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(LONGEST_ROW)
        .build(limits, text);
  }
}
