package org.sportel.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The demo as a program of its own on a fresh folder; closing ends it. */
final class DemoProgram implements AutoCloseable {
  private static final int LONGEST_START_SECONDS = 900;

  private final Process process;
  private final int port;

  DemoProgram() throws Exception {
    this(Map.of());
  }

  /** The same with these settings. */
  DemoProgram(Map<String, String> settings) throws Exception {
    port = free();
    var folder = Files.createTempDirectory(Path.of("bench", "target"), "demo");
    var said = folder.resolve("said");
    var builder =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx1g",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-cp",
                System.getProperty("java.class.path"),
                "org.sportel.Sportel",
                "demo",
                "--data",
                folder.resolve("data").toString(),
                "--port",
                String.valueOf(port))
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    builder.environment().putAll(settings);
    process = builder.start();
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
    for (int second = 0; !Files.readString(said).contains("Sportel is ready"); second++) {
      if (!process.isAlive() || second > LONGEST_START_SECONDS) {
        throw new IllegalStateException(Files.readString(said));
      }
      process.waitFor(1, TimeUnit.SECONDS);
    }
  }

  int port() {
    return port;
  }

  /** What the program itself has used of the processors; its database not counted. */
  Duration processorTime() {
    return process.toHandle().info().totalCpuDuration().orElseThrow();
  }

  /** A port that nobody uses. */
  static int free() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() throws InterruptedException {
    process.destroy();
    process.waitFor(60, TimeUnit.SECONDS);
  }
}
