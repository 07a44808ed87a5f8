package org.sportel.browser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/**
 * The program as people start it: the packed one with the demo network in a fresh folder. {@code
 * SPORTEL_BROWSER_ADDRESS} names one that runs already.
 */
final class Program implements AutoCloseable {
  private static final Pattern READY = Pattern.compile("Sportel is ready at (http://\\S+)");
  private static final Path JAR = Path.of("../app/target/sportel-exec.jar");

  private final String address;
  private final List<String> lines;
  private final Optional<Process> process;

  /** A year of cases takes its time beside other work. */
  private static final Duration LONGEST_START = Duration.ofMinutes(8);

  private Program(String address, List<String> lines, Optional<Process> process) {
    this.address = address;
    this.lines = lines;
    this.process = process;
  }

  static Program start() {
    var running = System.getenv("SPORTEL_BROWSER_ADDRESS");
    if (running != null) {
      return new Program(running, List.of(), Optional.empty());
    }
    try {
      return launched();
    } catch (Exception failure) {
      throw new IllegalStateException("The program did not start", failure);
    }
  }

  String address() {
    return address;
  }

  /** What the program said when it was ready, demo accounts included. */
  List<String> lines() {
    return lines;
  }

  @Override
  public void close() {
    process.ifPresent(
        running -> {
          running.destroy();
          try {
            if (!running.waitFor(30, TimeUnit.SECONDS)) {
              running.destroyForcibly();
            }
          } catch (InterruptedException stopped) {
            running.destroyForcibly();
            Thread.currentThread().interrupt();
          }
        });
  }

  private static Program launched() throws Exception {
    if (!Files.exists(JAR)) {
      throw new IllegalStateException("Package the program first: " + JAR + " is missing");
    }
    var data = Files.createTempDirectory("sportel-browser");
    var process =
        new ProcessBuilder(
                Path.of(Objects.requireNonNull(System.getProperty("java.home")), "bin", "java")
                    .toString(),
                "-XX:+UseSerialGC",
                "-Xmx900m",
                "--enable-native-access=ALL-UNNAMED",
                "-Dsportel.development=true",
                "-jar",
                JAR.toAbsolutePath().toString(),
                "demo",
                "--port",
                "0",
                "--data",
                data.toString())
            .redirectError(Path.of("target", "program.log").toFile())
            .start();
    Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(process::destroy));
    var reader = process.inputReader(StandardCharsets.UTF_8);
    List<String> lines;
    try {
      lines =
          CompletableFuture.supplyAsync(() -> untilReady(reader))
              .get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException late) {
      process.destroyForcibly();
      throw late;
    }
    var ready = READY.matcher(String.join("\n", lines));
    if (!ready.find()) {
      throw new IllegalStateException("Not ready: " + lines);
    }
    Thread.ofVirtual().start(() -> reader.lines().forEach(line -> {}));
    return new Program(ready.group(1), lines, Optional.of(process));
  }

  /** Everything up to the line that says ready, and what follows it at once. */
  private static List<String> untilReady(BufferedReader reader) {
    var lines = new ArrayList<String>();
    try {
      for (var line = reader.readLine(); line != null; line = reader.readLine()) {
        lines.add(line);
        if (READY.matcher(line).find()) {
          TimeUnit.MILLISECONDS.sleep(500);
          while (reader.ready()) {
            lines.add(Objects.requireNonNull(reader.readLine()));
          }
          return lines;
        }
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
    return lines;
  }
}
