package org.sportel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sportel.SportelTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.web.context.WebApplicationContext;

/** What somebody finds who sits down at a computer where another has applied. */
@SportelTest
class SharedComputerTests {
  private static final String START = "/m/budva/apply/BD-004";

  @Autowired WebApplicationContext context;

  private Applying applying() {
    return Applying.from("127.0.0.1", context);
  }

  private static String cookie(MockHttpServletResponse response) {
    return response.getHeaders("Set-Cookie").stream()
        .filter(line -> line.contains("sportel-draft="))
        .reduce((first, last) -> last)
        .orElse("");
  }

  private static Cookie taken(MockHttpServletResponse response) {
    var found = Pattern.compile("((?:__Secure-)?sportel-draft)=([^;]+)").matcher(cookie(response));
    assertThat(found.find()).isTrue();
    return new Cookie(found.group(1), found.group(2));
  }

  @Test
  void closesByItselfTenMinutesAfterTheLastPage() throws Exception {
    var begun = applying().call(post(START).param("shared", "on"));
    assertThat(cookie(begun)).contains("Max-Age=600;");
    var page = applying().call(get(START + "/who").cookie(taken(begun)));
    assertThat(page.getStatus()).isEqualTo(200);
    assertThat(cookie(page)).contains("Max-Age=600;").contains("Path=" + START);
    assertThat(page.getHeader("Refresh")).isEqualTo("600; url=" + START + "?closed");
  }

  @Test
  void staysADayUnlessSomebodyChoosesAMonthOnADeviceOfTheirOwn() throws Exception {
    var begun = applying().call(post(START));
    assertThat(cookie(begun)).contains("Max-Age=86400;");
    var page = applying().call(get(START + "/who").cookie(taken(begun)));
    assertThat(page.getHeader("Refresh")).isNull();
    var kept = applying().call(post(START + "/save").cookie(taken(begun)).param("keep", "on"));
    assertThat(cookie(kept)).contains("Max-Age=2592000;");
  }

  @Test
  void isForgottenWhereSomebodyClosesIt() throws Exception {
    var begun = applying().call(post(START));
    var page = applying().call(get(START + "/who").cookie(taken(begun)));
    assertThat(page.getContentAsString()).contains("action=\"" + START + "/close\"");
    var closed = applying().call(post(START + "/close").cookie(taken(begun)));
    assertThat(cookie(closed)).contains("sportel-draft=;").contains("Max-Age=0;");
    assertThat(closed.getHeader("Clear-Site-Data")).contains("cache", "storage");
    assertThat(closed.getRedirectedUrl()).isEqualTo(START + "?closed");
    assertThat(applying().call(get(START).param("closed", "")).getContentAsString())
        .contains("closed on this computer");
  }

  @Test
  void cannotBePlantedByAnybodyBetween() throws Exception {
    var begun = applying().call(post(START).secure(true));
    assertThat(cookie(begun)).startsWith("__Secure-sportel-draft=").contains("; Secure");
    var planted = new Cookie("sportel-draft", taken(begun).getValue());
    assertThat(applying().call(get(START + "/who").secure(true).cookie(planted)).getStatus())
        .isEqualTo(302);
    assertThat(applying().call(get(START + "/who").secure(true).cookie(taken(begun))).getStatus())
        .isEqualTo(200);
  }
}
