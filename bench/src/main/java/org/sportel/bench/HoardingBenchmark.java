package org.sportel.bench;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A script that takes a thousand appointments: how many it gets from one address, and how many from
 * a thousand, whose holds nobody confirms. Any answer of 500 and above, and any refusal that does
 * not say when to come back, ends the benchmark.
 */
final class HoardingBenchmark implements Benchmark {
  private static final int TRIES = 1_000;
  private static final Pattern TIME = Pattern.compile("name=\"begins\" value=\"([^\"]+)\"");
  private static final Pattern SERVICE = Pattern.compile("<option value=\"(BD-[0-9]+)\"");
  private static final Pattern CENTRE =
      Pattern.compile("name=\"centre\" (?:type=\"hidden\" )?value=\"([0-9a-f-]{36})\"");
  private static final String PAGE = "/m/budva/appointments";

  @Override
  public List<Result> run() throws Exception {
    try (var program = new DemoProgram()) {
      var looking = new Guest(program.port(), "192.0.2.1");
      var service = first(SERVICE, looking.get(PAGE).body());
      var page = looking.get(PAGE + "?service=" + service).body();
      var times = TIME.matcher(page).results().map(found -> found.group(1)).toList();
      var centre = first(CENTRE, page);
      System.err.println("Times on the first page: " + times.size());
      double one = taken(program.port(), service, centre, times, false);
      double many = taken(program.port(), service, centre, times, true);
      var left = TIME.matcher(looking.get(PAGE + "?service=" + service).body()).results().count();
      System.err.println("Times on the first page afterwards: " + left);
      return List.of(
          new Result("a-thousand-addresses", List.of(new Result.Pair(many, TRIES)), "bookings"),
          new Result("one-address", List.of(new Result.Pair(one, TRIES)), "bookings"));
    }
  }

  private static double taken(
      int port, String service, String centre, List<String> times, boolean moving)
      throws Exception {
    var answers = new TreeMap<Integer, Integer>();
    var robots = new ArrayList<Guest>();
    robots.add(new Guest(port, "203.0.113.7"));
    for (int i = 0; i < TRIES; i++) {
      if (moving) {
        robots.add(new Guest(port, "10.20." + i / 250 + "." + (1 + i % 250)));
      }
      var answer =
          robots
              .getLast()
              .post(
                  PAGE,
                  "service",
                  service,
                  "centre",
                  centre,
                  "persons",
                  "1",
                  "begins",
                  times.get(i % times.size()));
      checked(answer);
      answers.merge(answer.statusCode(), 1, Integer::sum);
    }
    System.err.println((moving ? "A thousand addresses: " : "One address: ") + answers);
    return answers.getOrDefault(302, 0);
  }

  private static void checked(HttpResponse<String> answer) {
    boolean silent =
        answer.statusCode() == 429 && answer.headers().firstValue("Retry-After").isEmpty();
    if (silent || answer.statusCode() >= 500) {
      throw new IllegalStateException("An answer that must not be: " + answer);
    }
  }

  private static String first(Pattern pattern, String page) {
    return pattern
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("Nothing like " + pattern));
  }
}
