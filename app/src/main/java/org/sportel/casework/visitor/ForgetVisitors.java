package org.sportel.casework.visitor;

import org.sportel.network.CurrentDay;
import org.sportel.platform.DailyWork;
import org.springframework.stereotype.Component;

/** Forgets at night who the visitors of earlier days were. */
@Component
final class ForgetVisitors implements DailyWork {
  private final KnownVisitors known;
  private final CurrentDay days;

  ForgetVisitors(KnownVisitors known, CurrentDay days) {
    this.known = known;
    this.days = days;
  }

  @Override
  public String name() {
    return "casework.forget-visitors";
  }

  @Override
  public void run() {
    days.inEachTenant(known::forget);
  }
}
