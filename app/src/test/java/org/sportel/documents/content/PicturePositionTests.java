package org.sportel.documents.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever hands in a photo does not tell the office where they live. */
final class PicturePositionTests {
  private static final byte[] SCAN =
      bytes("\u00ff\u00da\u0000\u0008GPS in the picture \u00ff\u00d9");

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }

  private static byte[] removed(byte[] file) throws IOException {
    try (var in = PicturePosition.removed(new ByteArrayInputStream(file))) {
      return in.readAllBytes();
    }
  }

  private static byte[] jpeg(byte[]... segments) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(bytes("\u00ff\u00d8"));
    for (var segment : segments) {
      out.writeBytes(bytes("\u00ff\u00e1"));
      out.write((segment.length + 2) >> 8);
      out.write(segment.length + 2);
      out.writeBytes(segment);
    }
    out.writeBytes(SCAN);
    return out.toByteArray();
  }

  /** Orientation 6, a position with a value beside it, and a date; a second directory follows. */
  private static byte[] exif(ByteOrder order) {
    var tiff = ByteBuffer.allocate(160).order(order);
    tiff.put(bytes(order == ByteOrder.LITTLE_ENDIAN ? "II" : "MM")).putShort((short) 42).putInt(8);
    tiff.putShort((short) 3);
    entry(tiff, 0x0112, 3, 1).putShort((short) 6).putShort((short) 0);
    entry(tiff, 0x8825, 4, 1).putInt(70);
    entry(tiff, 0x9003, 2, 20).putInt(130);
    tiff.putInt(0);
    tiff.position(70);
    tiff.putShort((short) 2);
    entry(tiff, 1, 2, 2).put(bytes("N\0\0\0"));
    entry(tiff, 2, 5, 3).putInt(100);
    tiff.putInt(0);
    tiff.position(100);
    tiff.put(bytes("42.286391 18.840295"));
    tiff.position(130);
    tiff.put(bytes("2026:03:01 10:00:00"));
    var block = new ByteArrayOutputStream();
    block.writeBytes(bytes("Exif\0\0"));
    block.writeBytes(tiff.array());
    return block.toByteArray();
  }

  private static ByteBuffer entry(ByteBuffer tiff, int tag, int type, int count) {
    return tiff.putShort((short) tag).putShort((short) type).putInt(count);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void leavesOutThePositionAndKeepsTheDirectionAndTheDate(boolean little) throws IOException {
    var order = little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN;
    var before = jpeg(exif(order));
    var after = removed(before);
    var text = new String(after, StandardCharsets.ISO_8859_1);
    assertThat(after).hasSameSizeAs(before);
    assertThat(text).doesNotContain("42.286391").contains("2026:03:01", "GPS in the picture");
    var tiff = ByteBuffer.wrap(after, 12, 160).slice().order(order);
    assertThat(tiff.getShort(8)).isEqualTo((short) 2);
    assertThat(tiff.getShort(10)).isEqualTo((short) 0x0112);
    assertThat(tiff.getShort(18)).isEqualTo((short) 6);
    assertThat(tiff.getShort(22) & 0xffff).isEqualTo(0x9003);
    assertThat(tiff.getInt(34)).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 50, 65_400, 65_536, 131_000, 131_072, 400_000})
  void leavesOutThePositionOfAPhonesOwnFormatWhereverItStands(int before) throws IOException {
    var random = new Random(before);
    var picture = new byte[before];
    random.nextBytes(picture);
    var file = new ByteArrayOutputStream();
    file.writeBytes(bytes("\0\0\0\u0018ftypheic\0\0\0\0"));
    file.writeBytes(picture);
    file.writeBytes(exif(ByteOrder.BIG_ENDIAN));
    file.writeBytes(picture);
    var whole = file.toByteArray();
    var after = removed(whole);
    assertThat(after).hasSameSizeAs(whole);
    assertThat(new String(after, StandardCharsets.ISO_8859_1))
        .doesNotContain("42.286391")
        .contains("2026:03:01");
    assertThat(Arrays.copyOfRange(after, 16, 16 + before)).isEqualTo(picture);
    assertThat(Arrays.copyOfRange(after, after.length - before, after.length)).isEqualTo(picture);
  }

  @Test
  void leavesOutADescriptionThatHoldsAPosition() throws IOException {
    var xmp = bytes("http://ns.adobe.com/xap/1.0/\0<x exif:GPSLatitude='42,17N'/>");
    var title = bytes("http://ns.adobe.com/xap/1.0/\0<x dc:title='Kuća'/>");
    assertThat(removed(jpeg(xmp, title))).isEqualTo(jpeg(title));
  }

  @Test
  void letsEverythingElsePassByteForByte() throws IOException {
    var random = new Random(11);
    for (int length = 0; length < 300; length++) {
      var file = new byte[length];
      random.nextBytes(file);
      assertThat(removed(file)).isEqualTo(file);
    }
    assertThat(removed(jpeg())).isEqualTo(jpeg());
    var plain = new byte[300_000];
    random.nextBytes(plain);
    System.arraycopy(bytes("\0\0\0\u0018ftypheic"), 0, plain, 0, 12);
    assertThat(removed(plain)).isEqualTo(plain);
    assertThat(removed(bytes("%PDF-1.7 GPS"))).isEqualTo(bytes("%PDF-1.7 GPS"));
  }

  @Test
  void neverFailsOnADamagedPhoto() throws IOException {
    var whole = jpeg(exif(ByteOrder.BIG_ENDIAN));
    var random = new Random(12);
    for (int round = 0; round < 2_000; round++) {
      var broken = Arrays.copyOf(whole, 3 + random.nextInt(whole.length - 2));
      for (int i = 0; i < 4; i++) {
        broken[2 + random.nextInt(broken.length - 2)] = (byte) random.nextInt();
      }
      assertThat(removed(broken)).isNotNull();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", ".pdf,.jpeg", "image/jpeg", "IMAGE/* , .pdf", "*/*"})
  void readsWhatAQuestionAsksFor(String accept) {
    assertThat(FileType.JPEG.isAccepted(accept)).isTrue();
    assertThat(FileType.DOCX.isAccepted(accept))
        .isEqualTo(accept.isEmpty() || accept.equals("*/*"));
  }
}
