package org.sportel.documents.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FolderStoreTests {
  @TempDir private Path folder;

  @Test
  void keepsTheSameBytesOnce() throws IOException {
    var store = new FolderStore(folder);
    var first = keep(store, 7, "hello");
    var second = keep(store, 7, "hello");

    assertThat(first).isEqualTo(second).isEqualTo(FileDigest.of("hello".getBytes()));
    assertThat(store.sound(7, first)).hasContent("hello");
    try (var all = Files.walk(folder)) {
      assertThat(all.filter(Files::isRegularFile)).hasSize(1);
    }
  }

  @Test
  void keepsTenantsApart() {
    var store = new FolderStore(folder);
    var digest = keep(store, 7, "hello");

    assertThatThrownBy(() -> store.sound(8, digest)).isInstanceOf(ContentDamaged.class);
  }

  @Test
  void neverHandsOutWhatWasChangedOnDisk() throws IOException {
    var store = new FolderStore(folder);
    var digest = keep(store, 7, "hello");
    Files.writeString(store.sound(7, digest), "hullo");

    assertThatThrownBy(() -> store.sound(7, digest)).isInstanceOf(ContentDamaged.class);
  }

  @Test
  void mendsADamagedFileWhenTheSameBytesComeAgain() throws IOException {
    var store = new FolderStore(folder);
    var digest = keep(store, 7, "hello");
    Files.writeString(store.sound(7, digest), "");
    keep(store, 7, "hello");

    assertThat(store.sound(7, digest)).hasContent("hello");
  }

  @Test
  void readsNoMoreThanItMust() {
    var store = new FolderStore(folder);
    try (var aside = store.receive(new ByteArrayInputStream(new byte[500]), 100)) {
      assertThat(aside.size()).isEqualTo(101);
    }
    assertThat(folder.resolve("incoming")).isEmptyDirectory();
  }

  private static FileDigest keep(ContentStore store, int tenant, String text) {
    try (var aside = store.receive(new ByteArrayInputStream(text.getBytes()), 1000)) {
      store.keep(tenant, aside);
      return aside.digest();
    }
  }

  @Test
  void keepsFilesFromOtherUsersOfTheMachine() throws IOException {
    var store = new FolderStore(folder);
    var place = store.sound(7, keep(store, 7, "hello"));
    assertThat(Files.getPosixFilePermissions(place))
        .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    assertThat(Files.getPosixFilePermissions(place.getParent()))
        .isEqualTo(PosixFilePermissions.fromString("rwx------"));
  }
}
