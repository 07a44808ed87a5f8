package org.sportel.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.SportelTest;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.sportel.platform.Json;
import org.sportel.platform.Origin;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.platform.terminal.WrongCall;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

@SportelTest
class ImportLogTests {
  private static final String CASE =
      """
      <trace><string key="concept:name" value="%s"/><string key="channel" value="desk"/>
        <date key="end" value="2020-01-09T00:00:00Z"/><date key="due" value="2020-01-08T00:00:00Z"/>
        <event><string key="concept:name" value="receive"/><string key="org:resource" value="R1"/>
          <date key="time:timestamp" value="2020-01-02T08:00:00Z"/></event>
        <event><string key="concept:name" value="%s"/><string key="org:resource" value="R2"/>
          <date key="time:timestamp" value="2020-01-03T08:00:00Z"/></event></trace>
      """;

  @Autowired ImportLogCommand command;
  @Autowired Rebuild rebuild;
  @Autowired Facts facts;
  @Autowired Tenants tenants;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @TempDir Path folder;

  private record Said(int code, String out, String err) {
    JsonNode json() {
      return new Json().tree(out);
    }
  }

  private Said run(String... args) {
    var out = new ByteArrayOutputStream();
    var err = new ByteArrayOutputStream();
    var output =
        new CommandOutput(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            new Json());
    var code = acting.as(Actor.system("test"), () -> command.run(List.of(args), output));
    return new Said(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  private String log(String name, String... cases) throws Exception {
    var text =
        "<log>\n<string key=\"concept:name\" value=\""
            + name
            + "\"/>\n"
            + String.join("\n", cases)
            + "</log>";
    return Files.writeString(folder.resolve("x.xes"), text).toString();
  }

  private TenantId tenant(String slug) {
    return tenants.bySlug(slug).orElseThrow().id();
  }

  private List<String> rows(String slug) {
    return transactions.read(Scope.of(tenant(slug)), facts::rows);
  }

  @Test
  void makesATenantFromTheLogsNameAndWritesHistoryWithItsOwnTimes() throws Exception {
    var file = log("Parking, 2020", CASE.formatted("A", "decide"), CASE.formatted("B", "refuse"));
    var said = run(file, "--json", "--end", "end", "--deadline", "due", "--channel", "channel");
    assertThat(said.code()).as(said.err()).isZero();
    assertThat(said.json().get("cases").asInt()).isEqualTo(2);
    assertThat(said.json().get("late").asInt()).isEqualTo(2);
    assertThat(said.json().get("imported").asInt()).isEqualTo(2);
    assertThat(said.json().get("tenant").asString()).isEqualTo("log-parking-2020");
    var entries =
        transactions.read(
            Scope.of(tenant("log-parking-2020")),
            () ->
                journal.of(
                    java.util.UUID.nameUUIDFromBytes(
                        ("imported " + tenant("log-parking-2020").value() + " A")
                            .getBytes(StandardCharsets.UTF_8))));
    assertThat(entries)
        .extracting(entry -> entry.type() + " " + entry.happenedAt())
        .containsExactly(
            "insight.case-imported 2020-01-02T08:00:00Z",
            "insight.step-imported 2020-01-02T08:00:00Z",
            "insight.step-imported 2020-01-03T08:00:00Z",
            "insight.end-imported 2020-01-09T00:00:00Z");
    assertThat(entries).allMatch(entry -> entry.origin() == Origin.IMPORTED);
  }

  @Test
  void skipsWhatIsThereAndRefusesOtherContentAsAWhole() throws Exception {
    var one = CASE.formatted("A", "decide");
    var two = CASE.formatted("B", "decide");
    assertThat(run(log("again", one), "--json").json().get("imported").asInt()).isEqualTo(1);
    var more = run(log("again", one, two), "--json").json();
    assertThat(more.get("imported").asInt()).isEqualTo(1);
    assertThat(more.get("skipped").asInt()).isEqualTo(1);
    var before = rows("log-again");
    var third = CASE.formatted("C", "decide");
    var refused = run(log("again", third, CASE.formatted("A", "other")), "--json");
    assertThat(refused.code()).isEqualTo(1);
    assertThat(refused.json().get("refused").asString()).isEqualTo("CASES_DIFFER");
    assertThat(refused.json().get("cases").get(0).asString()).isEqualTo("A");
    assertThat(rows("log-again")).isEqualTo(before).hasSize(2);
  }

  @Test
  void writesNothingOfABrokenLog() throws Exception {
    var text = Files.readString(Path.of(log("broken", CASE.formatted("A", "decide"))));
    var file = Files.writeString(folder.resolve("y.xes"), text.replace("</log>", "<trace/></log>"));
    var said = run(file.toString(), "--json");
    assertThat(said.code()).isEqualTo(1);
    assertThat(said.json().get("refused").asString()).isEqualTo("CASE_WITHOUT_NAME");
    assertThat(said.json().get("line").asInt()).isEqualTo(9);
    assertThat(said.err()).contains("Line 9, column");
    assertThat(tenants.bySlug("log-broken")).isEmpty();
  }

  @Test
  void refusesWrongCallsAndMissingThings() throws Exception {
    assertThatThrownBy(() -> run()).isInstanceOf(WrongCall.class);
    assertThatThrownBy(() -> run("a.xes", "--what", "x")).isInstanceOf(WrongCall.class);
    assertThat(run("nowhere.xes").code()).isEqualTo(1);
    assertThat(run(log("x", CASE.formatted("A", "b")), "--tenant", "nobody").code()).isEqualTo(1);
  }

  @Test
  void rebuildsTheSameFacts() throws Exception {
    run(
        log("rebuilt", CASE.formatted("A", "decide"), CASE.formatted("B", "decide")),
        "--end",
        "end");
    var before = rows("log-rebuilt");
    assertThat(before).hasSize(2);
    acting.runAs(Actor.system("test"), () -> rebuild.rebuild(tenant("log-rebuilt")));
    assertThat(rows("log-rebuilt")).isEqualTo(before);
  }

  @Test
  void importsASmallLogOnce() {
    String[] call = {
      "src/test/resources/org/sportel/insight/log/small.xes",
      "--json",
      "--start",
      "startdate",
      "--end",
      "enddate",
      "--deadline",
      "deadline",
      "--channel",
      "channel"
    };
    var first = run(call).json();
    assertThat(first.get("imported").asInt()).isEqualTo(4);
    assertThat(run(call).json().get("skipped").asInt()).isEqualTo(4);
    assertThat(rows(first.get("tenant").asString())).hasSize(4);
  }

  @Test
  @Tag("public-data")
  void importsTheReceptionOfPermitsOnce() {
    var file = Path.of("../../shared/data/receipt.xes.gz");
    String[] call = {
      file.toString(),
      "--json",
      "--start",
      "startdate",
      "--end",
      "enddate",
      "--deadline",
      "deadline",
      "--channel",
      "channel",
      "--unit",
      "org:group"
    };
    var first = run(call).json();
    // another test may have brought the same log before
    assertThat(first.get("imported").asInt() + first.get("skipped").asInt()).isEqualTo(1434);
    assertThat(run(call).json().get("skipped").asInt()).isEqualTo(1434);
    assertThat(rows(first.get("tenant").asString())).hasSize(1434);
  }
}
