package org.sportel.documents.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.documents.content.ContentFinding.Sound;
import org.sportel.documents.content.ContentFinding.Unsound;

/** PDF files as offices and attackers make them: judged by structure, not by words. */
class PdfCheckTests {
  private static final ContentFinding SOUND = new Sound(FileType.PDF);
  private static final ContentFinding ACTIVE = new Unsound(FileProblem.ACTIVE_CONTENT);
  private static final ContentFinding DAMAGED = new Unsound(FileProblem.DAMAGED);
  private static final String PAGE =
      "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
          + "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
          + "3 0 obj\n<< /Type /Page /Parent 2 0 R >>\nendobj\n";
  private static final String END = "trailer\n<< /Size 9 /Root 1 0 R >>\n%%EOF\n";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 0 obj\n<< /A << /S /URI /URI (https://example.org/JavaScript) >> >>\nendobj\n",
        "4 0 obj\n<< /A << /S /URI /URI (https://example.org/Launch) >> >>\nendobj\n",
        "4 0 obj\n<< /Title (Filmovi/Movie \\) \\( \\\\) >>\nendobj\n",
        "4 0 obj\n<< /Type /Outlines /First 5 0 R >>\nendobj\n",
        "4 0 obj\n<< /Length 20 >>\nstream\n(see /JavaScript) Tj\nendstream\nendobj\n",
        "4 0 obj\n<< /Title <2F4A617661> >>\nendobj\n% about /JavaScript\n"
      })
  void takesWordsThatOnlySoundActive(String object) throws IOException {
    assertThat(check(PAGE + object + END)).isEqualTo(SOUND);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4 0 obj\n<< /S /JavaScript /JS (x) >>\nendobj\n",
        "4 0 obj\n<< /S /J#61vaScript /JS (x) >>\nendobj\n",
        "4 0 obj\n<< /S /GoToR /F (//server/share/a.pdf) /D [0 /Fit] >>\nendobj\n",
        "4 0 obj\n(5 0 obj << /S /JavaScript >> endobj)\nendobj\n",
        "4 0 obj\n<5 0 obj << /S /JavaScript >\nendobj\n",
        "%5 0 obj << /S /Launch >> endobj\n",
        "4 0 obj\n<< /Length 9 >>\nstream\n5 0 obj <</S /Launch>> endobj\nendstream\nendobj\n",
        "4 0 obj\n<< /Length 9 >>\nstream\n5 0 obj <</Type /ObjStm>> stream\nendstream\nendobj\n",
        "4 0 obj\n(never closed 5 0 obj << /S /JavaScript >>\n"
      })
  void findsWhatAViewerCouldRun(String object) throws IOException {
    assertThat(check(PAGE + object + END)).isEqualTo(ACTIVE);
  }

  @Test
  void looksIntoObjectStreams() throws IOException {
    assertThat(check(packed("/Filter /FlateDecode", "5 0 ", "<< /S /JavaScript >>")))
        .isEqualTo(ACTIVE);
    assertThat(check(packed("/Filter [ /FlateDecode ]", "5 0 ", "<< /S /JavaScript >>")))
        .isEqualTo(ACTIVE);
    assertThat(check(packed("/Filter /FlateDecode", "5 0 ", "<< /Title (Type/JavaScript) >>")))
        .isEqualTo(SOUND);
    assertThat(check(packed("/Filter /FlateDecode", "5 1 ", "(<< /S /JavaScript >>)")))
        .isEqualTo(DAMAGED);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/Filter [/FlateDecode/FlateDecode]",
        "/Filter 7 0 R",
        "/Filter /LZWDecode",
        "/Filter /FlateDecode /Filter /ASCIIHexDecode",
        "/Filter /FlateDecode /DecodeParms << /Predictor 12 >>",
        "/Filter /FlateDecode /F (elsewhere)"
      })
  void refusesObjectStreamsItCannotRead(String filter) throws IOException {
    assertThat(check(packed(filter, "5 0 ", "<< /S /JavaScript >>"))).isEqualTo(DAMAGED);
  }

  @Test
  void neverUnpacksABomb() throws IOException {
    var bomb = packed("/Filter /FlateDecode", "5 0 ", " ".repeat(20 << 20));
    assertThat(bomb.length).isLessThan(100_000);
    assertThat(check(bomb)).isEqualTo(DAMAGED);
  }

  @Test
  void takesFilesWithMarksAndLinesBeforeTheirHead() throws IOException {
    assertThat(check("\u00ef\u00bb\u00bf" + PAGE + END)).isEqualTo(SOUND);
    assertThat(check("\r\n\n" + PAGE + END)).isEqualTo(SOUND);
    assertThat(check("<script>" + PAGE + END)).isEqualTo(DAMAGED);
  }

  @Test
  void refusesFilesWithoutAPage() throws IOException {
    assertThat(check("%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + END)).isEqualTo(DAMAGED);
    assertThat(check((PAGE + END).substring(0, 150))).isEqualTo(DAMAGED);
  }

  @Test
  void answersWhateverTheBytesAre() throws IOException {
    var random = new Random(20261128);
    var signs =
        "()<>[]{}/%# \n\\obj stream endobj endstream /First /ObjStm 0R".getBytes(ISO_8859_1);
    for (int round = 0; round < 3_000; round++) {
      var bytes = (PAGE + END).getBytes(ISO_8859_1);
      for (int change = random.nextInt(20); change >= 0; change--) {
        bytes[9 + random.nextInt(bytes.length - 9)] = signs[random.nextInt(signs.length)];
      }
      assertThat(check(bytes)).isNotNull();
    }
  }

  private static byte[] packed(String filter, String places, String objects) throws IOException {
    var body = new ByteArrayOutputStream();
    try (var out = new DeflaterOutputStream(body)) {
      out.write((places + objects).getBytes(ISO_8859_1));
    }
    var file = new ByteArrayOutputStream();
    file.writeBytes(
        (PAGE + "4 0 obj\n<< /Type /ObjStm /N 1 /First 4 " + filter + " >>\nstream\n")
            .getBytes(ISO_8859_1));
    file.writeBytes(body.toByteArray());
    file.writeBytes(("\nendstream\nendobj\n" + END).getBytes(ISO_8859_1));
    return file.toByteArray();
  }

  private ContentFinding check(String text) throws IOException {
    return check(text.getBytes(ISO_8859_1));
  }

  private ContentFinding check(byte[] bytes) throws IOException {
    return FileCheck.check(Files.write(folder.resolve("file"), bytes));
  }
}
