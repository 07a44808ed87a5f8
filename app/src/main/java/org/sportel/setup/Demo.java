package org.sportel.setup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.sportel.identity.Duty;
import org.sportel.network.Tenant;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.terminal.Opening;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Loads the demo network once, before the first page is served, and tells the accounts. A loading
 * that was interrupted goes on with what is missing; its year is not played twice.
 */
@Component
@ConditionalOnProperty(name = "sportel.mode", havingValue = "demo")
final class Demo implements SmartLifecycle, Opening {
  private static final Logger log = LoggerFactory.getLogger(Demo.class);

  private static final String PLAY = "/desk/demo/day";

  private final DemoNetwork network;
  private final DemoStaff staff;
  private final DemoStory story;
  private final Tenants tenants;
  private final Acting acting;
  private final Path data;

  Demo(
      DemoNetwork network,
      DemoStaff staff,
      DemoStory story,
      Tenants tenants,
      Acting acting,
      @Value("${sportel.data}") Path data) {
    this.network = network;
    this.staff = staff;
    this.story = story;
    this.tenants = tenants;
    this.acting = acting;
    this.data = data;
  }

  @Override
  public void start() {
    if (!Files.exists(mark("demo-year"))) {
      acting.runAs(Actor.system("demo"), this::load);
    }
  }

  private void load() {
    log.info("Loading the demo network …");
    var working = network.load();
    working.forEach(staff::staff);
    staff.operator(network.operatorTenant());
    write("demo-year");
    log.info("Playing a year of cases …");
    int cases = story.play(working);
    log.info("The demo network has {} cases", cases);
  }

  private Path mark(String name) {
    return data.resolve(name);
  }

  private void write(String name) {
    try {
      Files.createFile(mark(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {}

  @Override
  public boolean isRunning() {
    return false;
  }

  @Override
  public int getPhase() {
    return 0;
  }

  @Override
  public List<String> lines() {
    var lines = new ArrayList<String>();
    lines.add("Demo accounts, all with the password \"" + DemoStaff.PASSWORD + "\":");
    for (var slug : DemoNetwork.WORKING.keySet().stream().sorted().toList()) {
      var tenant = tenants.bySlug(slug).orElseThrow();
      DemoStaff.duties().forEach(duty -> lines.add(line(duty, tenant)));
    }
    var operator = network.operatorTenant();
    DemoStaff.operators().forEach(duty -> lines.add(line(duty, operator)));
    tenants.bySlug(DemoAgency.HOST).ifPresent(host -> lines.addAll(lines(host)));
    tenants.bySlug(DemoAgency.SHOWN).ifPresent(shown -> lines.addAll(lines(shown)));
    lines.add("A day of a waiting room at 60 times its pace: sign in as a centre manager, " + PLAY);
    return lines;
  }

  /** The accounts of the two sides of a delegation. */
  private static List<String> lines(Tenant side) {
    return List.of(Duty.COUNTER, Duty.CASE_OFFICER, Duty.CENTRE_MANAGER, Duty.ADMINISTRATOR)
        .stream()
        .map(duty -> line(duty, side))
        .toList();
  }

  private static String line(Duty duty, Tenant tenant) {
    return "  %-28s %s".formatted(DemoStaff.name(duty, tenant), DemoStaff.office(duty, tenant));
  }
}
