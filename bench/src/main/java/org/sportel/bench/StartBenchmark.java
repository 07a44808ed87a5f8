package org.sportel.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * How long the packed program takes to its first page on a folder that it has used before, with
 * what {@code deploy/start-cache} keeps against without.
 */
final class StartBenchmark implements Benchmark {
  private static final Path JAR = Path.of("app", "target", "sportel-exec.jar");
  private static final List<String> OPTIONS =
      List.of(
          "-XX:+UseSerialGC",
          "-Xmx1g",
          "-Dfile.encoding=UTF-8",
          "--enable-native-access=ALL-UNNAMED",
          "--sun-misc-unsafe-memory-access=allow");
  private static final int PAIRS = 5;
  private static final int LONGEST_SECONDS = 300;

  private final HttpClient client = HttpClient.newHttpClient();

  private record Started(double seconds, double idleMegabytes) {}

  @Override
  public List<Result> run() throws Exception {
    var folder = Files.createTempDirectory(Path.of("bench", "target"), "start").toAbsolutePath();
    var unpacked = folder.resolve("unpacked");
    keepCache(unpacked);
    var without = List.of("-jar", JAR.toString());
    var with =
        List.of(
            "-XX:AOTCache=" + unpacked.resolve("cache.aot"),
            "-jar",
            unpacked.resolve("sportel-exec.jar").toString());
    start(without, folder);
    start(with, folder);
    var seconds = new ArrayList<Result.Pair>();
    var memory = new ArrayList<Result.Pair>();
    for (int pair = 0; pair < PAIRS; pair++) {
      var one = start(with, folder);
      var other = start(without, folder);
      seconds.add(new Result.Pair(one.seconds(), other.seconds()));
      memory.add(new Result.Pair(one.idleMegabytes(), other.idleMegabytes()));
    }
    return List.of(
        new Result("resident-memory-idle", memory, "MB"), new Result("first-page", seconds, "s"));
  }

  private static void keepCache(Path unpacked) throws Exception {
    var command =
        new ArrayList<>(
            List.of(
                Path.of("deploy", "start-cache").toAbsolutePath().toString(),
                JAR.toString(),
                unpacked.toString()));
    command.addAll(OPTIONS);
    var builder = new ProcessBuilder(command).inheritIO();
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    if (builder.start().waitFor() != 0) {
      throw new IllegalStateException("deploy/start-cache kept nothing");
    }
  }

  private Started start(List<String> program, Path folder) throws Exception {
    int port = DemoProgram.free();
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(OPTIONS);
    command.addAll(program);
    command.addAll(
        List.of(
            "run", "--port", String.valueOf(port), "--data", folder.resolve("data").toString()));
    long begun = System.nanoTime();
    var process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said").toFile())
            .start();
    try {
      awaitPage(process, port);
      double seconds = (System.nanoTime() - begun) / 1e9;
      TimeUnit.SECONDS.sleep(5);
      return new Started(seconds, megabytes(process));
    } finally {
      process.destroy();
      process.waitFor(60, TimeUnit.SECONDS);
    }
  }

  private void awaitPage(Process process, int port) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/sign-in")).build();
    long last = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    while (!answers(request)) {
      if (!process.isAlive() || System.nanoTime() > last) {
        throw new IllegalStateException("The program does not start");
      }
      TimeUnit.MILLISECONDS.sleep(20);
    }
  }

  private boolean answers(HttpRequest request) throws InterruptedException {
    try {
      return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** What the program itself holds; its database not counted. */
  private static double megabytes(Process process) throws IOException {
    return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
        .filter(line -> line.startsWith("VmRSS:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
        .findFirst()
        .orElseThrow();
  }
}
