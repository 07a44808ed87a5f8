package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.platform.Lang;

final class NumeralTests {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1500 | 1500",
        "1.500,5 | 1500.5",
        "1,500.5 | 1500.5",
        "1 234,50 | 1234.50",
        "1\u00a0234\u00a0567 | 1234567",
        "1.500.000 | 1500000",
        "1,500,000 | 1500000",
        "1500.250 | 1500.250",
        "0,125 | 0.125",
        "1,5 | 1.5",
        ",5 | .5",
        "12. | 12",
        "−3,5 | -3.5",
        "+7 | 7"
      })
  void readsNumbersAsPeopleWriteThem(String typed, BigDecimal number) {
    assertThat(Numeral.read(typed).readings())
        .singleElement()
        .satisfies(n -> assertThat(n).isEqualByComparingTo(number));
  }

  @ParameterizedTest
  @CsvSource({"1.500, 1500, 1.500", "'1,500', 1500, 1.500", "100.000, 100000, 100.000"})
  void keepsBothReadingsOfAnAmbiguousNumber(String typed, BigDecimal whole, BigDecimal decimal) {
    assertThat(Numeral.read(typed).readings()).containsExactly(whole, decimal);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "-",
        "abc",
        "42d",
        "0x1p3",
        "1e9",
        "1.5.2",
        "1,50,000",
        "12 34",
        "1.500,5,5",
        "NaN",
        "--1"
      })
  void takesNothingElse(String typed) {
    assertThat(Numeral.read(typed).readings()).isEmpty();
  }

  @Test
  void writesAFieldThatIsReadBackAsItWas() {
    for (var lang : List.of(Lang.EN, Lang.SQ, Lang.SR_LATN, Lang.SR_CYRL)) {
      for (var number :
          List.of("1.5", "1500", "1.125", "0.125", "100.000", "-12.345", "1234567.89")) {
        var field =
            Texts.speaking(lang, ZoneOffset.UTC, () -> Numeral.field(new BigDecimal(number)));
        assertThat(Numeral.read(field).readings())
            .singleElement()
            .satisfies(n -> assertThat(n).isEqualByComparingTo(number));
      }
    }
  }

  @Test
  void showsTheSignsOfTheLanguage() {
    var number = new BigDecimal("15000.125");
    assertThat(shown(Lang.EN, number)).isEqualTo("15,000.125");
    assertThat(shown(Lang.SR_CYRL, number)).isEqualTo("15.000,125");
    assertThat(shown(Lang.SQ, number)).isEqualTo("15\u00a0000,125");
    assertThat(shown(Lang.SR_LATN, new BigDecimal("1998"))).isEqualTo("1998");
  }

  private static String shown(Lang lang, BigDecimal number) {
    return Texts.speaking(lang, ZoneOffset.UTC, () -> Texts.figure(number));
  }

  @Test
  void looksAtTwoMillionSignsInNoTime() {
    for (var sign : new String[] {"1", ".", " ", ",", "1."}) {
      var much = sign.repeat(2_000_000);
      Assertions.assertTimeout(
          Duration.ofMillis(200), () -> assertThat(Numeral.read(much).readings()).isEmpty());
    }
  }
}
