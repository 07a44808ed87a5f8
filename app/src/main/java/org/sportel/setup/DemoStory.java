package org.sportel.setup;

import java.util.List;
import org.sportel.network.Tenant;
import org.sportel.platform.Following;
import org.springframework.stereotype.Component;

/** Tells the demo's story: a year of cases, then what each {@link DemoChapter} adds to it. */
@Component
final class DemoStory {
  private static final List<Integer> CASES = List.of(240, 110, 90);

  private final DemoSkills skills;
  private final DemoYear year;
  private final List<DemoChapter> chapters;
  private final Following following;

  DemoStory(DemoSkills skills, DemoYear year, List<DemoChapter> chapters, Following following) {
    this.skills = skills;
    this.year = year;
    this.chapters = List.copyOf(chapters);
    this.following = following;
  }

  /** Tells it; answers how many cases were opened. */
  int play(List<Tenant> working) {
    skills.give(working);
    int cases = year.play(working, CASES);
    chapters.forEach(chapter -> chapter.play(working));
    following.catchUpAll();
    return cases;
  }
}
