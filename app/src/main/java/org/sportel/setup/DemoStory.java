package org.sportel.setup;

import java.util.List;
import org.sportel.network.Tenant;
import org.sportel.platform.Following;
import org.springframework.stereotype.Component;

/**
 * Tells the demo's story: a year of cases and complaints, a season of problems in the street, then
 * today's waiting room.
 */
@Component
final class DemoStory {
  private static final List<Integer> CASES = List.of(240, 110, 90);
  private static final List<Integer> COMPLAINTS = List.of(60, 35, 30);

  private final DemoYear year;
  private final DemoProblems problems;
  private final DemoSlips slips;
  private final DemoHall hall;
  private final DemoComplaints complaints;
  private final Following following;

  DemoStory(
      DemoYear year,
      DemoProblems problems,
      DemoSlips slips,
      DemoHall hall,
      DemoComplaints complaints,
      Following following) {
    this.year = year;
    this.problems = problems;
    this.slips = slips;
    this.hall = hall;
    this.complaints = complaints;
    this.following = following;
  }

  /** Tells it; answers how many cases were opened. */
  int play(List<Tenant> working) {
    int cases = year.play(working, CASES);
    problems.play(working);
    complaints.play(working, COMPLAINTS);
    slips.play(working);
    hall.play(working);
    following.catchUpAll();
    return cases;
  }
}
