package org.sportel.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
    classes = WebOnly.class,
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = "sportel.development=true")
class AnswersTests {
  @LocalServerPort private int port;
  private final HttpClient client = HttpClient.newHttpClient();

  @ParameterizedTest
  @CsvSource({
    "GET, /dev/components, 200",
    "HEAD, /dev/components, 200",
    "GET, /nowhere, 404",
    "HEAD, /nowhere, 404",
    "POST, /dev/components, 403",
    "OPTIONS, /dev/components, 403",
    "PUT, /dev/components, 403",
    "TRACE, /dev/components, 405",
    "GET, /trouble/refused, 503",
    "GET, /trouble/broken, 500",
    "GET, /trouble/no-rule, 403",
    "GET, /trouble/signed-in, 403",
    "GET, /trouble/redirect, 302",
    "GET, /assets/nothing.css, 404",
    "GET, /a%2Fb, 400",
    "GET, /a%00b, 400",
    "GET, /a;b=c, 400",
    "GET, /%zz, 400",
    "GET, /error, 404"
  })
  void carriesTheProtectingHeaders(String method, String path, int status) throws Exception {
    var answer = raw(method, path);

    assertThat(answer.lines().findFirst().orElseThrow()).contains(" " + status);
    assertThat(answer)
        .contains("default-src 'none'")
        .containsIgnoringCase("X-Content-Type-Options: nosniff");
  }

  @Test
  void explainsARefusalAndAnErrorInTheLanguageAsked() throws Exception {
    assertThat(get("/trouble/refused", "Accept-Language", "sq").body())
        .contains("lang=\"sq\"", "Kjo nuk mund të kryhej", "web.refused.FOR_TEST");
    assertThat(get("/nowhere", "Accept-Language", "sr-Cyrl-ME").body()).contains("није пронађена");
    assertThat(get("/nowhere", "Accept-Language", "cnr").body()).contains("nije pronađena");
    assertThat(get("/trouble/refused", "Accept", "*/*").headers().firstValue("Retry-After"))
        .hasValue("5");
  }

  @Test
  void tellsTheTimeOfTheMunicipalitiesOnAPageThatBelongsToNone() throws Exception {
    assertThat(get("/trouble/time", "Accept-Language", "en").body())
        .contains("2 July 2026", "00:30");
  }

  @Test
  void remembersTheLanguageChosen() throws Exception {
    var chosen = get("/nowhere?lang=sr-Latn&q=1", "Accept-Language", "en");
    var cookie = chosen.headers().firstValue("Set-Cookie").orElseThrow();
    assertThat(cookie).startsWith("lang=sr-Latn;").contains("SameSite=Lax", "HttpOnly");
    assertThat(chosen.body()).contains("/nowhere?q=1&amp;lang=sq");

    assertThat(get("/dev/components", "Cookie", cookie).body()).contains("lang=\"sr-Latn\"");
    assertThat(get("/nowhere?lang=xx", "Accept-Language", "en").headers().firstValue("Set-Cookie"))
        .isEmpty();
  }

  @Test
  void keepsBuiltFilesForEverAndPagesNever() throws Exception {
    var page = get("/dev/components", "Accept", "text/html");
    assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
    var style = page.body().replaceAll("(?s).*href=\"(/assets/sportel[^\"]*)\".*", "$1");
    org.junit.jupiter.api.Assumptions.assumeFalse(
        style.equals("/assets/sportel.css"), "the front end is not built");

    var file = get(style, "Accept-Encoding", "gzip");
    assertThat(file.headers().firstValue("Cache-Control"))
        .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
    assertThat(file.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(file.headers().firstValue("Content-Disposition")).hasValue("inline");
    var etag = file.headers().firstValue("ETag").orElseThrow();
    assertThat(get(style, "If-None-Match", etag).statusCode()).isEqualTo(304);
  }

  @Test
  void firstViewWeighsLittle() throws Exception {
    var page = get("/nowhere", "Accept-Encoding", "gzip");
    var text = get("/nowhere", "Accept", "text/html").body();
    var parts = java.util.regex.Pattern.compile("(?:href|src)=\"(/assets/[^\"]+)\"").matcher(text);
    long weight = page.body().length();
    int files = 0;
    while (parts.find()) {
      weight += length(parts.group(1)).orElse(0L);
      files++;
    }
    assertThat(files).isEqualTo(3);
    long fonts = 3 * 12_000L;
    assertThat(weight + fonts).isLessThan(100_000L);
  }

  private Optional<Long> length(String path) throws IOException, InterruptedException {
    var answer =
        client.send(
            HttpRequest.newBuilder(uri(path)).header("Accept-Encoding", "gzip").build(),
            HttpResponse.BodyHandlers.ofByteArray());
    return answer.statusCode() == 200 ? Optional.of((long) answer.body().length) : Optional.empty();
  }

  private HttpResponse<String> get(String path, String header, String value) throws Exception {
    return client.send(
        HttpRequest.newBuilder(uri(path)).header(header, value).build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private String raw(String method, String path) throws IOException {
    try (var socket = new java.net.Socket("127.0.0.1", port)) {
      var call = method + " " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(call.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      return new String(
          socket.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    }
  }
}
