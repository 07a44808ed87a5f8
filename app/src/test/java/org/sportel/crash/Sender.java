package org.sportel.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;
import org.sportel.identity.Browser;

/** Sends a filled-in draft over HTTP, as its applicant's browser does. */
final class Sender {
  private static final Pattern FORM = Pattern.compile("(sportel-form=[^;]+)");
  private static final Pattern NUMBER = Pattern.compile("<br><strong>([^<]+)</strong>");
  private static final String APPLY = "/m/budva/apply/" + ServedDrafts.SERVICE.value();

  private final HttpClient client =
      HttpClient.newBuilder()
          .followRedirects(HttpClient.Redirect.NEVER)
          .connectTimeout(Duration.ofSeconds(5))
          .build();

  /**
   * Sends it and reads its number on the receipt.
   *
   * @return empty where the outcome is unknown: no answer, or one that the server failed
   */
  Optional<String> send(int port, String draft) throws InterruptedException {
    var cookie = "sportel-draft=" + draft + ".D";
    try {
      var sent = sent(port, cookie);
      if (sent.isEmpty() || sent.get().statusCode() >= 500) {
        return Optional.empty();
      }
      assertThat(sent.get().statusCode()).as(sent.get().body()).isEqualTo(302);
      assertThat(sent.get().headers().firstValue("Location").orElseThrow()).endsWith("/receipt");
      var receipt =
          call(port, APPLY + "/receipt", HttpRequest.newBuilder().header("Cookie", cookie).GET());
      var number = NUMBER.matcher(receipt.body());
      return receipt.statusCode() == 200 && number.find()
          ? Optional.of(number.group(1))
          : Optional.empty();
    } catch (IOException unknown) {
      return Optional.empty();
    }
  }

  /** The answer to the sent form; empty where no page gave a token for it. */
  private Optional<HttpResponse<String>> sent(int port, String cookie)
      throws IOException, InterruptedException {
    var page = call(port, "/track", HttpRequest.newBuilder().GET());
    var form = FORM.matcher(String.join("\n", page.headers().allValues("Set-Cookie")));
    var token = Browser.token(page.body());
    if (page.statusCode() != 200 || token.isEmpty() || !form.find()) {
      return Optional.empty();
    }
    var body = "_csrf=" + URLEncoder.encode(token.get(), StandardCharsets.UTF_8);
    return Optional.of(
        call(
            port,
            APPLY + "/check",
            HttpRequest.newBuilder()
                .header("Cookie", cookie + "; " + form.group(1))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))));
  }

  private HttpResponse<String> call(int port, String path, HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return client.send(
        request
            .uri(URI.create("http://127.0.0.1:" + port + path))
            .timeout(Duration.ofSeconds(40))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }
}
