package org.sportel.platform.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TelephoneTests {
  @ParameterizedTest
  @CsvSource({
    "\u202d067123456\u202c, 067 123 456",
    "067\u00a0123\u00a0456, 067 123 456",
    "067\u2011123\u2011456, 067 123 456",
    "067.123.456, 067 123 456",
    "067/123-456, 067 123 456",
    "+382 67 123 456, 067 123 456",
    "0038267123456, 067 123 456",
    "(033) 451-287, 033 451 287",
    "033-451-287 lok. 12, 033 451 287 lok. 12",
    "033451287 ext 12, 033 451 287 ext 12",
    "+355 69 123 4567, +355 69 123 4567"
  })
  void takesNumbersAsPeopleCopyThem(String typed, String shown) {
    assertThat(Telephone.read(typed, "ME")).map(number -> number.national("ME")).contains(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "ME, 067 123 456, +382 67 123 456",
    "AL, 069 123 4567, +355 69 123 4567",
    "RS, 064 1234567, +381 64 1234567",
    "XK, 044 123 456, +383 44 123 456",
    "LV, 21 234 567, +371 21 234 567"
  })
  void keepsANumberThatIsDialledFromEverywhere(String country, String typed, String kept) {
    var number = Telephone.read(typed, country).orElseThrow();
    assertThat(number.international()).isEqualTo(kept);
    assertThat(Telephone.read(kept, "")).contains(number);
    assertThat(Telephone.shown(kept, country)).isEqualTo(typed);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "12",
        "abc",
        "067 12",
        "06712345678901234567",
        "067123456x",
        "++38267123456",
        "067123456;067123457",
        "a067123456",
        "+999 123 456 789",
        "067 123 456 lok. 1234567"
      })
  void refusesWhatNobodyCanDial(String typed) {
    assertThat(Telephone.read(typed, "ME")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "033-451-287 lok. 12 | 033 451 287 lok. 12",
        "033 451 287, 033/451-288 | 033 451 287, 033 451 288",
        "033451287; +382 67 123 456 | 033 451 287, 067 123 456",
        "122 | 122"
      })
  void takesTheRealNumbersOfAnOffice(String typed, String shown) {
    assertThat(Telephone.office(typed, "ME")).contains(shown);
  }

  @Test
  void refusesAListWithOneWrongNumber() {
    assertThat(Telephone.office("033 451 287, none", "ME")).isEmpty();
    assertThat(Telephone.office(" , ", "ME")).isEmpty();
  }

  @Test
  void looksAtTwoMillionSignsInNoTime() {
    for (var sign : new String[] {"0", "+", " ", "1a", "(", ","}) {
      var much = sign.repeat(2_000_000);
      Assertions.assertTimeout(
          Duration.ofMillis(200),
          () -> {
            assertThat(Telephone.read(much, "ME")).isEmpty();
            assertThat(Telephone.office(much, "ME")).isEmpty();
          });
    }
  }
}
