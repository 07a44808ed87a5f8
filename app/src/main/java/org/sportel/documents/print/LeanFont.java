package org.sportel.documents.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * A TrueType font with only the tables that setting needs. Reading the layout tables of a large
 * font takes most of the time of a short document, and none of them is used.
 */
final class LeanFont {
  private static final Set<String> NEEDED =
      Set.of(
          "cmap", "cvt ", "fpgm", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2",
          "post", "prep");
  private static final int HEADER = 12;
  private static final int ENTRY = 16;

  private record Table(int tag, int checksum, int offset, int length) {}

  private LeanFont() {}

  /** The same font without its other tables. */
  static byte[] of(byte[] font) {
    var in = ByteBuffer.wrap(font);
    var kept = tables(in);
    int size = HEADER + ENTRY * kept.size();
    for (var table : kept) {
      size += padded(table.length());
    }
    var out = ByteBuffer.allocate(size);
    int power = 31 - Integer.numberOfLeadingZeros(kept.size());
    out.putInt(in.getInt(0)).putShort((short) kept.size());
    out.putShort((short) (ENTRY << power)).putShort((short) power);
    out.putShort((short) (ENTRY * kept.size() - (ENTRY << power)));
    int place = HEADER + ENTRY * kept.size();
    for (var table : kept) {
      out.putInt(table.tag()).putInt(table.checksum()).putInt(place).putInt(table.length());
      out.put(place, font, table.offset(), table.length());
      place += padded(table.length());
    }
    return out.array();
  }

  private static List<Table> tables(ByteBuffer in) {
    var tables = new ArrayList<Table>();
    for (int i = 0; i < in.getShort(4); i++) {
      int at = HEADER + ENTRY * i;
      var name = new byte[4];
      in.get(at, name);
      if (NEEDED.contains(new String(name, StandardCharsets.US_ASCII))) {
        tables.add(
            new Table(in.getInt(at), in.getInt(at + 4), in.getInt(at + 8), in.getInt(at + 12)));
      }
    }
    return tables;
  }

  private static int padded(int length) {
    return (length + 3) & ~3;
  }
}
