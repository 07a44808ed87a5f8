package org.sportel.standards.place;

import static org.sportel.web.Texts.t;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.platform.text.CsvSeparator;
import org.sportel.platform.text.TypedText;
import org.sportel.standards.StandardsRefusal;
import org.sportel.standards.StandardsRefusal.Reason;
import org.sportel.standards.model.DeliveryKind;

/**
 * The table of offers as a file: a row for each service, a column for each centre, in the cells how
 * far, by name or in the words of the reader's language. An empty cell says nothing.
 */
final class OfferFile {
  /** A file may have so many bytes. */
  static final int MOST_BYTES = 1_000_000;

  private static final int NAMES = 2;
  private static final int MOST_SHOWN = 40;
  private static final String MARK = "\ufeff";

  private final OfferTable.Table table;
  private final List<String> wrong = new ArrayList<>();
  private final List<OfferChange> changes = new ArrayList<>();
  private final Map<Integer, Centre> columns = new HashMap<>();
  private int same;

  private OfferFile(OfferTable.Table table) {
    this.table = table;
  }

  /**
   * What a file says.
   *
   * @param same how many cells say what is said already
   * @param wrong what cannot be taken, line by line, in words
   */
  record Read(List<OfferChange> changes, int same, List<String> wrong) {
    Read {
      changes = List.copyOf(changes);
      wrong = List.copyOf(wrong);
    }
  }

  /** The rows of the file that is taken out. */
  static List<List<String>> rows(OfferTable.Table table) {
    var rows = new ArrayList<List<String>>();
    var head = new ArrayList<>(List.of("code", "name"));
    table.centres().forEach(centre -> head.add(centre.code()));
    rows.add(head);
    for (var service : table.services()) {
      var row = new ArrayList<>(List.of(service.code(), service.name()));
      table
          .centres()
          .forEach(centre -> row.add(table.at(centre, service).map(Enum::name).orElse("")));
      rows.add(row);
    }
    return rows;
  }

  /**
   * Reads a file against what is said.
   *
   * @throws StandardsRefusal FILE_UNREADABLE where it is no such table
   */
  static Read read(String text, OfferTable.Table table) {
    return new OfferFile(table).read(text.startsWith(MARK) ? text.substring(1) : text);
  }

  private Read read(String text) {
    boolean told = text.length() > 4 && text.regionMatches(true, 0, "sep=", 0, 4);
    var body = told ? text.substring(5).stripLeading() : text;
    var separator = told ? text.charAt(4) : CsvSeparator.of(text);
    try (var rows =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .ofCsvRecord(body)) {
      for (var row : rows) {
        if (columns.isEmpty()) {
          head(row);
        } else {
          service(row);
        }
      }
    } catch (CsvParseException | IOException broken) {
      throw StandardsRefusal.at("file", Reason.FILE_UNREADABLE);
    }
    if (columns.isEmpty()) {
      throw StandardsRefusal.at("file", Reason.FILE_UNREADABLE);
    }
    return new Read(changes, same, wrong);
  }

  private void head(CsvRecord row) {
    for (int at = NAMES; at < row.getFieldCount(); at++) {
      var code = TypedText.code(row.getField(at));
      var centre = table.centres().stream().filter(one -> one.code().equals(code)).findFirst();
      if (centre.isPresent()) {
        columns.put(at, centre.get());
      } else if (!code.isEmpty()) {
        wrong.add(t("standards.matrix.noCentre", shown(code)));
      }
    }
    if (columns.isEmpty()) {
      throw StandardsRefusal.at("file", Reason.FILE_UNREADABLE);
    }
  }

  private void service(CsvRecord row) {
    var code = TypedText.code(row.getField(0));
    var line = row.getStartingLineNumber();
    var service = table.service(code);
    if (service.isEmpty()) {
      if (!code.isEmpty()) {
        wrong.add(t("standards.matrix.noService", line, shown(code)));
      }
      return;
    }
    columns.forEach(
        (at, centre) -> {
          if (at < row.getFieldCount()) {
            cell(row.getField(at), centre, service.get(), line);
          }
        });
  }

  private void cell(String typed, Centre centre, Offered service, long line) {
    var word = TypedText.line(typed);
    if (word.isEmpty()) {
      return;
    }
    var kind = kind(word);
    if (kind.isEmpty()) {
      wrong.add(t("standards.matrix.noKind", line, centre.code(), shown(word)));
      return;
    }
    if (!service.in(centre) || !service.kinds().contains(kind.get())) {
      wrong.add(t("standards.matrix.beyond", line, centre.code(), service.name()));
      return;
    }
    var was = table.at(centre, service);
    if (was.equals(kind)) {
      same++;
    } else {
      changes.add(new OfferChange(centre.code(), service.code(), was, kind.get()));
    }
  }

  private static Optional<DeliveryKind> kind(String word) {
    var name = word.toUpperCase(Locale.ROOT);
    return Arrays.stream(DeliveryKind.values())
        .filter(
            kind ->
                kind.name().equals(name) || t("standards.delivery." + kind).equalsIgnoreCase(word))
        .findFirst();
  }

  private static String shown(String typed) {
    return TypedText.cut(typed, MOST_SHOWN);
  }
}
