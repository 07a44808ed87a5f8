package org.sportel.feel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class FeelTests {
  private static @Nullable Object value(String text) {
    return Feel.parse(text).evaluate(Map.of());
  }

  @Test
  void answersInPlainJavaValues() {
    assertThat(value("1 + 2.50")).isEqualTo(new BigDecimal("3.5"));
    assertThat(value("10 * 10")).isEqualTo(new BigDecimal("100"));
    assertThat(value("\"ë\" + \"ç\"")).isEqualTo("ëç");
    assertThat(value("1 < 2")).isEqualTo(true);
    assertThat(value("null")).isNull();
    assertThat(value("date(\"2026-03-31\") + duration(\"P1M\")"))
        .isEqualTo(LocalDate.of(2026, 4, 30));
    assertThat(value("time(\"10:30:00\")")).isEqualTo(LocalTime.of(10, 30));
    assertThat(value("date and time(\"2026-03-01T10:30:00\")"))
        .isEqualTo(LocalDateTime.of(2026, 3, 1, 10, 30));
    assertThat(value("date and time(\"2026-03-01T10:30:00@Europe/Podgorica\")"))
        .isEqualTo(ZonedDateTime.parse("2026-03-01T10:30+01:00[Europe/Podgorica]"));
    assertThat(value("duration(\"PT90M\")")).isEqualTo(Duration.ofMinutes(90));
    assertThat(value("duration(\"P14M\")")).isEqualTo(Period.of(1, 2, 0));
    assertThat(value("[1, \"a\", {b: true}]"))
        .isEqualTo(List.of(BigDecimal.ONE, "a", Map.of("b", true)));
  }

  @Test
  void takesTheLeadingEqualsSignOfModels() {
    Expression expression = Feel.parse("= fee > 5");
    assertThat(expression.text()).isEqualTo("= fee > 5");
    assertThat(expression.test(Map.of("fee", 7))).isTrue();
    assertThat(expression.test(Map.of("fee", 5.0))).isFalse();
  }

  @Test
  void readsNestedData() {
    Map<String, Object> data =
        Map.of(
            "applicant",
            Map.of("city", "Budva"),
            "children",
            List.of(Map.of("age", 3), Map.of("age", 9)));
    assertThat(Feel.parse("applicant.city = \"Budva\"").test(data)).isTrue();
    assertThat(Feel.parse("count(children[age < 6])").evaluate(data)).isEqualTo(BigDecimal.ONE);
    assertThat(Feel.parse("some c in children satisfies c.age > 8").test(data)).isTrue();
    assertThat(Feel.parse("sum(for c in children return c.age)").evaluate(data))
        .isEqualTo(new BigDecimal(12));
    assertThat(Feel.parse("applicant.city in (\"Bar\", \"Budva\")").test(data)).isTrue();
  }

  @Test
  void treatsWhatIsMissingAsNull() {
    assertThat(Feel.parse("a.b.c").evaluate(Map.of())).isNull();
    assertThat(Feel.parse("a = null").test(Map.of())).isTrue();
    assertThat(Feel.parse("a > 3").test(Map.of())).isFalse();
    Map<String, @Nullable Object> data = new HashMap<>();
    data.put("a", null);
    assertThat(Feel.parse("a = null").test(data)).isTrue();
  }

  @Test
  void failsWhenAConditionIsNeitherYesNorNo() {
    assertThatThrownBy(() -> Feel.parse("1 + 1").test(Map.of()))
        .isInstanceOfSatisfying(
            FeelFailed.class, e -> assertThat(e.expression()).isEqualTo("1 + 1"));
  }

  @Test
  void asksTheCallerForTheTime() {
    ZonedDateTime now = ZonedDateTime.parse("2026-03-01T10:30+01:00[Europe/Podgorica]");
    Expression today = Feel.parse("today() > date(\"2026-02-28\")");
    assertThat(today.needsClock()).isTrue();
    assertThat(today.test(Map.of(), now)).isTrue();
    assertThat(Feel.parse("now()").evaluate(Map.of(), now)).isEqualTo(now);
    assertThatThrownBy(() -> today.test(Map.of())).isInstanceOf(FeelFailed.class);
  }

  @Test
  void runsPatternsInLinearTime() {
    assertThat(value("matches(\"85310\", \"^[0-9]{5}$\")")).isEqualTo(true);
    assertThat(value("matches(\"ABC\", \"b\", \"i\")")).isEqualTo(true);
    assertThat(value("replace(\"a-b\", \"([a-z])-([a-z])\", \"$2-$1\")")).isEqualTo("b-a");
    assertThat(value("split(\"a;b;;c\", \";\")")).isEqualTo(List.of("a", "b", "", "c"));
    assertThat(value("extract(\"a1b22\", \"[0-9]+\")")).isEqualTo(List.of("1", "22"));
    Map<String, String> data = Map.of("text", "a".repeat(50_000) + "!");
    long start = System.nanoTime();
    assertThat(Feel.parse("matches(text, \"^(a+)+$\")").test(data)).isFalse();
    assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "` ` | EMPTY",
        "= | EMPTY",
        "a b | NOT_AN_EXPRESSION",
        "if a then b | NOT_AN_EXPRESSION",
        "((((((((((((1)))))))))))) | TOO_NESTED",
        "function(x) x + 1 | FUNCTION_DEFINED",
        "{f: function() external {java: {class: \"java.lang.Runtime\", method signature: \"getRuntime()\"}}} | FUNCTION_DEFINED",
        "sort([2, 1], function(x, y) x < y) | UNKNOWN_FUNCTION",
        "uuid() | UNKNOWN_FUNCTION",
        "frobnicate(1) | UNKNOWN_FUNCTION",
        "a.b(1) | UNKNOWN_FUNCTION",
        "for i in 1..n return i | RANGE_NOT_LITERAL",
        "count(for i in 1..1000000000 return i) | RANGE_TOO_LONG",
        "for i in 1..1000 return for j in 1..1000 return i | TOO_MANY_ROUNDS",
        "for i in 1..1000, j in 1..1000 return i | TOO_MANY_ROUNDS",
        "for a in x, b in x return a | TOO_MANY_ROUNDS",
        "x[count(x[count(x[y > 1]) > 1]) > 1] | TOO_MANY_ROUNDS",
        "10 ** n | EXPONENT_NOT_LITERAL",
        "10 ** 1000000000 | EXPONENT_TOO_LARGE",
        "matches(a, b) | PATTERN_NOT_LITERAL",
        "matches(a, \"(a\") | PATTERN_REFUSED",
        "matches(a, \"(a)(?=b)\") | PATTERN_REFUSED",
        "matches(a, \"b\", \"x\") | PATTERN_REFUSED",
        "decimal(1, 1000000000) | DECIMALS_REFUSED",
        "round up(1, n) | DECIMALS_REFUSED",
      })
  void refusesBeforeAnythingRuns(String text, FeelRefused.Reason reason) {
    assertThatThrownBy(() -> Feel.parse(text))
        .isInstanceOfSatisfying(FeelRefused.class, e -> assertThat(e.reason()).isEqualTo(reason));
  }

  @Test
  void saysWhereTheTroubleStarts() {
    assertThatThrownBy(() -> Feel.parse("=a and frobnicate(b)"))
        .isInstanceOfSatisfying(FeelRefused.class, e -> assertThat(e.position()).isEqualTo(7));
    assertThatThrownBy(() -> Feel.parse("= 1 + "))
        .isInstanceOfSatisfying(FeelRefused.class, e -> assertThat(e.position()).isGreaterThan(2));
  }

  @Test
  void refusesDataThatIsTooLarge() {
    Expression any = Feel.parse("1");
    assertThatThrownBy(() -> any.evaluate(Map.of("list", java.util.Collections.nCopies(1_001, 1))))
        .isInstanceOf(FeelFailed.class);
    assertThatThrownBy(() -> any.evaluate(Map.of("n", new BigDecimal("1E+1000000"))))
        .isInstanceOf(FeelFailed.class);
    assertThatThrownBy(() -> any.evaluate(Map.of("o", new Object())))
        .isInstanceOf(FeelFailed.class);
  }
}
