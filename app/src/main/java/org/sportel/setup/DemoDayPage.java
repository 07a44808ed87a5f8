package org.sportel.setup;

import java.time.Instant;
import java.util.Optional;
import org.sportel.network.Centre;
import org.sportel.network.Tenant;
import org.sportel.web.Texts;

/**
 * A day of the demo's hall.
 *
 * @param centre the id of the hall; empty while it is not made
 * @param hall where its kiosk and display lie
 * @param now the time in the hall; empty while nothing plays
 * @param until when the day ends there
 */
record DemoDayPage(String centre, String hall, String now, String until) {
  static DemoDayPage of(
      Tenant tenant, Optional<Centre> centre, Optional<DemoDay.Playing> playing, Instant now) {
    var here = playing.filter(one -> one.tenant().id().equals(tenant.id()));
    return new DemoDayPage(
        centre.map(one -> one.id().value().toString()).orElse(""),
        centre.map(one -> "/m/" + tenant.slug() + "/centres/" + one.code()).orElse(""),
        here.map(one -> Texts.dateTime(now)).orElse(""),
        here.map(one -> Texts.dateTime(one.until())).orElse(""));
  }

  /** So much faster the day goes by. */
  int times() {
    return DemoDay.TIMES;
  }

  /** How many minutes it takes outside. */
  long minutes() {
    return DemoDay.DAY.dividedBy(DemoDay.TIMES).toMinutes();
  }

  /** How many serve. */
  int clerks() {
    return DemoDayHall.CLERKS;
  }
}
