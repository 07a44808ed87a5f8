package org.sportel.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.sportel.Sportel;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.DatabaseAddress;
import org.sportel.platform.database.EmbeddedServer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The program on a fresh durable database with the network of Albania, for one benchmark. */
final class World implements AutoCloseable {
  /** Who acts in a benchmark. */
  static final Actor ACTOR = Actor.system("bench");

  private final EmbeddedServer server;
  private final DatabaseAddress address;
  private final ConfigurableApplicationContext context;
  private final HikariDataSource bare;
  private final Recorder recorder = new Recorder();
  private final Map<Class<?>, Object> beans = new ConcurrentHashMap<>();

  World(int connections) throws Exception {
    var target = Path.of("bench", "target");
    var folder = new DataFolder(Files.createTempDirectory(target, "data"));
    server =
        EmbeddedServer.start(
            folder,
            target,
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
    address = Cluster.prepare(server, folder);
    context =
        new SpringApplicationBuilder(Sportel.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .properties(
                Map.of(
                    "sportel.mode",
                    "command",
                    "sportel.background",
                    "false",
                    "sportel.connections",
                    String.valueOf(connections),
                    "sportel.data",
                    folder.toString()))
            .initializers(
                c -> {
                  c.getBeanFactory().registerSingleton("databaseAddress", address);
                  c.getBeanFactory().addBeanPostProcessor(recorder);
                })
            .run();
    var config = new HikariConfig();
    config.setJdbcUrl(address.url());
    config.setUsername("sportel_owner");
    config.setPassword(address.ownerPassword());
    config.setAutoCommit(false);
    config.setMaximumPoolSize(connections);
    bare = new HikariDataSource(config);
  }

  /** The tenants of the Albanian pack, made by the command that users use. */
  List<Tenant> municipalities() {
    context.getBean(Acting.class).runAs(ACTOR, () -> bean(ImportPack.class).importAll("al"));
    return bean(Tenants.class).list().stream()
        .filter(tenant -> tenant.country().equals("AL"))
        .toList();
  }

  /** A part of the program; looked for once, as the program itself does. */
  <T> T bean(Class<T> type) {
    return type.cast(beans.computeIfAbsent(type, context::getBean));
  }

  /** Writes down what the program writes. */
  Recorder recorder() {
    return recorder;
  }

  /** Connections as the owner, for the bare side: no policy, no scope, no program. */
  DataSource bare() {
    return bare;
  }

  @Override
  public void close() {
    bare.close();
    context.close();
    server.close();
  }
}
