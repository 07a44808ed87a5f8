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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sportel.bench.PublicRoutes.Route;
import org.springframework.web.bind.annotation.RequestMethod;

/**
 * Every address that anybody may call × every text field × the largest text of one sign that a form
 * carries (2 MB; 7,000 signs in an address): how long the answer takes, median, 95th percentile and
 * the worst with its address. An answer of 500 and above ends the benchmark.
 */
final class WalkBenchmark implements Benchmark {
  private static final List<String> SIGNS = List.of(" ", "a", "1", "-", "/", "<", "\u0301");
  private static final int LARGEST = 1_900_000;
  private static final int LONGEST_ADDRESS = 7_000;
  private static final int WARMING = 50_000;
  private static final int TOLD = 12;
  private static final double GOAL_MILLIS = 200;
  private static final double NANOS_A_MILLI = 1e6;

  private final HttpClient client =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .cookieHandler(new CookieManager(null, CookiePolicy.ACCEPT_ALL))
          .build();
  private int requests;

  /** How long one answer took. */
  private record Took(String what, int status, double millis) {}

  @Override
  public List<Result> run() throws Exception {
    try (var program = new DemoProgram(Map.of("SPORTEL_LIMITS", "100000"))) {
      var root = "http://127.0.0.1:" + program.port();
      var token = Guest.token(send(get(root + "/sign-in")).body());
      var routes = PublicRoutes.all();
      walk(routes, root, token, WARMING);
      var all = walk(routes, root, token, LARGEST);
      return report(all);
    }
  }

  private List<Took> walk(List<Route> routes, String root, String token, int bytes)
      throws Exception {
    var all = new ArrayList<Took>();
    for (var sign : SIGNS) {
      var form = text(sign, bytes);
      var query = text(sign, Math.min(bytes, LONGEST_ADDRESS));
      for (var route : routes) {
        var address = root + route.path();
        begin(root, token);
        for (var field : route.fields()) {
          var what = route + " " + field + " of " + URLEncoder.encode(sign, StandardCharsets.UTF_8);
          all.add(
              route.method() == RequestMethod.POST
                  ? timed(what, post(address, encoded("_csrf", token) + "&" + field + "=" + form))
                  : timed(what, get(address + "?" + field + "=" + query)));
        }
      }
    }
    return all;
  }

  /** A draft for the pages of an application; another address may have closed the one before. */
  private void begin(String root, String token) throws Exception {
    send(post(root + "/m/budva/apply/BD-001", encoded("_csrf", token)));
  }

  private Took timed(String what, HttpRequest request) throws Exception {
    long begun = System.nanoTime();
    var answer = send(request);
    return new Took(what, answer.statusCode(), (System.nanoTime() - begun) / NANOS_A_MILLI);
  }

  private HttpResponse<String> send(HttpRequest request) throws Exception {
    return client.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private HttpRequest get(String address) {
    return request(address).GET().build();
  }

  private HttpRequest post(String address, String form) {
    return request(address)
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(form))
        .build();
  }

  /** Each request comes from an address of its own, so that no limit of an address answers it. */
  private HttpRequest.Builder request(String address) {
    requests++;
    var from =
        "198." + (18 + requests / 65_536) + "." + requests / 256 % 256 + "." + requests % 256;
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(Duration.ofMinutes(2))
        .header("X-Forwarded-For", from);
  }

  private static List<Result> report(List<Took> all) {
    var statuses = new TreeMap<Integer, Integer>();
    all.forEach(took -> statuses.merge(took.status(), 1, Integer::sum));
    System.err.println(all.size() + " answers: " + statuses);
    var slowest = all.stream().sorted(Comparator.comparingDouble(Took::millis).reversed()).toList();
    slowest.stream()
        .limit(TOLD)
        .forEach(
            took ->
                System.err.printf("%6.0f ms %d %s%n", took.millis(), took.status(), took.what()));
    var wrong = all.stream().filter(took -> took.status() >= 500).toList();
    if (!wrong.isEmpty()) {
      throw new IllegalStateException(wrong.size() + " faults, such as " + wrong.getFirst());
    }
    return List.of(
        result("median", slowest.get(slowest.size() / 2)),
        result("p95", slowest.get(slowest.size() / 20)),
        result("worst", slowest.getFirst()));
  }

  private static Result result(String variant, Took took) {
    return new Result(variant, List.of(new Result.Pair(took.millis(), GOAL_MILLIS)), "ms");
  }

  private static String encoded(String field, String value) {
    return field + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** A text of one sign as a form carries it. */
  private static String text(String sign, int bytes) {
    var one = URLEncoder.encode(sign, StandardCharsets.UTF_8);
    return one.repeat(bytes / one.length());
  }
}
