package org.sportel.catalogue.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sportel.platform.text.TypedText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads services from CSV (RFC 4180) as office programs write it: comma, semicolon, tab or bar,
 * with or without {@code sep=;} as first line. The first row names the columns: code, title,
 * description, unit, category, outcome, documents, fees, deadline, appeal, notes, form, procedure,
 * template. Several lines in one cell are several documents, fees or notes. A name with points
 * reaches into a field: {@code deadlines.1.amount}, {@code description.en}, {@code contact.phone}.
 */
final class Csv {
  private static final Set<String> LISTS = Set.of("documents", "fees", "notes", "other");
  private static final Set<String> CAMEL = Set.of("vulnerableGroups", "legalBasis");
  private static final Set<String> TEXTS = Set.of("deadline", "appeal");
  private static final String SEPARATORS = ";,\t|";
  private static final int MOST_COLUMNS = 200;
  private static final int MOST_DEPTH = 6;
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
    var separator = told ? text.charAt(4) : separator(text);
    var body = told ? text.substring(5) : text;
    var entries = new ArrayList<JsonNode>();
    try (var rows = reader(separator, body)) {
      List<String> header = List.of();
      for (var row : rows) {
        var cells = cells(row);
        if (cells.stream().allMatch(String::isEmpty)) {
          continue;
        }
        if (header.isEmpty()) {
          header = header(cells);
        } else if (entries.size() > ServiceFile.MOST_ENTRIES) {
          throw ServiceFile.unreadable(name, String.valueOf(row.getStartingLineNumber()));
        } else {
          entries.add(entry(header, cells, row.getStartingLineNumber()));
        }
      }
      if (header.isEmpty()) {
        header(List.of());
      }
      if (last.quoted && !body.endsWith("\"")) {
        throw ServiceFile.unreadable(name, "\"");
      }
    } catch (CsvParseException | java.io.IOException broken) {
      throw ServiceFile.unreadable(name, String.valueOf(broken.getMessage()));
    }
    return entries;
  }

  private CsvReader<CsvRecord> reader(char separator, String text) {
    var limits =
        CsvRecordHandler.of(
            handler ->
                handler
                    .fieldModifier(last)
                    .maxFields(MOST_COLUMNS)
                    .maxFieldSize(LONGEST_CELL)
                    .maxRecordSize(LONGEST_ROW));
    return CsvReader.builder()
        .fieldSeparator(separator)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .maxBufferSize(LONGEST_ROW)
        .build(limits, text);
  }

  /** The sign that stands most often in the first row, outside of quotes. */
  private static char separator(String text) {
    var found = new int[SEPARATORS.length()];
    boolean quoted = false;
    for (int at = 0; at < text.length() && at < LONGEST_ROW; at++) {
      char sign = text.charAt(at);
      if (!quoted && (sign == '\n' || sign == '\r')) {
        break;
      }
      quoted ^= sign == '"';
      int candidate = quoted ? -1 : SEPARATORS.indexOf(sign);
      if (candidate >= 0) {
        found[candidate]++;
      }
    }
    int most = 0;
    for (int i = 1; i < found.length; i++) {
      most = found[i] > found[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }

  private static List<String> cells(CsvRecord row) {
    return row.getFields().stream().map(TypedText::text).toList();
  }

  private List<String> header(List<String> cells) {
    var header = cells.stream().map(Csv::column).toList();
    if (!header.containsAll(Set.of("code", "title"))) {
      throw ServiceFile.unreadable(name, "1: code, title");
    }
    return header;
  }

  private ObjectNode entry(List<String> header, List<String> cells, long line) {
    var entry = JsonNodeFactory.instance.objectNode();
    var original = entry.putObject("original");
    for (int i = 0; i < cells.size(); i++) {
      var cell = cells.get(i);
      if (i >= header.size()) {
        if (!cell.isEmpty()) {
          throw ServiceFile.unreadable(name, line + ":" + header.size());
        }
        continue;
      }
      var column = header.get(i);
      if (LISTS.contains(column)) {
        var lines = original.putArray(column);
        cell.lines().filter(each -> !each.isBlank()).forEach(lines::add);
      } else if (TEXTS.contains(column)) {
        original.put(column, cell);
      } else {
        put(entry, column, cell);
      }
    }
    original.put("name", entry.path("title").asString(""));
    original.put("department", entry.path("unit").asString(""));
    return entry;
  }

  /** Names of plain columns in any case; those with points as the fields are written. */
  private static String column(String cell) {
    var column = TypedText.line(cell);
    return column.indexOf('.') < 0 && !CAMEL.contains(column)
        ? column.toLowerCase(Locale.ROOT)
        : column;
  }

  /** A column with points in its name fills an object: {@code deadlines.1.amount}. */
  private static void put(ObjectNode entry, String column, String cell) {
    if (cell.isEmpty()) {
      return;
    }
    var names = column.split("\\.", MOST_DEPTH);
    var at = entry;
    for (int i = 0; i < names.length - 1; i++) {
      at = at.path(names[i]) instanceof ObjectNode inner ? inner : at.putObject(names[i]);
    }
    at.put(names[names.length - 1], cell);
  }
}
