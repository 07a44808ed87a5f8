package org.sportel.intake.needs;

import java.util.Set;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.springframework.stereotype.Component;

/** Forgets what an applicant needs as soon as nothing more happens in the case. */
@Component
final class ForgetAccommodations implements Follower {
  private final Accommodations accommodations;

  ForgetAccommodations(Accommodations accommodations) {
    this.accommodations = accommodations;
  }

  @Override
  public String name() {
    return "intake.accommodations";
  }

  @Override
  public Set<String> types() {
    return Set.of("casework.closed");
  }

  @Override
  public void follow(Entry entry) {
    accommodations.forget(entry.subject());
  }
}
