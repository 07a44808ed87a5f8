package org.sportel.catalogue.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.catalogue.bundle.CatalogueRefusal;

class BundleFilesTests {
  @TempDir Path folder;

  @Test
  void readsAFolderAndAZipAlike() throws IOException {
    Files.createDirectory(folder.resolve("forms"));
    Files.writeString(folder.resolve("forms/dog.json"), "{}");
    Files.writeString(folder.resolve("services.json"), "[]");
    var zip = zip("forms/dog.json", "{}", "services.json", "[]");
    assertThat(BundleFiles.read(folder).all()).isEqualTo(unzip(zip).all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../services.json",
        "/etc/passwd",
        "forms/../../x.json",
        "forms\\x.json",
        "C:/x.json",
        "forms/a/b.json",
        "forms/evil.class",
        "forms/.json",
        "FORMS/x.json",
        "forms/x.json\0.png"
      })
  void refusesAPlaceThatIsNoneOfABundle(String place) throws IOException {
    var zip = zip(place, "{}");
    assertThatThrownBy(() -> unzip(zip)).isInstanceOf(CatalogueRefusal.class);
  }

  @Test
  void refusesAZipThatUnpacksToMuchMore() throws IOException {
    var bytes = new ByteArrayOutputStream();
    var zeros = new byte[1_000_000];
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("forms/bomb.json"));
      for (int i = 0; i < 200; i++) {
        zip.write(zeros);
      }
    }
    assertThat(bytes.size()).isLessThan(1_000_000);
    assertThatThrownBy(() -> unzip(bytes.toByteArray()))
        .isInstanceOf(CatalogueRefusal.class)
        .hasMessage("FILE_TOO_LARGE");
  }

  @Test
  void refusesTooManyFiles() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i <= BundleFiles.MOST_FILES; i++) {
        zip.putNextEntry(new ZipEntry("forms/f" + i + ".json"));
      }
    }
    assertThatThrownBy(() -> unzip(bytes.toByteArray())).hasMessage("FILE_TOO_LARGE");
  }

  @Test
  void refusesALinkOutOfTheFolder() throws IOException {
    Files.createSymbolicLink(folder.resolve("services.json"), Path.of("/etc/passwd"));
    assertThatThrownBy(() -> BundleFiles.read(folder)).isInstanceOf(CatalogueRefusal.class);
  }

  @Test
  void refusesWhatIsNoZipAndWhatIsNoText() throws IOException {
    assertThatThrownBy(() -> unzip("hello".getBytes(StandardCharsets.UTF_8)))
        .isInstanceOf(CatalogueRefusal.class);
    Files.write(folder.resolve("services.json"), new byte[] {(byte) 0xC3, (byte) 0x28});
    assertThatThrownBy(() -> BundleFiles.read(folder)).isInstanceOf(CatalogueRefusal.class);
  }

  private static BundleFiles unzip(byte[] bytes) throws IOException {
    return BundleFiles.unzip("x.zip", new ByteArrayInputStream(bytes));
  }

  private static byte[] zip(String... placesAndTexts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < placesAndTexts.length; i += 2) {
        zip.putNextEntry(new ZipEntry(placesAndTexts[i]));
        zip.write(placesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
      }
    }
    return bytes.toByteArray();
  }
}
