package org.sportel.platform;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** A job for tests: rings a bell, or cannot. */
@Component
final class RingingHandler implements JobHandler<RingingHandler.Bell> {
  record Bell(String tone) {}

  final List<String> rung = new ArrayList<>();
  final List<String> givenUp = new ArrayList<>();
  int tries;

  @Override
  public String kind() {
    return "test.ring";
  }

  @Override
  public Class<Bell> data() {
    return Bell.class;
  }

  @Override
  public int tries() {
    return 3;
  }

  @Override
  public void run(TenantId tenant, Bell bell) {
    tries++;
    if (bell.tone().equals("broken")) {
      throw new JobFailed("bell", "ring", true, new IllegalStateException("cracked"));
    }
    rung.add(tenant.value() + bell.tone());
  }

  @Override
  public void gaveUp(TenantId tenant, Bell bell, String why) {
    givenUp.add(bell.tone());
  }
}
