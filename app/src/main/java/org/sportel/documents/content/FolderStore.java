package org.sportel.documents.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.DigestInputStream;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;
import java.util.function.Consumer;

/**
 * Files on disk under their own digest, one folder per tenant. A file appears whole or not at all:
 * written aside, forced to the disk, renamed. It is read only after its digest was found right.
 */
public final class FolderStore implements ContentStore {
  private static final FileAttribute<?> OWN_FILE =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
  private static final FileAttribute<?> OWN_FOLDER =
      PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"));

  private final Path root;

  /** A store in the given folder, made when first used. */
  public FolderStore(Path root) {
    this.root = root;
  }

  @Override
  public Aside receive(InputStream in, long most) {
    var path = root.resolve("incoming").resolve(UUID.randomUUID().toString());
    var running = FileDigest.sha256();
    try {
      Files.createDirectories(path.getParent(), OWN_FOLDER);
      Files.createFile(path, OWN_FILE);
      try (OutputStream out = Files.newOutputStream(path)) {
        long size = copy(new DigestInputStream(in, running), out, most + 1);
        return new Aside(path, FileDigest.of(running), size);
      }
    } catch (IOException e) {
      deleteQuietly(path, e);
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void keep(int tenant, Aside aside) {
    var place = place(tenant, aside.digest());
    try {
      if (isSound(place, aside.digest())) {
        return;
      }
      var folder = place.getParent();
      Files.createDirectories(folder, OWN_FOLDER);
      force(aside.path(), StandardOpenOption.WRITE);
      Files.move(aside.path(), place, StandardCopyOption.ATOMIC_MOVE);
      for (int names = 0; names <= root.relativize(folder).getNameCount(); names++) {
        force(
            names == 0 ? root : root.resolve(root.relativize(folder).subpath(0, names)),
            StandardOpenOption.READ);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public Path sound(int tenant, FileDigest digest) {
    var place = place(tenant, digest);
    try {
      if (!isSound(place, digest)) {
        throw new ContentDamaged(digest);
      }
      return place;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public List<Integer> tenants() {
    try (var folders = Files.list(root)) {
      return folders
          .map(folder -> folder.getFileName().toString())
          .filter(name -> name.matches("[1-9][0-9]{0,8}"))
          .map(Integer::valueOf)
          .sorted()
          .toList();
    } catch (NoSuchFileException e) {
      return List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void each(int tenant, Instant before, Consumer<FileDigest> told) {
    try (var paths = Files.find(root.resolve(Integer.toString(tenant)), 3, old(before))) {
      paths
          .map(path -> path.getFileName().toString())
          .filter(name -> name.matches("[0-9a-f]{64}"))
          .forEach(name -> told.accept(new FileDigest(name)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void drop(int tenant, FileDigest digest) {
    try {
      Files.deleteIfExists(place(tenant, digest));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void dropAside(Instant before) {
    var incoming = root.resolve("incoming");
    if (!Files.isDirectory(incoming)) {
      return;
    }
    try (var paths = Files.find(incoming, 1, old(before))) {
      for (var path : paths.toList()) {
        Files.deleteIfExists(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BiPredicate<Path, BasicFileAttributes> old(Instant before) {
    return (path, file) ->
        file.isRegularFile() && file.lastModifiedTime().toInstant().isBefore(before);
  }

  private Path place(int tenant, FileDigest digest) {
    var hex = digest.hex();
    return root.resolve(Integer.toString(tenant))
        .resolve(hex.substring(0, 2))
        .resolve(hex.substring(2, 4))
        .resolve(hex);
  }

  private static boolean isSound(Path place, FileDigest digest) throws IOException {
    var running = FileDigest.sha256();
    try (var in = new DigestInputStream(Files.newInputStream(place), running)) {
      in.transferTo(OutputStream.nullOutputStream());
      return FileDigest.of(running).equals(digest);
    } catch (NoSuchFileException e) {
      return false;
    }
  }

  private static long copy(InputStream in, OutputStream out, long most) throws IOException {
    var buffer = new byte[64 * 1024];
    long size = 0;
    while (size < most) {
      int count = in.read(buffer, 0, (int) Math.min(buffer.length, most - size));
      if (count < 0) {
        break;
      }
      out.write(buffer, 0, count);
      size += count;
    }
    return size;
  }

  private static void force(Path path, StandardOpenOption how) throws IOException {
    try (var channel = FileChannel.open(path, how)) {
      channel.force(true);
    }
  }

  private static void deleteQuietly(Path path, IOException cause) {
    try {
      Files.deleteIfExists(path);
    } catch (IOException e) {
      cause.addSuppressed(e);
    }
  }
}
