package org.sportel.notify;

import java.time.Duration;
import java.util.Set;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Jobs;
import org.sportel.platform.Origin;
import org.springframework.stereotype.Component;

/** Plans the question how it was for some days after a case was closed, once for each case. */
@Component
final class RatingNews implements Follower {
  private final RatingMail mail;
  private final Jobs jobs;

  RatingNews(RatingMail mail, Jobs jobs) {
    this.mail = mail;
    this.jobs = jobs;
  }

  @Override
  public String name() {
    return "notify.ratings";
  }

  @Override
  public Set<String> types() {
    return Set.of("casework.closed");
  }

  @Override
  public void follow(Entry entry) {
    if (entry.origin() != Origin.LIVE) {
      return;
    }
    mail.days()
        .ifPresent(
            days ->
                jobs.enqueue(
                    AskRating.KIND,
                    entry.subject(),
                    new AskRating.Order(entry.subject()),
                    entry.recordedAt().plus(Duration.ofDays(days))));
  }
}
