package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TypedRequestTests {
  @Test
  void handsOnParametersThatAreCleanByWhicheverNameTheyAreAsked() {
    var sent = new MockHttpServletRequest();
    sent.addParameter("name", "\u202eA\u0000na\r\nAnić\u200b");
    var request = new TypedRequest(sent);
    assertThat(request.getParameter("name")).isEqualTo("Ana\nAnić");
    assertThat(request.getParameterValues("name")).containsExactly("Ana\nAnić");
    assertThat(request.getParameterMap().get("name")).containsExactly("Ana\nAnić");
    assertThat(request.getParameter("other")).isNull();
    assertThat(request.getParameterValues("other")).isNull();
  }

  @Test
  void handsOnAPasswordAsItWasTyped() {
    var sent = new MockHttpServletRequest();
    sent.addParameter("password", "a\u00a0b\u200b");
    assertThat(new TypedRequest(sent).getParameter("password")).isEqualTo("a\u00a0b\u200b");
  }

  @ParameterizedTest
  @CsvSource({
    "/%6d/budva, /m/budva",
    "/%6D/%62udva%2d%7E, /m/budva-~",
    "/m/%2e%2e/desk, /m/%2e%2e/desk",
    "/m/%2Fbudva, /m/%2Fbudva",
    "/m/%C4%8D%, /m/%C4%8D%",
    "/m/%256d, /m/%256d"
  })
  void knowsAnAddressByOneSpelling(String sent, String address) {
    assertThat(TypedRequest.spelled(sent)).isEqualTo(address);
  }
}
