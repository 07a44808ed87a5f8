package org.sportel.crash;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.Sportel;
import org.sportel.documents.StoreFile;
import org.sportel.identity.Desks;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.DatabaseAddress;
import org.sportel.platform.database.EmbeddedServer;
import org.sportel.platform.database.FilesFolder;
import org.sportel.platform.database.FolderRefused;
import org.sportel.platform.database.Use;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** Two served programs on one database and one folder of files. */
class NodesTests {
  private static final Path BINARIES = Path.of("target").toAbsolutePath();

  private final List<ConfigurableApplicationContext> programs = new ArrayList<>();
  private final Path shared;
  private final EmbeddedServer server;
  private final DatabaseAddress address;
  private final Map<String, String> environment;

  NodesTests() throws IOException {
    var folder = new DataFolder(Files.createTempDirectory(BINARIES, "nodes"));
    shared = Files.createDirectory(folder.resolve("shared"));
    environment = Map.of("SPORTEL_FILES", shared.toString());
    server = EmbeddedServer.start(folder, BINARIES, Map.of("fsync", "off"));
    address = Cluster.prepare(server, folder);
  }

  /** Programs are started where a test needs them: each takes seconds. */
  private void startPrograms(int wanted) throws IOException {
    while (programs.size() < wanted) {
      programs.add(start());
    }
  }

  @AfterEach
  void end() throws Exception {
    signal("CONT");
    programs.forEach(ConfigurableApplicationContext::close);
    server.close();
  }

  @Test
  void aFileHandedInAtOneIsReadAtTheOther() throws Exception {
    startPrograms(2);
    var first = programs.getFirst();
    var second = programs.getLast();
    var tenant = first.getBean(Desks.class).of("shared").tenant();
    var text = "Proof\n".getBytes(StandardCharsets.UTF_8);
    var storing = first.getBean(StoreFile.class);
    try (var received = storing.receive("proof.txt", new ByteArrayInputStream(text))) {
      var id =
          first.getBean(Transactions.class).write(Scope.of(tenant), () -> storing.keep(received));
      var files = second.getBean(org.sportel.documents.Files.class);
      assertThat(
              second.getBean(Transactions.class).read(Scope.of(tenant), () -> all(files.open(id))))
          .isEqualTo(text);
    }
    assertThat(get(0, "/sign-in").statusCode()).isEqualTo(200);
    assertThat(get(1, "/services").statusCode()).isEqualTo(200);
  }

  @Test
  void refusesAFolderOfFilesThatIsNotTheDatabases() throws Exception {
    files(fresh(), environment);
    assertThat(shared.resolve("sportel-files")).exists();
    var other = Files.createTempDirectory(BINARIES, "unmounted");
    assertThatThrownBy(() -> files(fresh(), Map.of("SPORTEL_FILES", other.toString())))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("mounted");
    assertThatThrownBy(() -> files(fresh(), Map.of()))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("SPORTEL_FILES");
    assertThatThrownBy(
            () -> files(fresh(), Map.of("SPORTEL_FILES", other.resolve("none").toString())))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("missing");
    assertThat(files(fresh(), environment)).isEqualTo(shared);
  }

  @Test
  void neverServesADemosDatabaseForRealNorTheOtherWayRound() {
    Use.REAL.claim(address);
    Use.REAL.claim(address);
    assertThatThrownBy(() -> Use.DEMO.claim(address))
        .isInstanceOf(FolderRefused.class)
        .hasMessageContaining("real data");
  }

  /** A primary that hangs answers nothing and refuses nothing. */
  @Test
  void saysInTimeThatAFrozenDatabaseIsAwayAndGoesOnAfterwards() throws Exception {
    startPrograms(1);
    assertThat(get(0, "/services").statusCode()).isEqualTo(200);
    signal("STOP");
    var before = System.nanoTime();
    var answer = get(0, "/services");
    assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(40));
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
    assertThat(answer.body()).contains("not available at the moment").doesNotContain("fault");
    signal("CONT");
    int tries = 0;
    while (get(0, "/services").statusCode() != 200) {
      assertThat(tries++).isLessThan(20);
    }
  }

  @Test
  void saysThatADatabaseThatEndedIsAway() throws Exception {
    startPrograms(1);
    assertThat(get(0, "/services").statusCode()).isEqualTo(200);
    server.close();
    var answer = get(0, "/services");
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
    assertThat(answer.headers().firstValue("Retry-After")).isPresent();
  }

  private ConfigurableApplicationContext start() throws IOException {
    var folder = fresh();
    return new SpringApplicationBuilder(Sportel.class)
        .registerShutdownHook(false)
        .properties(
            Map.of(
                "sportel.mode", "run",
                "sportel.port", "0",
                "sportel.background", "false",
                // a page that was made a moment ago would be sent without the database
                "sportel.pages.kept-seconds", "0",
                "sportel.data", folder.toString(),
                "sportel.files-folder", files(folder, environment).toString()))
        .initializers(c -> c.getBeanFactory().registerSingleton("databaseAddress", address))
        .run();
  }

  private static DataFolder fresh() throws IOException {
    return new DataFolder(Files.createTempDirectory(BINARIES, "node"));
  }

  private Path files(DataFolder folder, Map<String, String> named) {
    return FilesFolder.of(folder, named, address);
  }

  private HttpResponse<String> get(int node, String path) throws Exception {
    var web = ((WebServerApplicationContext) programs.get(node)).getWebServer();
    int port = Objects.requireNonNull(web).getPort();
    try (var http = HttpClient.newHttpClient()) {
      return http.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .header("Accept-Language", "en")
              .timeout(Duration.ofSeconds(90))
              .build(),
          BodyHandlers.ofString());
    }
  }

  private void signal(String name) throws Exception {
    var server = ProcessHandle.of(this.server.pid());
    var all = server.stream().flatMap(p -> Stream.concat(Stream.of(p), p.descendants())).toList();
    for (var process : all) {
      new ProcessBuilder("kill", "-" + name, String.valueOf(process.pid())).start().waitFor();
    }
  }

  private static byte[] all(InputStream in) {
    try (in) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
