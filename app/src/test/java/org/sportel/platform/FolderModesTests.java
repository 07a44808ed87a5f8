package org.sportel.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.SportelTest;
import org.sportel.TestDatabase;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.FolderRefused;

/** What other users of the machine may see of the data folder: nothing. */
@SportelTest
class FolderModesTests {
  @TempDir private Path folder;

  @Test
  void closesTheFolderItsSecretsAndItsDatabase() throws IOException {
    var data = TestDatabase.folder();
    assertThat(mode(data.resolve("."))).isEqualTo("rwx------");
    assertThat(mode(data.resolve("secret"))).isEqualTo("rw-------");
    assertThat(mode(data.resolve("postgres"))).isEqualTo("rwx------");
  }

  @Test
  void closesAnEmptyFolderAndOneOfItsOwn() throws IOException {
    var empty = Files.createDirectory(folder.resolve("empty"));
    open(empty);
    var data = new DataFolder(empty);
    assertThat(mode(empty)).isEqualTo("rwx------");
    data.noteRunning("address", "here");
    assertThat(mode(empty.resolve("run"))).isEqualTo("rw-------");
    assertThat(data.tryLock()).isPresent();
    open(empty);
    assertThat(new DataFolder(empty).running("address")).contains("here");
    assertThat(mode(empty)).isEqualTo("rwx------");
  }

  @Test
  void takesNoFolderOfOthersThatIsOpen() throws IOException {
    var home = Files.createDirectory(folder.resolve("home"));
    Files.writeString(home.resolve("letter.txt"), "Dear Ana");
    open(home);
    assertThatThrownBy(() -> new DataFolder(home))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("open to others");
    assertThat(mode(home)).isEqualTo("rwxr-xr-x");
  }

  private static void open(Path path) throws IOException {
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
