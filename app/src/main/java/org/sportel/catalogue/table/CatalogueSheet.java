package org.sportel.catalogue.table;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.dhatim.fastexcel.Workbook;

/** Writes rows as a spreadsheet (XLSX, ECMA-376): text cells only, so that nothing is computed. */
final class CatalogueSheet {
  private static final int LONGEST = 32_767;
  private static final double WIDTH = 24;

  private CatalogueSheet() {}

  /** The bytes of the file; the header is bold and stays in sight. */
  static byte[] of(String sheet, List<List<String>> rows) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Sportel", "1.0")) {
      var page = book.newWorksheet(sheet);
      for (int row = 0; row < rows.size(); row++) {
        var cells = rows.get(row);
        for (int column = 0; column < cells.size(); column++) {
          var text = cells.get(column);
          if (!text.isEmpty()) {
            page.value(row, column, text.substring(0, Math.min(LONGEST, text.length())));
          }
          if (row == 0) {
            page.style(0, column).bold().set();
            page.width(column, WIDTH);
          }
        }
      }
      page.freezePane(2, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
