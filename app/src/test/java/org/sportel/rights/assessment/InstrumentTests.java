package org.sportel.rights.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;

class InstrumentTests {
  private final Instrument instrument = new Instrument(new Json());

  @Test
  void asksThirtyFourQuestionsInEachLanguage() {
    assertThat(instrument.questions())
        .extracting(Question::number)
        .isEqualTo(IntStream.rangeClosed(1, 34).boxed().toList());
    assertThat(instrument.questions())
        .flatExtracting(
            question ->
                IntStream.range(0, 1 + question.options().size())
                    .mapToObj(i -> i == 0 ? question.text() : question.options().get(i - 1).text())
                    .toList())
        .allSatisfy(
            text -> assertThat(((LocalText) text).texts()).containsOnlyKeys("en", "sq", "sr-Cyrl"));
  }

  @Test
  void keepsOnlyWhatCanBeAnAnswer() {
    var clean =
        instrument.cleaned(
            Map.of(
                1, List.of("a lot"),
                2, List.of("12"),
                3, List.of("STATE", "MUNICIPALITY"),
                6, List.of("SMS", "RADIO", "PORTAL"),
                34, List.of("x".repeat(1500)),
                99, List.of("YES")));
    assertThat(clean.keySet()).containsExactly(2, 3, 6, 34);
    assertThat(clean.get(3)).containsExactly("MUNICIPALITY");
    assertThat(clean.get(6)).containsExactly("PORTAL", "SMS");
    assertThat(clean.get(34)).singleElement().asString().hasSize(1000);
  }

  @Test
  void namesTheThreeActionsThatWeighMost() {
    assertThat(instrument.next(Map.of())).isEmpty();
    assertThat(instrument.next(Map.of(16, List.of("YES"), 12, List.of("YES")))).isEmpty();
    var next =
        instrument.next(
            Map.of(
                32, List.of("NEVER"),
                12, List.of("NO"),
                16, List.of("NO"),
                22, List.of("WOMEN")));
    assertThat(next).extracting(Advice::question).containsExactly(16, 22, 12);
  }
}
