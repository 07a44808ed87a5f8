package org.sportel.identity;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.CookiePolicy;
import java.net.HttpCookie;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A plain browser: keeps cookies, follows nothing by itself. */
public final class Browser {
  private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

  private final int port;
  private static volatile Optional<String> home = Optional.empty();

  private Optional<String> forwarded = home;
  private final CookieManager cookies = new CookieManager(null, CookiePolicy.ACCEPT_ALL);
  private final HttpClient client =
      HttpClient.newBuilder()
          .cookieHandler(cookies)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * Every test sends from a network of its own, so that none uses up what is allowed to another's.
   */
  static void comesFrom(Class<?> test) {
    int number = Math.floorMod(test.getName().hashCode(), 512);
    home = Optional.of("198." + (18 + number / 256) + "." + number % 256 + ".1");
  }

  /** A browser for the program on this port. */
  public Browser(int port) {
    this.port = port;
  }

  /** Goes on as if a proxy of this machine passed its requests on. */
  public Browser from(String addresses) {
    forwarded = Optional.of(addresses);
    return this;
  }

  /** Opens a page. */
  public HttpResponse<String> get(String path) {
    return send(HttpRequest.newBuilder(address(path)).GET());
  }

  /** The bytes of a file. */
  public byte[] bytes(String path) {
    return send(
            HttpRequest.newBuilder(address(path)).GET(), HttpResponse.BodyHandlers.ofByteArray())
        .body();
  }

  /** Sends a form with the token of the sign-in page: name, value, name, value, … */
  public HttpResponse<String> post(String path, String... fields) {
    return postWith(token(), path, fields);
  }

  /** Sends a form with this token. */
  public HttpResponse<String> postWith(String token, String path, String... fields) {
    return postEncoded(token, path, form(fields));
  }

  /** Sends a form with this token that is encoded already. */
  public HttpResponse<String> postEncoded(String token, String path, String form) {
    var separator = form.isEmpty() ? "" : "&";
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString("_csrf=" + encoded(token) + separator + form)));
  }

  /** The fields as a form's body. */
  public static String form(String... fields) {
    return Stream.iterate(0, i -> i < fields.length, i -> i + 2)
        .map(i -> encoded(fields[i]) + "=" + encoded(fields[i + 1]))
        .collect(Collectors.joining("&"));
  }

  /** Sends a form with one file. */
  public HttpResponse<String> upload(String path, String field, String file, String body) {
    var line = "--part\r\nContent-Disposition: form-data; name=\"";
    var sent =
        line
            + "_csrf\"\r\n\r\n"
            + token()
            + "\r\n"
            + line
            + field
            + "\"; filename=\""
            + file
            + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
            + body
            + "\r\n--part--\r\n";
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(HttpRequest.BodyPublishers.ofString(sent)));
  }

  /** Sends a form with one file as its bytes are, and other fields: name, value, name, value, … */
  public HttpResponse<String> upload(
      String path, String field, String file, byte[] body, String... fields) {
    return uploads(path, field, Map.of(file, body), fields);
  }

  /** The same with several files for one field. */
  public HttpResponse<String> uploads(
      String path, String field, Map<String, byte[]> files, String... fields) {
    var sent = new ByteArrayOutputStream();
    var line = "--part\r\nContent-Disposition: form-data; name=\"";
    sent.writeBytes(bytesOf(line + "_csrf\"\r\n\r\n" + token() + "\r\n"));
    for (int at = 0; at < fields.length; at += 2) {
      sent.writeBytes(bytesOf(line + fields[at] + "\"\r\n\r\n" + fields[at + 1] + "\r\n"));
    }
    files.forEach(
        (file, body) -> {
          var head = line + field + "\"; filename=\"" + file;
          sent.writeBytes(bytesOf(head + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"));
          sent.writeBytes(body);
          sent.writeBytes(bytesOf("\r\n"));
        });
    sent.writeBytes(bytesOf("--part--\r\n"));
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "multipart/form-data; boundary=part")
            .POST(HttpRequest.BodyPublishers.ofByteArray(sent.toByteArray())));
  }

  private static byte[] bytesOf(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Sends JSON as a script does, with the page's token in its header. */
  public HttpResponse<String> postJson(String path, String header, String token, String json) {
    return send(
        HttpRequest.newBuilder(address(path))
            .header("Content-Type", "application/json")
            .header(header, token)
            .POST(HttpRequest.BodyPublishers.ofString(json)));
  }

  /** Signs in and expects to be let in. */
  public Browser signIn(String name) {
    var answer = post("/sign-in", "name", name, "password", Desks.PASSWORD);
    if (answer.statusCode() != 302) {
      throw new IllegalStateException("Not let in: " + answer.statusCode() + answer.body());
    }
    return this;
  }

  /** A form token that holds now. */
  public String token() {
    return token(get("/sign-in").body()).orElseThrow();
  }

  /** The first form token of a page. */
  public static Optional<String> token(String page) {
    var found = TOKEN.matcher(page);
    return found.find() ? Optional.of(found.group(1)) : Optional.empty();
  }

  /** The value of a cookie. */
  public Optional<String> cookie(String name) {
    return cookies.getCookieStore().getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Loses a cookie. */
  public void drop(String name) {
    var store = cookies.getCookieStore();
    store.getCookies().stream()
        .filter(cookie -> cookie.getName().equals(name))
        .toList()
        .forEach(cookie -> store.remove(null, cookie));
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    return send(request, HttpResponse.BodyHandlers.ofString());
  }

  private <T> HttpResponse<T> send(
      HttpRequest.Builder request, HttpResponse.BodyHandler<T> handler) {
    forwarded.ifPresent(from -> request.header("X-Forwarded-For", from));
    try {
      return client.send(request.build(), handler);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
