package org.sportel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.DatabaseAddress;
import org.sportel.platform.database.EmbeddedServer;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** One real PostgreSQL per test JVM, gone when it ends. */
public final class TestDatabase
    implements ApplicationContextInitializer<ConfigurableApplicationContext> {
  private static final class Holder {
    static final DataFolder FOLDER = folder();
    static final EmbeddedServer SERVER = start();
    static final DatabaseAddress ADDRESS = Cluster.prepare(SERVER, FOLDER);

    private static DataFolder folder() {
      try {
        Files.createDirectories(Path.of("target"));
        return new DataFolder(Files.createTempDirectory(Path.of("target"), "test-data"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static EmbeddedServer start() {
      var server = EmbeddedServer.start(FOLDER, Path.of("target"), Map.of("fsync", "off"));
      Runtime.getRuntime().addShutdownHook(new Thread(server::close));
      return server;
    }
  }

  /** Where it answers. */
  public static DatabaseAddress address() {
    return Holder.ADDRESS;
  }

  /** The folder of files and secrets. */
  public static DataFolder folder() {
    return Holder.FOLDER;
  }

  /** Where this program of tests keeps its files, apart from those of the one beside it. */
  public static Path files() {
    return folder().resolve("program");
  }

  @Override
  public void initialize(ConfigurableApplicationContext context) {
    TestPropertyValues.of("sportel.data=" + files()).applyTo(context);
    context.getBeanFactory().registerSingleton("databaseAddress", address());
    context.getBeanFactory().addBeanPostProcessor(new Statements());
  }
}
