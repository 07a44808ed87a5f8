package org.sportel.visits.remote;

import org.sportel.network.CurrentDay;
import org.sportel.platform.DailyWork;
import org.springframework.stereotype.Component;

/** Forgets at night by which contacts tickets of earlier days were taken. */
@Component
final class ForgetRemoteContacts implements DailyWork {
  private final RemoteTickets remote;
  private final CurrentDay days;

  ForgetRemoteContacts(RemoteTickets remote, CurrentDay days) {
    this.remote = remote;
    this.days = days;
  }

  @Override
  public String name() {
    return "visits.forget-remote-contacts";
  }

  @Override
  public void run() {
    days.inEachTenant(remote::forget);
  }
}
