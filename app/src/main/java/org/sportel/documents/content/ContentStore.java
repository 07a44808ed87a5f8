package org.sportel.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/**
 * Keeps bytes under their own digest, each tenant's apart; all programs on one database share it.
 */
public interface ContentStore {
  /** Bytes that lie aside, not yet kept; closing throws them away. */
  record Aside(Path path, FileDigest digest, long size) implements AutoCloseable {
    @Override
    public void close() {
      try {
        Files.deleteIfExists(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /**
   * Writes a stream aside; at most {@code most + 1} bytes are read, so that the caller can tell.
   */
  Aside receive(InputStream in, long most);

  /** Keeps what lies aside for a tenant; the same bytes twice are one file. */
  void keep(int tenant, Aside aside);

  /**
   * The bytes of a kept file.
   *
   * @throws ContentDamaged if the file is missing or its bytes do not have this digest
   */
  Path sound(int tenant, FileDigest digest);

  /** The tenants that have files. */
  List<Integer> tenants();

  /** Tells every kept content of a tenant that was last written before an instant. */
  void each(int tenant, Instant before, Consumer<FileDigest> told);

  /** Throws a kept content away. */
  void drop(int tenant, FileDigest digest);

  /** Throws away what lies aside since before an instant: its program was stopped meanwhile. */
  void dropAside(Instant before);
}
