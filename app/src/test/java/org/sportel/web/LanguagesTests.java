package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.platform.Lang;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class LanguagesTests {
  private final MockHttpServletResponse answer = new MockHttpServletResponse();

  @Test
  void speaksAsTheMunicipalityToWhomComesFromElsewhere() {
    assertThat(of(english())).isEqualTo(Lang.SR_LATN);
    assertThat(of(from("http://elsewhere.org/"))).isEqualTo(Lang.SR_LATN);
    assertThat(answer.getHeader("Set-Cookie")).isNull();
  }

  @Test
  void goesOnInTheLanguageOfTheNetworksPages() {
    assertThat(of(from("http://sportel.example/"))).isEqualTo(Lang.EN);
    assertThat(answer.getHeader("Set-Cookie")).contains("lang=en");
  }

  @Test
  void doesNotTakeOnePageOfTheMunicipalityForOneOfTheNetwork() {
    assertThat(of(from("http://sportel.example/m/budva"))).isEqualTo(Lang.SR_LATN);
  }

  private Lang of(MockHttpServletRequest request) {
    return Languages.of(request, answer, Optional.of(Lang.SR_LATN));
  }

  private static MockHttpServletRequest from(String page) {
    var request = english();
    request.addHeader("Referer", page);
    return request;
  }

  private static MockHttpServletRequest english() {
    var request = new MockHttpServletRequest("GET", "/m/budva");
    request.addHeader("Host", "sportel.example");
    request.addHeader("Accept-Language", "en-GB");
    return request;
  }
}
