package org.sportel.crash;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.sportel.Sportel;
import org.sportel.catalogue.ImportServices;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.intake.BeginDraft;
import org.sportel.intake.DraftKey;
import org.sportel.intake.Filling;
import org.sportel.intake.KeepDraft;
import org.sportel.intake.Person;
import org.sportel.intake.ServiceForms;
import org.sportel.network.ImportPack;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Lang;
import org.sportel.platform.Scope;
import org.sportel.platform.Transactions;
import org.sportel.platform.database.Cluster;
import org.sportel.platform.database.DataFolder;
import org.sportel.platform.database.DatabaseAddress;
import org.sportel.platform.database.EmbeddedServer;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A program of its own that serves its pages and says on standard output where, and which filled-in
 * drafts wait to be sent. Arguments: the data folder, the folder of unpacked binaries.
 */
public final class ServedDrafts {
  /** What is applied for. */
  static final ServiceCode SERVICE = new ServiceCode("BD-004");

  private static final int WAITING = 80;
  private static final Person PERSON =
      new Person("PERSON", "self", "A person", "", "Trg 1, Budva", "", "", "");

  private final ConfigurableApplicationContext context;
  private final Scope budva;

  ServedDrafts(ConfigurableApplicationContext context) {
    this.context = context;
    var acting = context.getBean(Acting.class);
    acting.runAs(
        Actor.system("test"), () -> context.getBean(ImportPack.class).importAll("me-budva"));
    this.budva = Scope.of(context.getBean(Tenants.class).bySlug("budva").orElseThrow().id());
    acting.runAs(
        Actor.system("test"),
        () ->
            context
                .getBean(Transactions.class)
                .run(
                    budva,
                    () ->
                        context.getBean(ImportServices.class).importPack("me-budva", "services")));
  }

  /** Runs until it is killed. */
  public static void main(String[] args) throws InterruptedException {
    var folder = new DataFolder(Path.of(args[0]));
    var lock = folder.tryLock().orElseThrow();
    var server =
        EmbeddedServer.start(
            folder,
            Path.of(args[1]),
            Map.of("fsync", "on", "synchronous_commit", "on", "full_page_writes", "on"));
    var address = Cluster.prepare(server, folder);
    var context = open(address, folder);
    var submitting = new ServedDrafts(context);
    say("database " + server.pid() + (lock.isValid() ? "" : " unlocked"));
    say("port " + context.getEnvironment().getProperty("local.server.port"));
    for (int i = 0; i < WAITING; i++) {
      say("draft " + submitting.filled().text());
    }
    new CountDownLatch(1).await();
  }

  /** The program with its pages, without work in the background. */
  private static ConfigurableApplicationContext open(DatabaseAddress address, DataFolder folder) {
    return new SpringApplicationBuilder(Sportel.class)
        .web(WebApplicationType.SERVLET)
        .lazyInitialization(true)
        .properties(
            Map.of(
                "sportel.mode", "command",
                "sportel.background", "false",
                "sportel.limits", "10000",
                "sportel.port", "0",
                "sportel.data", folder.toString()))
        .initializers(c -> c.getBeanFactory().registerSingleton("databaseAddress", address))
        .run();
  }

  private DraftKey filled() {
    var key = context.getBean(BeginDraft.class).key();
    return write(
        () -> {
          var draft = context.getBean(BeginDraft.class).begin(key, SERVICE, Lang.SR_LATN);
          var forms = context.getBean(ServiceForms.class);
          var form = forms.of(draft.version());
          Map<String, Object> answers = new HashMap<>();
          for (int round = 0; round < 5; round++) {
            Map<String, List<String>> posted = new HashMap<>();
            Filling.fill(form.view(answers, forms.now()).blocks(), posted);
            answers = form.collect(posted, answers, forms.now()).answers();
          }
          context.getBean(KeepDraft.class).keep(draft.with(PERSON).with(answers));
          return key;
        });
  }

  private <T> T write(Supplier<T> work) {
    return context
        .getBean(Acting.class)
        .as(Actor.anonymous(), () -> context.getBean(Transactions.class).write(budva, work));
  }

  private static synchronized void say(String line) {
    var out =
        new java.io.PrintStream(new java.io.FileOutputStream(java.io.FileDescriptor.out), true);
    out.println(line);
  }
}
