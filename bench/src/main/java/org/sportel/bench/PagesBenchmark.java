package org.sportel.bench;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Pages a second over HTTP, eight connections without a pause, against a bare handler in a program
 * of its own that answers as many bytes after one indexed query.
 */
final class PagesBenchmark implements Benchmark {
  private static final int CONNECTIONS = 8;
  private static final Duration ROUND = Duration.ofSeconds(4);
  private static final int WARM_UPS = 2;
  private static final int PAIRS = 5;
  private static final String PASSWORD = "sportel demo 2026";
  private static final Pattern CASE = Pattern.compile("href=\"(/desk/cases/[0-9a-f-]{36})\"");

  /** Who asks for a page: the name of a demo account, or nobody. */
  private record Wanted(String account, String path) {}

  @Override
  public List<Result> run() throws Exception {
    try (var program = new DemoProgram();
        var bare = new BareProgram()) {
      var results = new ArrayList<Result>();
      for (var page : pages(program).entrySet()) {
        results.add(measured(page.getKey(), page.getValue(), program, bare));
      }
      return results;
    }
  }

  private static Map<String, Wanted> pages(DemoProgram program) throws Exception {
    var officer = "case-officer.budva";
    var list = guest(program.port(), officer, 0).get("/desk/cases?view=unit");
    var found = CASE.matcher(list.body());
    if (!found.find()) {
      throw new IllegalStateException("No case in " + list);
    }
    var pages = new LinkedHashMap<String, Wanted>();
    pages.put("worklist", new Wanted(officer, "/desk/cases?view=unit"));
    pages.put("case", new Wanted(officer, found.group(1)));
    pages.put("case-search", new Wanted(officer, "/desk/cases?view=all&q=petrovic"));
    pages.put("start", new Wanted(officer, "/desk"));
    pages.put("figures", new Wanted("centre-manager.budva", "/desk/figures"));
    pages.put("home", new Wanted("", "/"));
    pages.put("finder", new Wanted("", "/services?q=building"));
    pages.put("service", new Wanted("", "/m/budva/services/BD-004"));
    return pages;
  }

  private static Result measured(String name, Wanted page, DemoProgram program, BareProgram bare)
      throws Exception {
    var readers = new ArrayList<Guest>();
    var others = new ArrayList<Guest>();
    for (int i = 0; i < CONNECTIONS; i++) {
      readers.add(guest(program.port(), page.account(), i));
      others.add(new Guest(bare.port(), "192.0.2." + i));
    }
    int bytes = ok(readers.getFirst().get(page.path())).body().length();
    var cpu = new ArrayList<Double>();
    var pairs =
        Load.pairs(
            WARM_UPS,
            PAIRS,
            () -> {
              var begun = program.processorTime();
              var rate = rate(readers, page.path());
              var spent = program.processorTime().minus(begun);
              cpu.add(spent.toMillis() / (rate * ROUND.toSeconds()));
              return rate;
            },
            () -> rate(others, "/" + bytes));
    System.err.printf(
        "%s: %d characters, %.2f ms of the program's processor time a page%n",
        name, bytes, cpu.stream().sorted().toList().get(cpu.size() / 2));
    return new Result(name, pairs, "pages/s");
  }

  private static double rate(List<Guest> guests, String path) throws Exception {
    return Load.perSecond(
        guests.size(), ROUND, (thread, round) -> ok(guests.get(thread).get(path)));
  }

  private static HttpResponse<String> ok(HttpResponse<String> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(answer.toString());
    }
    return answer;
  }

  private static Guest guest(int port, String account, int number) throws Exception {
    var guest = new Guest(port, "192.0.2." + (number + 1));
    if (!account.isEmpty()) {
      guest.signIn(account, PASSWORD);
    }
    return guest;
  }
}
