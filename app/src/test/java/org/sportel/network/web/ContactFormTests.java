package org.sportel.network.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.util.MultiValueMap;

final class ContactFormTests {
  private static ContactForm typed(String phone) {
    return ContactForm.of(MultiValueMap.fromMultiValue(Map.of("phone", List.of(phone))), "ME");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "033-451-287 lok. 12 | 033 451 287 lok. 12",
        "033-451-287; 033-451-288 | 033 451 287, 033 451 288",
        "067.123.456 | 067 123 456"
      })
  void takesAnOfficesRealNumber(String typed, String shown) {
    var form = typed(typed);
    assertThat(form.errors("ME").isEmpty()).isTrue();
    assertThat(form.phone()).isEqualTo(shown);
  }

  @ParameterizedTest
  @ValueSource(strings = {"12", "ask at the door", "033 451 287, soon"})
  void asksAgainForWhatNobodyCanDial(String typed) {
    assertThat(typed(typed).errors("ME").has("phone")).isTrue();
  }
}
