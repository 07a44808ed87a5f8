package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What no browser sends, over a bare socket: each is answered with our page and its policy. */
@SpringBootTest(
    classes = WebOnly.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "sportel.development=true")
class BrokenRequestsTests {
  private static final String END =
      "\r\nHost: x\r\nAccept-Language: sq\r\nConnection: close\r\n\r\n";

  @LocalServerPort private int port;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /%zz HTTP/1.1",
        "GET /a%00b HTTP/1.1",
        "GET /a%2Fb HTTP/1.1",
        "GET /a;b=c HTTP/1.1",
        "GET /../../etc/passwd HTTP/1.1",
        "GET /nowhere HTTP/1.1",
        "GET /nowhere?x=%zz HTTP/1.1",
        "POST /dev/components HTTP/1.1",
        "BREW /nowhere HTTP/1.1",
        "GET http://[x/ HTTP/1.1",
        "GET /trouble/broken HTTP/1.1"
      })
  void areAnsweredWithOurPageInTheirLanguage(String line) throws Exception {
    var answer = raw(line + END);
    assertThat(status(answer)).as(answer).isBetween(400, 599);
    assertThat(answer).contains("default-src 'none'", "lang=\"sq\"", "sp-brand");
    assertThat(answer).doesNotContain("Tomcat", "<style", "java.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /a|b HTTP/1.1" + END,
        "GET /a\"b HTTP/1.1" + END,
        "GET / HTTP/9.9" + END,
        "G\u0001T / HTTP/1.1" + END,
        "GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nConnection: close\r\n\r\n",
        "GET / HTTP/1.1\r\nHost: x\r\nBad Header\u0000: 1\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: -1\r\nConnection: close\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        "POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: wrong\r\n\r\n"
      })
  void areAnsweredWithThePolicyWhenEvenTheirHeadCannotBeRead(String request) throws Exception {
    var answer = raw(request);
    assertThat(status(answer)).as(answer).isBetween(400, 599);
    assertThat(answer).contains("default-src 'none'").doesNotContain("Tomcat", "<style", "java.");
    if (answer.contains("<html")) {
      assertThat(answer).contains("lang=\"en\"", "sp-brand");
    }
  }

  @Test
  void areTooLong() throws Exception {
    for (var request :
        new String[] {
          "GET /" + "a".repeat(20_000) + " HTTP/1.1" + END,
          "GET /nowhere?" + "a".repeat(20_000) + " HTTP/1.1" + END,
          "GET /nowhere HTTP/1.1\r\nX: " + "a".repeat(20_000) + END,
          "GET /nowhere HTTP/1.1" + "\r\nX: a".repeat(500) + END
        }) {
      var answer = raw(request);
      assertThat(status(answer)).as(answer).isIn(400, 414, 431);
      assertThat(answer).contains("default-src 'none'").doesNotContain("Tomcat", "<style");
    }
  }

  @Test
  void haveNoBodyWhenOnlyTheHeadIsAsked() throws Exception {
    for (var path : new String[] {"/nowhere", "/%zz", "/trouble/broken"}) {
      var answer = raw("HEAD " + path + " HTTP/1.1" + END);
      assertThat(answer).contains("default-src 'none'").doesNotContain("<html");
    }
    var traced = raw("TRACE /nowhere HTTP/1.1\r\nX-Secret: told" + END);
    assertThat(status(traced)).isEqualTo(405);
    assertThat(traced).contains("default-src 'none'", "lang=\"sq\"").doesNotContain("told");
  }

  private static int status(String answer) {
    assertThat(answer).startsWith("HTTP/1.1 ");
    return Integer.parseInt(answer.substring(9, 12));
  }

  private String raw(String request) throws IOException {
    try (var socket = new Socket("127.0.0.1", port)) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
