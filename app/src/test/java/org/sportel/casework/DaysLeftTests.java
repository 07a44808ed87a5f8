package org.sportel.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.casework.model.CaseState;
import org.sportel.casework.web.state.DaysLeft;
import org.sportel.web.components.Tone;

class DaysLeftTests {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

  @Test
  void countsTheDaysAndSaysWhenTheyAreFew() {
    assertThat(left(16)).isEqualTo(new DaysLeft("16 days left", Tone.PLAIN));
    assertThat(left(1)).isEqualTo(new DaysLeft("1 day left", Tone.YELLOW));
    assertThat(left(0)).isEqualTo(new DaysLeft("Last day today", Tone.ORANGE));
  }

  @Test
  void saysHowLateAlsoWhereTheEndWasAnHourOfToday() {
    assertThat(of(CaseState.IN_PROGRESS, -9, false, true).words()).isEqualTo("9 days late");
    assertThat(of(CaseState.IN_PROGRESS, 0, false, true).words()).isEqualTo("Late since today");
  }

  @Test
  void neverCallsACaseLateWhileItsClockStands() {
    assertThat(of(CaseState.IN_PROGRESS, -2, true, false).words()).isEqualTo("Deadline paused");
    assertThat(of(CaseState.WAITING_FOR_YOU, -2, false, false).tone()).isEqualTo(Tone.GREY);
    assertThat(of(CaseState.CLOSED, -2, false, false).words()).isEmpty();
    assertThat(DaysLeft.of(CaseState.RECEIVED, Optional.empty(), false, false, TODAY).words())
        .isEqualTo("No deadline");
  }

  private static DaysLeft left(int days) {
    return of(CaseState.IN_PROGRESS, days, false, false);
  }

  private static DaysLeft of(CaseState state, int days, boolean standing, boolean overdue) {
    return DaysLeft.of(state, Optional.of(TODAY.plusDays(days)), standing, overdue, TODAY);
  }
}
