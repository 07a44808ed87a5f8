package org.sportel.rights.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.sportel.network.UnitId;
import org.sportel.platform.LocalText;
import org.sportel.rights.model.PeopleGroup;

class GapsTests {
  private static final LocalDate TODAY = LocalDate.parse("2026-11-28");

  @Test
  void everyGroupIsAGapWhileNothingIsDone() {
    assertThat(Gaps.of(List.of(), TODAY)).isEqualTo(new Gaps(List.of(PeopleGroup.values()), 0, 0));
  }

  @Test
  void aMeasureClosesTheGapOfEachOfItsGroups() {
    var all = EnumSet.allOf(PeopleGroup.class);
    var most = EnumSet.complementOf(EnumSet.of(PeopleGroup.WOMEN));
    assertThat(Gaps.of(List.of(measure(all, "seen", TODAY)), TODAY))
        .isEqualTo(new Gaps(List.of(), 0, 0));
    assertThat(Gaps.of(List.of(measure(most, "seen", TODAY)), TODAY).groups())
        .containsExactly(PeopleGroup.WOMEN);
  }

  @Test
  void aReviewIsLateOnTheDayAfterIt() {
    var groups = Set.of(PeopleGroup.POOR);
    assertThat(Gaps.of(List.of(measure(groups, "", TODAY)), TODAY).overdue()).isZero();
    var late = Gaps.of(List.of(measure(groups, "", TODAY.minusDays(1))), TODAY);
    assertThat(late.overdue()).isEqualTo(1);
    assertThat(late.unproven()).isEqualTo(1);
  }

  private static RightsMeasure measure(Set<PeopleGroup> groups, String evidence, LocalDate review) {
    return new RightsMeasure(
        UUID.randomUUID(),
        groups,
        LocalText.of("en", "A ramp"),
        new UnitId(UUID.randomUUID()),
        Optional.empty(),
        evidence,
        review,
        true);
  }
}
