package org.sportel.complaints;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.sportel.complaints.figures.ComplaintFigures;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.platform.Following;
import org.sportel.platform.SettableClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Whoever reads the public figures every day learns nothing of a single complaint. */
@SportelTest
class PublishedFiguresTests {
  private static final int YEAR = 2031;

  @Autowired ApplicationContext context;
  @Autowired SettableClock clock;

  @AfterEach
  void goOn() {
    clock.release();
  }

  @Test
  void growByWholeMonthsAndByNoFewerThanFive() {
    at("2031-01-10T09:00:00Z");
    var bureau = Bureau.in(context);
    bureau.officer("Officer");
    file(bureau, 6);
    assertThat(told(bureau).until()).as("the month is not over").isEmpty();
    at("2031-02-03T09:00:00Z");
    assertThat(told(bureau).until()).contains(YearMonth.of(YEAR, 1));
    assertThat(told(bureau).sums().all().received()).isEqualTo(6);
    file(bureau, 2);
    assertThat(told(bureau).sums().all().received()).as("seen at once").isEqualTo(6);
    at("2031-03-03T09:00:00Z");
    assertThat(told(bureau).sums().all().received()).as("two more would be told").isEqualTo(6);
    assertThat(alone(bureau, 2)).isFalse();
    file(bureau, 7);
    at("2031-04-03T09:00:00Z");
    assertThat(told(bureau).sums().all().received()).isEqualTo(15);
    assertThat(alone(bureau, 1)).isTrue();
    assertThat(alone(bureau, 3)).as("seven of fifteen would tell the two of February").isFalse();
  }

  @Test
  void anAnonymousOneCameInTheHour() {
    at("2031-05-10T09:41:27.123Z");
    var bureau = Bureau.in(context);
    bureau.officer("Officer");
    var filed = bureau.file(ComplaintLevel.ANONYMOUS, ComplaintTopic.CORRUPTION, Optional.empty());
    assertThat(bureau.now(filed.id()).clocks().received())
        .isEqualTo(Instant.parse("2031-05-10T09:00:00Z"));
    assertThat(bureau.system(() -> bureau.get(ComplaintParts.class).letters(filed.id())))
        .as("what the office wrote at once")
        .extracting(ComplaintParts.Letter::sentAt)
        .containsOnly(Instant.parse("2031-05-10T09:00:00Z"));
    assertThat(filed.lookBy()).contains(Instant.parse("2031-05-12T09:00:00Z"));
    var named = bureau.file(ComplaintLevel.NAMED, ComplaintTopic.WAITING, Optional.empty());
    assertThat(bureau.now(named.id()).clocks().received()).isEqualTo(clock.instant());
  }

  private void at(String moment) {
    clock.set(Instant.parse(moment));
  }

  private static void file(Bureau bureau, int count) {
    for (int i = 0; i < count; i++) {
      bureau.file(ComplaintLevel.NAMED, ComplaintTopic.WAITING, Optional.empty());
    }
    bureau.get(Following.class).catchUp(bureau.tenant());
  }

  private static ComplaintFigures.Told told(Bureau bureau) {
    return bureau.system(() -> bureau.get(ComplaintFigures.class).told(YEAR));
  }

  private static boolean alone(Bureau bureau, int month) {
    return bureau.system(() -> bureau.get(ComplaintFigures.class).told(YearMonth.of(YEAR, month)));
  }
}
