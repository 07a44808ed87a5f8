package org.sportel.documents.print;

import io.nayuki.qrcodegen.QrCode;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code (ISO/IEC 18004, error correction M) as a two-colour PNG with its quiet zone. */
final class QrPicture {
  private static final int QUIET = 4;
  private static final int SCALE = 8;

  private QrPicture() {}

  /** The picture as a data address that a sheet can carry in itself. */
  static String dataAddress(String text) {
    var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
    int side = (code.size + 2 * QUIET) * SCALE;
    var image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
    var brush = image.createGraphics();
    brush.setColor(Color.WHITE);
    brush.fillRect(0, 0, side, side);
    brush.setColor(Color.BLACK);
    for (int y = 0; y < code.size; y++) {
      for (int x = 0; x < code.size; x++) {
        if (code.getModule(x, y)) {
          brush.fillRect((x + QUIET) * SCALE, (y + QUIET) * SCALE, SCALE, SCALE);
        }
      }
    }
    brush.dispose();
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
