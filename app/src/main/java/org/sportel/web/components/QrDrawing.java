package org.sportel.web.components;

import gg.jte.Content;
import io.nayuki.qrcodegen.QrCode;

/** A QR code as a drawing in the page. */
public final class QrDrawing {
  private static final int QUIET = 4;

  private QrDrawing() {}

  /** The drawing of a text, 164 by 164 points, for eyes and cameras only. */
  public static Content of(String text) {
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int size = code.size + 2 * QUIET;
    StringBuilder path = new StringBuilder();
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          path.append('M').append(x + QUIET).append(' ').append(y + QUIET).append("h1v1h-1z");
        }
      }
    }
    return output ->
        output.writeContent(
            ("<svg class=\"sp-qr\" width=\"164\" height=\"164\" viewBox=\"0 0 %d %d\" aria-hidden=\"true\""
                    + " focusable=\"false\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h%dv%dH0z\"/>"
                    + "<path fill=\"#000\" d=\"%s\"/></svg>")
                .formatted(size, size, size, size, path));
  }
}
