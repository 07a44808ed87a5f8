package org.sportel.crash;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The program in a process of its own, as a user starts it. */
public final class Child implements AutoCloseable {
  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");

  private final Process process;
  private final List<String> said = new CopyOnWriteArrayList<>();

  private Child(Process process) {
    this.process = process;
    Thread.ofVirtual().start(this::listen);
  }

  /** Starts a main class with the tests' class path; its errors go to a file in the folder. */
  public static Child start(Class<?> main, Path folder, String... args) throws IOException {
    var command =
        new ArrayList<>(
            List.of(
                JAVA.resolve("java").toString(),
                "-Xmx700m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "--enable-native-access=ALL-UNNAMED",
                "-cp",
                System.getProperty("java.class.path"),
                main.getName()));
    command.addAll(List.of(args));
    return new Child(
        new ProcessBuilder(command)
            .redirectError(ProcessBuilder.Redirect.appendTo(folder.resolve("program.log").toFile()))
            .start());
  }

  private void listen() {
    try (var lines = process.inputReader()) {
      lines.lines().forEach(said::add);
    } catch (IOException | java.io.UncheckedIOException e) {
      said.add("killed while it spoke");
    }
  }

  /** Everything it has said on standard output. */
  public List<String> said() {
    return said;
  }

  /** Waits up to three minutes for a line. */
  public String await(Predicate<String> wanted) throws InterruptedException {
    for (int i = 0; i < 1_800; i++) {
      var found = said.stream().filter(wanted).findFirst();
      if (found.isPresent()) {
        return found.get();
      }
      if (!process.isAlive() && i % 10 == 9) {
        break;
      }
      Thread.sleep(100);
    }
    throw new AssertionError("Not said; said was " + said);
  }

  /** Waits for the end. */
  int exit() throws InterruptedException {
    if (!process.waitFor(180, TimeUnit.SECONDS)) {
      throw new AssertionError("It does not end");
    }
    return process.exitValue();
  }

  boolean alive() {
    return process.isAlive();
  }

  /** Collects its garbage. */
  void collectGarbage() throws IOException, InterruptedException {
    var jcmd =
        new ProcessBuilder(JAVA.resolve("jcmd").toString(), String.valueOf(process.pid()), "GC.run")
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (jcmd.waitFor() != 0) {
      throw new AssertionError("jcmd failed");
    }
  }

  /** Ends it without warning. */
  public void kill() throws InterruptedException {
    process.destroyForcibly().waitFor(20, TimeUnit.SECONDS);
  }

  /** Ends it as TERM does. */
  @Override
  public void close() throws InterruptedException {
    process.destroy();
    if (!process.waitFor(60, TimeUnit.SECONDS)) {
      kill();
    }
  }
}
