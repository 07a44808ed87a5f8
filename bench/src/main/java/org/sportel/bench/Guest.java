package org.sportel.bench;

import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A browser with its own cookies and its own address behind a proxy of this machine. */
final class Guest {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final String root;
  private final String address;
  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .connectTimeout(PATIENCE)
          .build();
  private volatile String token = "";

  Guest(int port, String address) {
    this.root = "http://127.0.0.1:" + port;
    this.address = address;
  }

  HttpResponse<String> get(String path) throws Exception {
    return send(request(path).GET().build());
  }

  /** Sends a form: name, value, name, value, …; the token of the sign-in page goes with it. */
  HttpResponse<String> post(String path, String... fields) throws Exception {
    if (token.isEmpty()) {
      token = token(get("/sign-in").body());
    }
    var all = Stream.concat(Stream.of("_csrf", token), Stream.of(fields)).toList();
    var form =
        Stream.iterate(0, i -> i < all.size(), i -> i + 2)
            .map(i -> encoded(all.get(i)) + "=" + encoded(all.get(i + 1)))
            .collect(Collectors.joining("&"));
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString(form))
            .build());
  }

  void signIn(String name, String password) throws Exception {
    var answer = post("/sign-in", "name", name, "password", password);
    if (answer.statusCode() != 302) {
      throw new IllegalStateException("Not let in as " + name + ": " + answer.statusCode());
    }
    token = token(get("/desk").body());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(root + path))
        .timeout(PATIENCE)
        .header("X-Forwarded-For", address);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  /** The form token of a page; empty where it has none. */
  static String token(String page) {
    var found = TOKEN.matcher(page);
    return found.find() ? found.group(1) : "";
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
