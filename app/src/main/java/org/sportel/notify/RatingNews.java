package org.sportel.notify;

import java.time.Duration;
import java.util.Set;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.sportel.platform.Jobs;
import org.sportel.platform.Origin;
import org.sportel.platform.subject.Subject;
import org.springframework.stereotype.Component;

/**
 * Plans the question how it was for some days after a case, or what else has an audience, was
 * closed; once for each.
 */
@Component
final class RatingNews implements Follower {
  private final RatingMail mail;
  private final Audiences audiences;
  private final Jobs jobs;

  RatingNews(RatingMail mail, Audiences audiences, Jobs jobs) {
    this.audiences = audiences;
    this.mail = mail;
    this.jobs = jobs;
  }

  @Override
  public String name() {
    return "notify.ratings";
  }

  @Override
  public Set<String> types() {
    return audiences.endings();
  }

  @Override
  public void follow(Entry entry) {
    if (entry.origin() != Origin.LIVE) {
      return;
    }
    var days = mail.days();
    audiences
        .endedBy(entry.type())
        .map(type -> new Subject(type, entry.subject()))
        .ifPresent(closed -> days.ifPresent(after -> plan(entry, closed, after)));
  }

  private void plan(Entry entry, Subject closed, int days) {
    jobs.enqueue(
        AskRating.KIND,
        closed.id(),
        AskRating.Order.about(closed),
        entry.recordedAt().plus(Duration.ofDays(days)));
  }
}
