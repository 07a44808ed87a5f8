package org.sportel.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps every file in the backup as well, before the row that names it is committed, so that a
 * restore to any second finds it. Where the backup cannot be written, the program goes on and says
 * so; the next backup brings the file after. What is thrown away stays in the backup.
 */
public final class CopiedStore implements ContentStore {
  private static final Logger log = LoggerFactory.getLogger(CopiedStore.class);

  private final ContentStore store;
  private final ContentStore backup;

  /** A store and the one its files are copied to. */
  public CopiedStore(ContentStore store, ContentStore backup) {
    this.store = store;
    this.backup = backup;
  }

  @Override
  public Aside receive(InputStream in, long most) {
    return store.receive(in, most);
  }

  @Override
  public void keep(int tenant, Aside aside) {
    store.keep(tenant, aside);
    try (var in = Files.newInputStream(store.sound(tenant, aside.digest()));
        var copy = backup.receive(in, aside.size())) {
      backup.keep(tenant, copy);
    } catch (IOException | RuntimeException e) {
      log.error("A file could not be copied to the backup: {}", e.toString());
    }
  }

  @Override
  public Path sound(int tenant, FileDigest digest) {
    return store.sound(tenant, digest);
  }

  @Override
  public List<Integer> tenants() {
    return store.tenants();
  }

  @Override
  public void each(int tenant, Instant before, Consumer<FileDigest> told) {
    store.each(tenant, before, told);
  }

  @Override
  public void drop(int tenant, FileDigest digest) {
    store.drop(tenant, digest);
  }

  @Override
  public void dropAside(Instant before) {
    store.dropAside(before);
    backup.dropAside(before);
  }
}
