package org.sportel.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** A photo tells nothing but what it shows. */
class PlainPictureTests {
  private static final String TELLTALE = "Owner Dafina, camera 12345";

  @Test
  void keepsThePictureAndDropsWhatTellsItsMaker() throws IOException {
    var photo = jpeg(segment(0xe1, exif(6)), segment(0xfe, TELLTALE), segment(0xed, TELLTALE));
    var plain = PlainPicture.of(photo).orElseThrow();
    assertThat(text(photo)).contains(TELLTALE);
    assertThat(text(plain)).doesNotContain("Dafina");
    assertThat(ImageIO.read(new ByteArrayInputStream(plain)).getWidth()).isEqualTo(40);
    assertThat(text(plain)).as("which side is up").contains("Exif");
  }

  @Test
  void takesAPhotoWhoseNotesOfTheCameraCannotBeRead() throws IOException {
    var plain = PlainPicture.of(jpeg(segment(0xe1, "Exif\0\0" + TELLTALE))).orElseThrow();
    assertThat(text(plain)).doesNotContain("Dafina").doesNotContain("Exif");
    assertThat(ImageIO.read(new ByteArrayInputStream(plain)).getWidth()).isEqualTo(40);
  }

  @Test
  void dropsWhatHangsBehindTheEnd() throws IOException {
    var photo = new ByteArrayOutputStream();
    photo.writeBytes(jpeg());
    photo.writeBytes(TELLTALE.getBytes(StandardCharsets.US_ASCII));
    assertThat(text(PlainPicture.of(photo.toByteArray()).orElseThrow())).doesNotContain("Dafina");
  }

  @Test
  void dropsTextsOfAPng() throws IOException {
    var bytes = image("png");
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, 33);
    out.writeBytes(chunk("tEXt", TELLTALE));
    out.writeBytes(chunk("eXIf", TELLTALE));
    out.write(bytes, 33, bytes.length - 33);
    var plain = PlainPicture.of(out.toByteArray()).orElseThrow();
    assertThat(text(plain)).doesNotContain("Dafina");
    assertThat(ImageIO.read(new ByteArrayInputStream(plain)).getWidth()).isEqualTo(40);
  }

  @Test
  void takesNoOtherFileAndNoRubbish() throws IOException {
    assertThat(PlainPicture.of("%PDF-1.7".getBytes(StandardCharsets.US_ASCII))).isEmpty();
    assertThat(PlainPicture.of(new byte[0])).isEmpty();
    var random = new Random(4);
    var photo = jpeg(segment(0xe1, exif(3)));
    for (int round = 0; round < 2_000; round++) {
      var broken = photo.clone();
      for (int i = 0; i < 4; i++) {
        broken[2 + random.nextInt(broken.length - 2)] = (byte) random.nextInt(256);
      }
      assertThat(PlainPicture.of(broken)).isNotNull();
    }
  }

  private static byte[] jpeg(byte[]... segments) throws IOException {
    var bytes = image("jpeg");
    var out = new ByteArrayOutputStream();
    out.write(bytes, 0, 2);
    for (var segment : segments) {
      out.writeBytes(segment);
    }
    out.write(bytes, 2, bytes.length - 2);
    return out.toByteArray();
  }

  private static byte[] image(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static byte[] segment(int mark, String text) {
    return segment(mark, text.getBytes(StandardCharsets.US_ASCII));
  }

  private static byte[] segment(int mark, byte[] body) {
    return ByteBuffer.allocate(body.length + 4)
        .putShort((short) (0xff00 | mark))
        .putShort((short) (body.length + 2))
        .put(body)
        .array();
  }

  private static byte[] exif(int turn) {
    var block = ByteBuffer.allocate(32 + TELLTALE.length());
    block.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8);
    block.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
    block.putShort((short) turn).putShort((short) 0);
    return block.put(TELLTALE.getBytes(StandardCharsets.US_ASCII)).array();
  }

  private static byte[] chunk(String name, String text) {
    var body = text.getBytes(StandardCharsets.US_ASCII);
    var crc = new CRC32();
    crc.update(name.getBytes(StandardCharsets.US_ASCII));
    crc.update(body);
    return ByteBuffer.allocate(body.length + 12)
        .putInt(body.length)
        .put(name.getBytes(StandardCharsets.US_ASCII))
        .put(body)
        .putInt((int) crc.getValue())
        .array();
  }

  private static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1);
  }
}
