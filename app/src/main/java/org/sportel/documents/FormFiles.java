package org.sportel.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import org.sportel.network.CurrentTenant;
import org.sportel.platform.Acting;
import org.springframework.stereotype.Component;
import org.springframework.web.multipart.MultipartFile;

/**
 * Receives the files of a form, outside a transaction: how many there are, how much is handed in
 * within an hour, and each of them is checked. Where one cannot be taken, none is.
 */
@Component
public final class FormFiles {
  private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");

  private final StoreFile store;
  private final UploadBudget budget;
  private final FileLimits limits;
  private final CurrentTenant current;
  private final Acting acting;

  FormFiles(
      StoreFile store,
      UploadBudget budget,
      FileLimits limits,
      CurrentTenant current,
      Acting acting) {
    this.store = store;
    this.budget = budget;
    this.limits = limits;
    this.current = current;
    this.acting = acting;
  }

  /** How one file of a form is received. */
  @FunctionalInterface
  public interface Way {
    /**
     * Receives it.
     *
     * @param number its place among those sent, from one
     */
    StoreFile.Received receive(MultipartFile file, int number);
  }

  /** Files received and checked, to be kept in a transaction; closing throws them away. */
  public final class Received implements AutoCloseable {
    private final List<StoreFile.Received> files = new ArrayList<>();

    private Received() {}

    /**
     * Keeps them in the running transaction.
     *
     * @param kept what is made of each file and its name
     */
    public <T> List<T> keep(BiFunction<FileId, String, T> kept) {
      return files.stream().map(file -> kept.apply(store.keep(file), file.name())).toList();
    }

    @Override
    public void close() {
      files.forEach(StoreFile.Received::close);
    }
  }

  /**
   * Receives every file that is not empty from the acting member of staff.
   *
   * @throws FileRefusal when one cannot be taken
   */
  public Received ofStaff(List<MultipartFile> sent, Way way) {
    return receive("staff " + acting.now().id(), sent, way);
  }

  /**
   * Receives every file that is not empty.
   *
   * @param sender where they come from, as far as it is counted
   * @throws FileRefusal when one cannot be taken
   */
  public Received receive(String sender, List<MultipartFile> sent, Way way) {
    var filled = sent.stream().filter(file -> !file.isEmpty()).toList();
    if (filled.size() > limits.files()) {
      throw FileRefusal.tooMany(limits.files());
    }
    budget.take(
        current.get().id(), sender, filled.stream().mapToLong(MultipartFile::getSize).sum());
    var received = new Received();
    try {
      filled.forEach(file -> received.files.add(way.receive(file, received.files.size() + 1)));
      return received;
    } catch (RuntimeException e) {
      received.close();
      throw e;
    }
  }

  /** Receives a file as it is, under its own name. */
  public StoreFile.Received asItIs(MultipartFile file) {
    return under(name(file), file);
  }

  /** Receives a file under another name that ends as its own does. */
  public StoreFile.Received renamed(String name, MultipartFile file) {
    var ending = ENDING.matcher(name(file));
    return under(ending.find() ? name + ending.group() : name, file);
  }

  private StoreFile.Received under(String name, MultipartFile file) {
    try (var bytes = file.getInputStream()) {
      return store.receive(name, bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Receives of a photo nothing but the picture; empty for any other file. */
  public Optional<StoreFile.Received> picture(String name, MultipartFile file) {
    try (var bytes = file.getInputStream()) {
      return PlainPicture.read(bytes, limits.megabytes() << 20)
          .map(picture -> store.receive(name, new ByteArrayInputStream(picture)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The name that the sender's device gave a file. */
  public static String name(MultipartFile file) {
    return String.valueOf(file.getOriginalFilename());
  }
}
