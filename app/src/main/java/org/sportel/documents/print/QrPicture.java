package org.sportel.documents.print;

import io.nayuki.qrcodegen.QrCode;
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
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        boolean dark = code.getModule(x / SCALE - QUIET, y / SCALE - QUIET);
        image.setRGB(x, y, dark ? 0x000000 : 0xFFFFFF);
      }
    }
    var png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
  }
}
