package org.sportel.visits.printing;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A ticket for an 80 mm printer: centre, number, lines, and a QR code that follows it.
 *
 * @param lines queue, estimate, time and what follows
 * @param address what the QR code leads to
 */
public record TicketSlip(String centre, String number, List<String> lines, String address) {
  private static final int ESC = 0x1b;
  private static final int GS = 0x1d;
  private static final int BIG = 0x33;
  private static final int USUAL = 0x00;
  private static final int LATIN = 18;
  private static final int CYRILLIC = 46;
  private static final Charset LATIN_2 = Charset.forName("IBM852");
  private static final Charset CYRILLIC_1251 = Charset.forName("windows-1251");

  /** Copies the lines. */
  public TicketSlip {
    lines = List.copyOf(lines);
  }

  /** The commands of ESC/POS that print it and cut the paper. */
  public byte[] commands() {
    var out = new ByteArrayOutputStream();
    put(out, ESC, '@', ESC, 'a', 1);
    line(out, centre);
    put(out, GS, '!', BIG);
    line(out, number);
    put(out, GS, '!', USUAL);
    lines.forEach(one -> line(out, one));
    if (!address.isEmpty()) {
      qr(out);
    }
    put(out, ESC, 'd', 3, GS, 'V', 'B', 0);
    return out.toByteArray();
  }

  /** A line in the code page of its letters; what the page lacks stands as a question mark. */
  private static void line(ByteArrayOutputStream out, String text) {
    boolean cyrillic =
        text.codePoints()
            .anyMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.CYRILLIC);
    put(out, ESC, 't', cyrillic ? CYRILLIC : LATIN);
    out.writeBytes(text.getBytes(cyrillic ? CYRILLIC_1251 : LATIN_2));
    put(out, '\n');
  }

  /** Model 2, six dots a module, error correction M; stored, then printed. */
  private void qr(ByteArrayOutputStream out) {
    var data = address.getBytes(StandardCharsets.ISO_8859_1);
    int size = data.length + 3;
    put(out, GS, '(', 'k', 4, 0, '1', 'A', '2', 0);
    put(out, GS, '(', 'k', 3, 0, '1', 'C', 6);
    put(out, GS, '(', 'k', 3, 0, '1', 'E', '1');
    put(out, GS, '(', 'k', size % 256, size / 256, '1', 'P', '0');
    out.writeBytes(data);
    put(out, GS, '(', 'k', 3, 0, '1', 'Q', '0');
    put(out, '\n');
  }

  private static void put(ByteArrayOutputStream out, int... bytes) {
    for (int one : bytes) {
      out.write(one);
    }
  }
}
