package org.sportel.network.change;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Draws a picture anew, small: nothing of the file that was sent remains but what it shows. */
final class SmallPicture {
  /** The longest file that is looked at, in bytes. */
  static final int MOST_BYTES = 2_000_000;

  private static final int SIDE = 240;
  private static final int MOST_PIXELS = 4_000;

  private SmallPicture() {}

  /** The picture as PNG; empty for anything that is no PNG or JPEG of a sensible size. */
  static Optional<byte[]> of(byte[] file) {
    if (file.length > MOST_BYTES) {
      return Optional.empty();
    }
    try (var in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
      var readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        return Optional.empty();
      }
      var reader = readers.next();
      try {
        reader.setInput(in);
        if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
          return Optional.empty();
        }
        return Optional.of(small(reader.read(0)));
      } finally {
        reader.dispose();
      }
    } catch (IOException | RuntimeException damaged) {
      return Optional.empty();
    }
  }

  private static byte[] small(BufferedImage picture) throws IOException {
    double scale = Math.min(1, SIDE / (double) Math.max(picture.getWidth(), picture.getHeight()));
    int width = Math.max(1, (int) Math.round(picture.getWidth() * scale));
    int height = Math.max(1, (int) Math.round(picture.getHeight() * scale));
    var drawn = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    var pen = drawn.createGraphics();
    pen.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    pen.drawImage(picture, 0, 0, width, height, null);
    pen.dispose();
    var out = new ByteArrayOutputStream();
    ImageIO.write(drawn, "png", out);
    return out.toByteArray();
  }
}
