package org.sportel.codegen;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.jooq.codegen.DefaultGeneratorStrategy;
import org.jooq.codegen.GenerationTool;
import org.jooq.meta.CatalogDefinition;
import org.jooq.meta.Definition;
import org.jooq.meta.jaxb.Configuration;
import org.jooq.meta.jaxb.Database;
import org.jooq.meta.jaxb.Generate;
import org.jooq.meta.jaxb.Generator;
import org.jooq.meta.jaxb.Jdbc;
import org.jooq.meta.jaxb.SchemaMappingType;
import org.jooq.meta.jaxb.Strategy;
import org.jooq.meta.jaxb.Target;

/**
 * Runs every module's migrations on a throw-away PostgreSQL and generates one package per schema.
 * Does nothing when no migration changed since the last run.
 */
public final class Codegen {
  private Codegen() {}

  /** Arguments: the {@code db} resource folder, the folder to write Java sources to. */
  public static void main(String[] args) throws Exception {
    var db = Path.of(args[0]);
    var out = Path.of(args[1]);
    var stamp = out.resolve("migrations.sha256");
    var digest = digest(db);
    if (Files.exists(stamp) && Files.readString(stamp).equals(digest)) {
      return;
    }
    var modules = modules(db.resolve("migration"));
    try (var postgres = EmbeddedPostgres.builder().setOverrideWorkingDirectory(own(out)).start()) {
      try (var connection = postgres.getPostgresDatabase().getConnection();
          var statement = connection.createStatement()) {
        statement.execute(Files.readString(db.resolve("bootstrap.sql")));
      }
      for (var module : modules) {
        migrate(postgres, db.resolve("migration").resolve(module), module);
      }
      generate(postgres, modules, out);
    }
    Files.writeString(stamp, digest);
  }

  /** The folder for the database's programs: in the build, open to nobody else. */
  private static File own(Path out) throws Exception {
    var folder = Files.createDirectories(out.resolveSibling("codegen-postgres"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    return folder.toFile();
  }

  /** The schemas to generate, the platform first because the others use its functions. */
  private static List<String> modules(Path migrations) throws Exception {
    try (var folders = Files.list(migrations)) {
      var others =
          folders
              .filter(Files::isDirectory)
              .map(folder -> folder.getFileName().toString())
              .filter(name -> !name.equals("platform"))
              .sorted();
      return Stream.concat(Stream.of("platform"), others).toList();
    }
  }

  private static void migrate(EmbeddedPostgres postgres, Path folder, String module) {
    Flyway.configure()
        .dataSource(postgres.getDatabase("sportel_owner", "postgres"))
        .locations("filesystem:" + folder)
        .defaultSchema(module)
        .schemas(module)
        .table("schema_history")
        .load()
        .migrate();
  }

  private static void generate(EmbeddedPostgres postgres, List<String> modules, Path out)
      throws Exception {
    var schemata = modules.stream().map(m -> new SchemaMappingType().withInputSchema(m)).toList();
    GenerationTool.generate(
        new Configuration()
            .withJdbc(
                new Jdbc()
                    .withUrl(postgres.getJdbcUrl("postgres", "postgres"))
                    .withUser("postgres"))
            .withGenerator(
                new Generator()
                    .withStrategy(new Strategy().withName(ModuleStrategy.class.getName()))
                    .withDatabase(
                        new Database()
                            .withName("org.jooq.meta.postgres.PostgresDatabase")
                            .withSchemata(schemata)
                            // a key into another module's table would make the modules a cycle
                            .withIncludeForeignKeys(false)
                            .withIncludeExcludeColumns(true)
                            .withExcludes("schema_history|.*\\.journal\\.tx")
                            .withOutputCatalogToDefault(true))
                    .withGenerate(
                        new Generate()
                            .withRecords(true)
                            .withPojos(false)
                            .withDaos(false)
                            .withGlobalObjectReferences(true)
                            .withJavaTimeTypes(true)
                            .withDefaultCatalog(false))
                    .withTarget(
                        new Target()
                            .withPackageName("org.sportel")
                            .withDirectory(out.toString()))));
  }

  private static String digest(Path db) throws Exception {
    var sha = MessageDigest.getInstance("SHA-256");
    try (var files = Files.walk(db)) {
      for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
        sha.update(db.relativize(file).toString().getBytes(StandardCharsets.UTF_8));
        sha.update(Files.readAllBytes(file));
      }
    }
    return HexFormat.of().formatHex(sha.digest());
  }

  /** Puts a schema's classes into {@code org.sportel.<module>.db}: internals of their module. */
  public static final class ModuleStrategy extends DefaultGeneratorStrategy {
    @Override
    public String getJavaPackageName(Definition definition, Mode mode) {
      var name = super.getJavaPackageName(definition, mode);
      if (definition instanceof CatalogDefinition || definition.getSchema() == null) {
        return name;
      }
      var base = getTargetPackage() + "." + definition.getSchema().getName();
      return name.replaceFirst("^" + Pattern.quote(base), base + ".db");
    }
  }
}
