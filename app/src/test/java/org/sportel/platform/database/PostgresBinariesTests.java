package org.sportel.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresBinariesTests {
  @TempDir Path parent;

  /** As when two programs begin on one machine. */
  @Test
  void twoThatUnpackAtOnceShareOneFolder() throws Exception {
    Callable<Path> unpack = () -> PostgresBinaries.unpack(parent);
    try (var both = Executors.newFixedThreadPool(2)) {
      var homes = both.invokeAll(List.of(unpack, unpack)).stream().map(Future::resultNow).toList();
      assertThat(homes.getFirst()).isEqualTo(homes.getLast());
      assertThat(homes.getFirst().resolve("bin/postgres")).isExecutable();
    }
    assertThat(left()).containsExactly(PostgresBinaries.unpack(parent));
  }

  private List<Path> left() throws IOException {
    try (var files = Files.list(parent)) {
      return files.toList();
    }
  }
}
