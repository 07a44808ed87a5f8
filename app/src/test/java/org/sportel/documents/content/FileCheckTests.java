package org.sportel.documents.content;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.documents.content.ContentFinding.Sound;
import org.sportel.documents.content.ContentFinding.Unsound;

final class FileCheckTests {
  @TempDir private Path folder;

  @Test
  void recognisesWhatAnOfficeTakes() throws IOException {
    assertThat(check(pdf(false, true))).isEqualTo(new Sound(FileType.PDF));
    assertThat(check(pdf(false, false))).isEqualTo(new Sound(FileType.PDF));
    assertThat(check(picture("png"))).isEqualTo(new Sound(FileType.PNG));
    assertThat(check(picture("jpg"))).isEqualTo(new Sound(FileType.JPEG));
    assertThat(check(picture("tif"))).isEqualTo(new Sound(FileType.TIFF));
    assertThat(check(docx(Map.of()))).isEqualTo(new Sound(FileType.DOCX));
    assertThat(check(odt(Map.of()))).isEqualTo(new Sound(FileType.ODT));
    assertThat(check("Përshëndetje, здраво\n".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo(new Sound(FileType.TEXT));
    assertThat(check("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(ISO_8859_1)))
        .isEqualTo(new Sound(FileType.HEIC));
  }

  @Test
  void tellsAnAvifFromAHeic() throws IOException {
    assertThat(check("\0\0\0\u0018ftypmif1\0\0\0\0mif1heic".getBytes(ISO_8859_1)))
        .isEqualTo(new Sound(FileType.HEIC));
    assertThat(check("\0\0\0\u0018ftypmif1\0\0\0\0mif1avif".getBytes(ISO_8859_1)))
        .isEqualTo(new Unsound(FileProblem.UNKNOWN_TYPE));
  }

  @Test
  void refusesScriptsInPdfEvenInsideObjectStreams() throws IOException {
    assertThat(check(pdf(true, false))).isEqualTo(new Unsound(FileProblem.ACTIVE_CONTENT));
    var compressed = pdf(true, true);
    assertThat(new String(compressed, ISO_8859_1)).contains("ObjStm").doesNotContain("JavaScript");
    assertThat(check(compressed)).isEqualTo(new Unsound(FileProblem.ACTIVE_CONTENT));
  }

  @Test
  void readsNamesAsAViewerDoes() throws IOException {
    var plain = new String(pdf(true, false), ISO_8859_1);
    var hidden = plain.replace("/JavaScript", "/J#61va#53cript");
    assertThat(hidden).isNotEqualTo(plain);
    assertThat(check(hidden.getBytes(ISO_8859_1)))
        .isEqualTo(new Unsound(FileProblem.ACTIVE_CONTENT));
  }

  @Test
  void refusesProtectedAndDamagedPdf() throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      document.save(out);
    }
    assertThat(check(out.toByteArray())).isEqualTo(new Unsound(FileProblem.PROTECTED));
    assertThat(check("%PDF-1.7\nnothing more".getBytes(ISO_8859_1)))
        .isEqualTo(new Unsound(FileProblem.DAMAGED));
  }

  @Test
  void refusesFilesThatAreTwoThings() throws IOException {
    assertThat(check(join(pdf(false, false), docx(Map.of()))))
        .isEqualTo(new Unsound(FileProblem.DAMAGED));
    assertThat(check(join(picture("jpg"), docx(Map.of()))))
        .isEqualTo(new Unsound(FileProblem.DAMAGED));
    assertThat(check(join(picture("png"), "<script>".getBytes(ISO_8859_1))))
        .isEqualTo(new Unsound(FileProblem.DAMAGED));
  }

  @Test
  void refusesMacrosAndOutsideObjects() throws IOException {
    assertThat(check(docx(Map.of("word/vbaProject.bin", "x"))))
        .isEqualTo(new Unsound(FileProblem.ACTIVE_CONTENT));
    assertThat(check(odt(Map.of("Basic/Standard/Module1.xml", "x"))))
        .isEqualTo(new Unsound(FileProblem.ACTIVE_CONTENT));
    assertThat(check(docx(relation("attachedTemplate"))))
        .isEqualTo(new Unsound(FileProblem.ACTIVE_CONTENT));
    assertThat(check(docx(relation("hyperlink")))).isEqualTo(new Sound(FileType.DOCX));
    assertThat(check(docx(Map.of("word/embeddings/Sheet1.xlsx", "x"))))
        .isEqualTo(new Sound(FileType.DOCX));
    assertThat(check(docx(Map.of("word/embeddings/oleObject1.bin", "x"))))
        .isEqualTo(new Unsound(FileProblem.ACTIVE_CONTENT));
  }

  @Test
  void refusesMarkupProgramsAndOtherArchives() throws IOException {
    for (var text : new String[] {"<html><script>", " <svg/>", "{\\rtf1 x}", "MIME-Version: 1.0"}) {
      assertThat(check(text.getBytes(ISO_8859_1))).isEqualTo(new Unsound(FileProblem.UNKNOWN_TYPE));
    }
    assertThat(check("MZ\u0090\0".getBytes(ISO_8859_1)))
        .isEqualTo(new Unsound(FileProblem.UNKNOWN_TYPE));
    assertThat(check(zip(Map.of("a.txt", "x")))).isEqualTo(new Unsound(FileProblem.UNKNOWN_TYPE));
    assertThat(check(new byte[0])).isEqualTo(new Unsound(FileProblem.EMPTY));
  }

  @Test
  void refusesPicturesNobodyCanOpen() throws IOException {
    var png = picture("png");
    png[16] = 0x00;
    png[17] = 0x01;
    png[20] = 0x00;
    png[21] = 0x01;
    assertThat(check(png)).isEqualTo(new Unsound(FileProblem.PICTURE_TOO_LARGE));
  }

  private ContentFinding check(byte[] bytes) throws IOException {
    return FileCheck.check(Files.write(folder.resolve("file"), bytes));
  }

  private static byte[] pdf(boolean script, boolean compressed) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var document = new PDDocument()) {
      document.addPage(new PDPage());
      if (script) {
        document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)"));
      }
      document.save(
          out,
          compressed ? CompressParameters.DEFAULT_COMPRESSION : CompressParameters.NO_COMPRESSION);
    }
    return out.toByteArray();
  }

  private static byte[] picture(String format) throws IOException {
    var out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, out);
    return out.toByteArray();
  }

  private static Map<String, String> relation(String type) {
    var link =
        "<Relationships><Relationship Id='1' Type='http://schemas.example/%s' TargetMode='External' Target='http://x.example/'/></Relationships>"
            .formatted(type);
    return Map.of("word/_rels/settings.xml.rels", link);
  }

  private static byte[] docx(Map<String, String> more) throws IOException {
    return zip(Map.of("[Content_Types].xml", "<Types/>", "word/document.xml", "<w/>"), more);
  }

  private static byte[] odt(Map<String, String> more) throws IOException {
    return zip(Map.of("mimetype", FileType.ODT.mediaType(), "content.xml", "<o/>"), more);
  }

  @SafeVarargs
  private static byte[] zip(Map<String, String>... parts) throws IOException {
    var out = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(out)) {
      for (var part : parts) {
        for (var entry : part.entrySet()) {
          zip.putNextEntry(new ZipEntry(entry.getKey()));
          zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
        }
      }
    }
    return out.toByteArray();
  }

  private static byte[] join(byte[] first, byte[] second) {
    var out = new ByteArrayOutputStream();
    out.writeBytes(first);
    out.writeBytes(second);
    return out.toByteArray();
  }
}
