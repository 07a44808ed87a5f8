package org.sportel.crash;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.sportel.Sportel;
import org.sportel.casework.NewCase;
import org.sportel.casework.OpenCase;
import org.sportel.casework.model.Applicant;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.insight.Rebuild;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Idempotency;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.database.BackupFolder;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.DatabaseAddress;
import org.sportel.platform.database.EmbeddedServer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program of its own that submits applications without end and says each one on standard output
 * after it was acknowledged. Arguments: the data folder, the folder of unpacked binaries, the
 * backup folder if its log is to be archived.
 */
public final class Submitting {
  private static final UUID OWNER = new UUID(7, 7);

  private final ConfigurableApplicationContext context;
  private final TenantId town;
  private final ServiceCode service;

  Submitting(ConfigurableApplicationContext context) {
    this.context = context;
    var acting = context.getBean(Acting.class);
    acting.runAs(
        Actor.system("test"), () -> context.getBean(ImportPack.class).importAll("me-budva"));
    this.town = town(context, "budva");
    this.service = new ServiceCode("BD-001");
    acting.runAs(
        Actor.system("test"),
        () ->
            context
                .getBean(Transactions.class)
                .run(
                    Scope.of(town),
                    () ->
                        context.getBean(ImportServices.class).importPack("me-budva", "services")));
  }

  /** In a town that has its services already. */
  Submitting(ConfigurableApplicationContext context, String town, ServiceCode service) {
    this.context = context;
    this.town = town(context, town);
    this.service = service;
  }

  private static TenantId town(ConfigurableApplicationContext context, String slug) {
    return context.getBean(Tenants.class).bySlug(slug).orElseThrow().id();
  }

  /** Runs until it is killed. */
  public static void main(String[] args) {
    var folder = new DataFolder(Path.of(args[0]));
    var lock = folder.tryLock().orElseThrow();
    var settings =
        new HashMap<>(Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
    if (args.length > 2) {
      settings.putAll(new BackupFolder(Path.of(args[2])).archiving());
    }
    var server = EmbeddedServer.start(folder, Path.of(args[1]), settings);
    folder.noteRunning("database", String.valueOf(server.port()));
    var address = Cluster.prepare(server, folder);
    var context = open(address, folder);
    var submitting = new Submitting(context);
    say("database " + server.pid() + (lock.isValid() ? "" : " unlocked"));
    try (var threads = Executors.newFixedThreadPool(4)) {
      for (int i = 0; i < 4; i++) {
        threads.submit(submitting::forever);
      }
    }
  }

  /** The program on a database, without pages and without work in the background. */
  static ConfigurableApplicationContext open(DatabaseAddress address, DataFolder folder) {
    return new SpringApplicationBuilder(Sportel.class)
        .web(WebApplicationType.NONE)
        .lazyInitialization(true)
        .properties(
            Map.of(
                "sportel.mode", "command",
                "sportel.background", "false",
                "sportel.data", folder.toString()))
        .initializers(c -> c.getBeanFactory().registerSingleton("databaseAddress", address))
        .run();
  }

  /** Empties the figures and fills them from the journal. */
  void rebuild() {
    context
        .getBean(Acting.class)
        .runAs(Actor.system("test"), () -> context.getBean(Rebuild.class).rebuild(town));
  }

  private void forever() {
    while (true) {
      var key = UUID.randomUUID().toString();
      boolean done = false;
      while (!done) {
        done = submit(key);
      }
    }
  }

  /** Unknown outcomes are sent again under the same key, as a careful client does. */
  private boolean submit(String key) {
    try {
      say("acknowledged " + key + " " + once(key));
      return true;
    } catch (RuntimeException e) {
      pause();
      return false;
    }
  }

  /** Submits in a transaction of its own. */
  String once(String key) {
    return context.getBean(Transactions.class).write(Scope.of(town), () -> submitted(key));
  }

  private String submitted(String key) {
    return context
        .getBean(Acting.class)
        .as(
            Actor.anonymous(),
            () ->
                context
                    .getBean(Idempotency.class)
                    .once(OWNER, key, "body", () -> open().number().value()));
  }

  private org.sportel.casework.Opened open() {
    var card = context.getBean(Services.class).get(service);
    return context
        .getBean(OpenCase.class)
        .open(
            new NewCase(
                card.version(),
                Applicant.person("A person"),
                NewCase.Submission.online(),
                "{}",
                List.of(),
                org.sportel.platform.Lang.SR_LATN));
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static synchronized void say(String line) {
    var out =
        new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
    out.println(line);
  }
}
