package org.sportel.documents;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photo of 40 by 30 points, as a telephone takes it. */
public final class TakenPhoto {
  private TakenPhoto() {}

  /** A JPEG into which the camera has written something. */
  public static byte[] telling(String secret) throws IOException {
    var plain = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "jpg", plain);
    var picture = plain.toByteArray();
    var told = ("Exif\0\0" + secret).getBytes(StandardCharsets.US_ASCII);
    var taken = new ByteArrayOutputStream();
    taken.write(picture, 0, 2);
    taken.writeBytes(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (told.length + 2)});
    taken.writeBytes(told);
    taken.write(picture, 2, picture.length - 2);
    return taken.toByteArray();
  }
}
