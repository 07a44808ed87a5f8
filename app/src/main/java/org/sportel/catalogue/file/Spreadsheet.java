package org.sportel.catalogue.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import tools.jackson.databind.JsonNode;

/**
 * Reads services from the first sheet of a spreadsheet (XLSX, ECMA-376). What a formula computed is
 * read as its last value; a date stands as the number or text that the cell shows nothing of, so
 * that dates belong into text cells.
 */
final class Spreadsheet {
  private static final int MOST_BYTES = 100_000_000;
  private static final int MOST_FILES = 1_000;
  private static final int LONGEST_CELL = 32_767;

  private Spreadsheet() {}

  /** Whether bytes are a spreadsheet of this kind, by their first signs. */
  static boolean is(byte[] bytes) {
    return bytes.length > 8 && ReadableWorkbook.isOOXMLZipHeader(bytes);
  }

  /**
   * The services of the first sheet.
   *
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal FILE_UNREADABLE for what is none, is
   *     larger inside than is read, or has more columns
   */
  static List<JsonNode> entries(String name, byte[] bytes) {
    try {
      weigh(name, bytes);
      try (var book = new ReadableWorkbook(new ByteArrayInputStream(bytes));
          var rows = book.getFirstSheet().openStream()) {
        var table = new ServiceTable(name);
        rows.forEach(row -> table.take(cells(name, row), row.getRowNum()));
        return table.entries();
      }
    } catch (IOException | ExcelReaderException | IllegalArgumentException broken) {
      throw ServiceFile.unreadable(name, "XLSX");
    }
  }

  /** Reads it once without keeping anything, so that nothing grows beyond all measure later. */
  private static void weigh(String name, byte[] bytes) throws IOException {
    var buffer = new byte[8192];
    try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
      long weight = 0;
      int files = 0;
      for (var entries = zip.getEntries(); entries.hasMoreElements(); files++) {
        try (var in = zip.getInputStream(entries.nextElement())) {
          for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            weight += read;
            if (weight > MOST_BYTES || files > MOST_FILES) {
              throw ServiceFile.unreadable(name, "XLSX > " + MOST_BYTES / 1_000_000 + " MB");
            }
          }
        }
      }
    }
  }

  private static List<String> cells(String name, Row row) {
    if (row.getCellCount() > ServiceTable.MOST_COLUMNS) {
      throw ServiceFile.unreadable(name, row.getRowNum() + ": > " + ServiceTable.MOST_COLUMNS);
    }
    var cells = new ArrayList<String>();
    for (int at = 0; at < row.getCellCount(); at++) {
      var text = row.getOptionalCell(at).map(Spreadsheet::text).orElse("");
      if (text.length() > LONGEST_CELL) {
        throw ServiceFile.unreadable(name, row.getRowNum() + ":" + (at + 1));
      }
      cells.add(text);
    }
    return cells;
  }

  private static String text(Cell cell) {
    return switch (cell.getType()) {
      case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
      case ERROR -> "";
      case STRING, FORMULA, BOOLEAN, EMPTY -> Optional.ofNullable(cell.getText()).orElse("");
    };
  }
}
