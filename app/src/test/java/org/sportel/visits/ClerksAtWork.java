package org.sportel.visits;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.sportel.Sportel;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Busy;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.database.DatabaseAddress;
import org.sportel.visits.model.CounterCall;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;

/**
 * A program of its own in which clerks call and finish until it is killed. What was committed it
 * says on standard output; the first clerk stays in the middle of a call, the second in the middle
 * of finishing. Arguments: the database's address and passwords, the tenant, the clerks.
 */
public final class ClerksAtWork {
  private static final PrintStream OUT =
      new PrintStream(new FileOutputStream(FileDescriptor.out), true);

  private final ApplicationContext context;
  private final Scope town;
  private final CountDownLatch held = new CountDownLatch(2);

  private ClerksAtWork(ApplicationContext context, Scope town) {
    this.context = context;
    this.town = town;
  }

  /** Runs until it is killed. */
  public static void main(String[] args) throws InterruptedException {
    var address = new DatabaseAddress(args[0], args[1], args[2]);
    var context =
        new SpringApplicationBuilder(Sportel.class)
            .web(WebApplicationType.NONE)
            .lazyInitialization(true)
            .properties(
                Map.of(
                    "sportel.mode", "command",
                    "sportel.background", "false",
                    "sportel.limits", "10000",
                    "sportel.data", "target/test-files-clerks"))
            .initializers(c -> c.getBeanFactory().registerSingleton("databaseAddress", address))
            .run();
    var clerks = Arrays.stream(args).skip(4).map(ClerksAtWork::clerk).toList();
    new ClerksAtWork(context, Scope.of(new TenantId(Integer.parseInt(args[3])))).work(clerks);
  }

  private static Actor clerk(String id) {
    return new Actor(Actor.Kind.STAFF, UUID.fromString(id), "Clerk");
  }

  private void work(List<Actor> clerks) throws InterruptedException {
    Thread.ofPlatform().start(() -> holdCall(clerks.get(0)));
    Thread.ofPlatform().start(() -> holdFinish(clerks.get(1)));
    held.await();
    clerks.stream().skip(2).forEach(clerk -> Thread.ofPlatform().start(() -> serveAll(clerk)));
  }

  private void holdCall(Actor clerk) {
    as(clerk, () -> hold("amid-call", next()));
  }

  private void holdFinish(Actor clerk) {
    var call = as(clerk, this::next);
    as(
        clerk,
        () -> {
          context.getBean(FinishTicket.class).finish(call.ticket());
          return hold("amid-finish", call);
        });
  }

  private void serveAll(Actor clerk) {
    while (true) {
      var call = as(clerk, this::next);
      say("called", call);
      as(
          clerk,
          () -> {
            context.getBean(FinishTicket.class).finish(call.ticket());
            return call;
          });
      say("finished", call);
    }
  }

  private CounterCall next() {
    return context.getBean(CallNext.class).call().orElseThrow();
  }

  private CounterCall hold(String what, CounterCall call) {
    say(what, call);
    held.countDown();
    try {
      new CountDownLatch(1).await();
    } catch (InterruptedException never) {
      Thread.currentThread().interrupt();
    }
    return call;
  }

  private static void say(String what, CounterCall call) {
    synchronized (OUT) {
      OUT.println(what + " " + call.ticket().value());
    }
  }

  /** A municipality has only so many permits at once; whoever gets none tries again. */
  private <T> T as(Actor actor, Supplier<T> work) {
    while (true) {
      try {
        return context
            .getBean(Acting.class)
            .as(actor, () -> context.getBean(Transactions.class).write(town, work));
      } catch (Busy busy) {
        Thread.onSpinWait();
      }
    }
  }
}
