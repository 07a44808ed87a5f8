package org.sportel;

import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.FilesFolder;
import org.sportel.platform.database.FolderRefused;
import org.sportel.platform.database.Use;
import org.sportel.platform.terminal.Opening;
import org.sportel.setup.DemoRegisters;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The program as a server: {@code demo} with the demo network, {@code run} for real use. */
final class Serving {
  private static final int GOES_ON = -1;
  private static final Set<String> LOGS = Set.of("text", "json");

  private final Call call;

  Serving(Call call) {
    this.call = call;
  }

  int open() {
    if (!LOGS.contains(System.getenv().getOrDefault("SPORTEL_LOG", "text"))) {
      throw new FolderRefused("SPORTEL_LOG is text or json");
    }
    var folder = new DataFolder(call.data());
    Console.err().println("Opening the data folder " + folder);
    refuseMixing(folder);
    var database = Database.open(folder, System.getenv());
    ConfigurableApplicationContext context;
    try {
      (call.command().equals("demo") ? Use.DEMO : Use.REAL).claim(database.address());
      context = start(folder, database);
    } catch (RuntimeException e) {
      database.close();
      throw WhyNot.started(e);
    }
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(
                    () -> {
                      context.close();
                      database.close();
                      folder.forgetRunning();
                    }));
    announce(context, folder);
    return GOES_ON;
  }

  /** Demo accounts are known to everybody: a demo's folder never becomes a real one, nor back. */
  private void refuseMixing(DataFolder folder) {
    boolean demo = call.command().equals("demo");
    var mark = folder.resolve("demo");
    boolean used = Files.exists(folder.resolve("secret"));
    if (used && demo != Files.exists(mark)) {
      throw new FolderRefused(
          "The data folder "
              + folder
              + (demo ? " holds real data, not a demo" : " holds a demo with known passwords")
              + "; name another folder with --data.");
    }
    if (demo && !used && !Files.exists(mark)) {
      try {
        Files.createFile(mark);
      } catch (IOException e) {
        throw new FolderRefused("The data folder cannot be written: " + e.getMessage());
      }
    }
  }

  private ConfigurableApplicationContext start(DataFolder folder, Database database) {
    return new SpringApplicationBuilder(Sportel.class)
        .web(WebApplicationType.SERVLET)
        .registerShutdownHook(false)
        .properties(settings(folder, database))
        .initializers(
            context ->
                context.getBeanFactory().registerSingleton("databaseAddress", database.address()))
        .run();
  }

  private Map<String, Object> settings(DataFolder folder, Database database) {
    var settings = new HashMap<String, Object>();
    settings.put("sportel.mode", call.command());
    settings.put("sportel.data", folder.toString());
    settings.put(
        "sportel.files-folder",
        FilesFolder.of(folder, System.getenv(), database.address()).toString());
    if (call.command().equals("demo")) {
      settings.put("sportel.registers", DemoRegisters.write(folder.resolve("")).toString());
    }
    call.port().ifPresent(port -> settings.put("sportel.port", port));
    return settings;
  }

  private void announce(ConfigurableApplicationContext context, DataFolder folder) {
    var server = ((WebServerApplicationContext) context).getWebServer();
    int port = Objects.requireNonNull(server).getPort();
    var address = "http://127.0.0.1:" + port;
    folder.noteRunning("address", address);
    Console.out().println("Sportel is ready at " + address);
    context
        .getBeanProvider(Opening.class)
        .orderedStream()
        .flatMap(opening -> opening.lines().stream())
        .forEach(Console.out()::println);
    Console.out().flush();
  }
}
