package org.sportel.platform.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Prepares a cluster: roles and database, every module's migrations, the era. */
public final class Cluster {
  private static final String DATABASE = "sportel";

  private Cluster() {}

  /** Makes database and roles of an embedded server, migrates, and says where it answers. */
  public static DatabaseAddress prepare(EmbeddedServer server, DataFolder folder) {
    var address = address(server.port(), folder);
    try {
      createDatabase(server);
      try (var connection = superuser(server.port(), server.password(), DATABASE);
          var statement = connection.createStatement()) {
        statement.execute(bootstrap());
        statement.execute("alter role sportel_owner password '" + address.ownerPassword() + "'");
        statement.execute("alter role sportel_app password '" + address.appPassword() + "'");
      }
      migrate(address);
      return address;
    } catch (SQLException e) {
      throw new FolderRefused("The database cannot be prepared: " + e.getMessage());
    }
  }

  /** The address of the database that another program runs on this folder. */
  public static DatabaseAddress address(int port, DataFolder folder) {
    return new DatabaseAddress(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE,
        folder.secret("sportel_owner"),
        folder.secret("sportel_app"));
  }

  /** Brings every module's schema up to date, the platform's first, and opens a new era if due. */
  public static void migrate(DatabaseAddress address) {
    for (var module : modules()) {
      Flyway.configure()
          .dataSource(address.url(), "sportel_owner", address.ownerPassword())
          .locations("classpath:db/migration/" + module)
          .defaultSchema(module)
          .schemas(module)
          .table("schema_history")
          .load()
          .migrate();
    }
    FirstStatistics.suppose(address);
    openEra(address);
  }

  private static void openEra(DatabaseAddress address) {
    try (var connection =
            DriverManager.getConnection(address.url(), "sportel_owner", address.ownerPassword());
        var statement = connection.createStatement()) {
      statement.execute(
          """
          insert into platform.cluster as c (era, system_identifier)
          select 1, system_identifier from pg_control_system()
          on conflict (only_row) do update
          set era = c.era + 1, system_identifier = excluded.system_identifier
          where c.system_identifier <> excluded.system_identifier
          """);
    } catch (SQLException e) {
      throw new FolderRefused("The era cannot be read: " + e.getMessage());
    }
  }

  private static List<String> modules() {
    try {
      var found =
          new PathMatchingResourcePatternResolver().getResources("classpath*:db/migration/*/*.sql");
      var others = new java.util.TreeSet<String>();
      for (var resource : found) {
        var url = resource.getURL().toString();
        var folder = url.substring(0, url.lastIndexOf('/'));
        others.add(folder.substring(folder.lastIndexOf('/') + 1));
      }
      others.remove("platform");
      var all = new java.util.ArrayList<>(List.of("platform"));
      all.addAll(others);
      return all;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void createDatabase(EmbeddedServer server) throws SQLException {
    try (var connection = superuser(server.port(), server.password(), "postgres");
        var statement = connection.createStatement()) {
      var known =
          statement.executeQuery("select from pg_database where datname = '" + DATABASE + "'");
      if (!known.next()) {
        statement.execute("create database " + DATABASE);
      }
    }
  }

  private static String bootstrap() {
    try (var in = Cluster.class.getResourceAsStream("/db/bootstrap.sql")) {
      if (in == null) {
        throw new IllegalStateException("db/bootstrap.sql is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean answers(int port, String password) {
    try (var connection = superuser(port, password, "postgres")) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  static String setting(int port, String password, String name) {
    try (var connection = superuser(port, password, "postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("show " + name)) {
      rows.next();
      return rows.getString(1);
    } catch (SQLException e) {
      throw new FolderRefused("The database does not say its " + name + ": " + e.getMessage());
    }
  }

  static boolean promoted(int port, String password) {
    try (var connection = superuser(port, password, "postgres");
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select not pg_is_in_recovery()")) {
      return rows.next() && rows.getBoolean(1);
    } catch (SQLException e) {
      return false;
    }
  }

  static Connection superuser(int port, String password, String database) throws SQLException {
    return DriverManager.getConnection(
        "jdbc:postgresql://127.0.0.1:" + port + "/" + database, "postgres", password);
  }
}
