package org.sportel.intake.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sportel.identity.Browser;
import org.sportel.identity.Served;

/** Forms as browsers send them: in parts, late, from a window that was closed in between. */
class PostsTests extends Served {
  private static final String LINE = "\r\n";

  private HttpClient client;

  @BeforeEach
  void aBrowser() {
    client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
  }

  @Test
  void takesAListOfFiftyRowsAndALongFileName() throws Exception {
    var token = Browser.token(get("/sign-in").body()).orElseThrow();
    var rows =
        IntStream.range(0, 1_000)
            .mapToObj(i -> part("owners." + i + ".name", "Ana"))
            .collect(Collectors.joining());
    var file =
        "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + "Рјешење".repeat(100)
            + ".pdf\"\r\nContent-Type: application/pdf\r\n\r\n%PDF-\r\n";
    var answer = inParts("/verify/1-AAAAA-AAAAA-AAAAA", part("_csrf", token) + rows + file);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/desk/me/password", "/track", "/sign-in", "/nowhere"})
  void takesNoFilesWhereNoneAreAskedFor(String path) throws Exception {
    var token = Browser.token(get("/sign-in").body()).orElseThrow();
    var answer = inParts(path, part("_csrf", token) + part("number", "1"));
    assertThat(answer.statusCode()).isEqualTo(415);
    assertThat(answer.body()).contains("Files cannot be sent here");
  }

  @Test
  void takesNoFilesOfStrangersForStaff() throws Exception {
    assertThat(inParts("/desk/apply/BD-001", part("name", "Ana")).statusCode()).isEqualTo(401);
  }

  @Test
  void givesAFormBackWhoseTokenWentWithTheWindow() throws Exception {
    var answer = post("/track", "same-origin", "number=IN-1%2F2026&code=1-AAAA-AAAA-AAAA-AAAA");
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body())
        .contains("Please send this once more", "value=\"IN-1/2026\"", "action=\"/track\"")
        .doesNotContain("duties");
    var token = Browser.token(answer.body()).orElseThrow();
    var again = post("/track", "same-origin", "_csrf=" + token + "&number=IN-1%2F2026&code=1");
    assertThat(again.statusCode()).isEqualTo(422);
  }

  @Test
  void givesNothingBackThatAnotherSiteSent() throws Exception {
    for (var site : new String[] {"cross-site", "same-site", "none"}) {
      var answer = post("/track", site, "number=IN-1%2F2026&code=1");
      assertThat(answer.statusCode()).isEqualTo(403);
      assertThat(answer.body())
          .contains("This page cannot be shown")
          .doesNotContain("IN-1/2026", "duties", "administrator");
    }
  }

  @Test
  void keepsTheFormTokenForAsLongAsADraft() throws Exception {
    assertThat(get("/sign-in").headers().allValues("Set-Cookie").toString())
        .containsPattern("sportel-form=[^;]+;.*Max-Age=15552000");
  }

  private HttpResponse<String> get(String path) throws Exception {
    return send(HttpRequest.newBuilder(at(path)));
  }

  private HttpResponse<String> post(String path, String site, String body) throws Exception {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", site)
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  private HttpResponse<String> inParts(String path, String parts) throws Exception {
    return send(
        HttpRequest.newBuilder(at(path))
            .header("Content-Type", "Multipart/form-data; boundary=x")
            .POST(HttpRequest.BodyPublishers.ofString(parts + "--x--" + LINE)));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) throws Exception {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private URI at(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String part(String name, String value) {
    return "--x\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + LINE;
  }
}
