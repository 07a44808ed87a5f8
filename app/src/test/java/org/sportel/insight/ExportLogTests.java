package org.sportel.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sportel.SportelTest;
import org.sportel.casework.model.CaseEvent;
import org.sportel.casework.model.CaseFacts;
import org.sportel.casework.model.VisitPurpose;
import org.sportel.complaints.model.ArrivalEvent;
import org.sportel.complaints.model.ComplaintChannel;
import org.sportel.complaints.model.ComplaintFacts;
import org.sportel.complaints.model.ComplaintLevel;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.insight.log.LogColumns;
import org.sportel.insight.log.LogCounter;
import org.sportel.insight.log.LogFigures;
import org.sportel.insight.log.LogFile;
import org.sportel.insight.log.LogShape;
import org.sportel.network.Tenants;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Journal;
import org.sportel.platform.Json;
import org.sportel.platform.Scope;
import org.sportel.platform.TenantId;
import org.sportel.platform.Transactions;
import org.sportel.platform.terminal.CommandOutput;
import org.sportel.platform.terminal.WrongCall;
import org.sportel.visits.model.VisitChannel;
import org.sportel.visits.model.VisitEvent;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What goes in comes out again: a log, its export and the import of the export count the same. */
@SportelTest
class ExportLogTests {
  private static final LogColumns OURS =
      new LogColumns(
          Optional.of("startdate"),
          Optional.of("enddate"),
          Optional.of("deadline"),
          Optional.of("channel"),
          Optional.of("org:group"));

  private static final UUID CENTRE = new UUID(0, 3);
  private static final Instant AT = Instant.parse("2026-03-02T08:15:30Z");
  private static final CaseFacts FACTS =
      new CaseFacts(
          new UUID(0, 1),
          "BD-004",
          "civil",
          new UUID(0, 2),
          Optional.of(CENTRE),
          "COUNTER",
          AT,
          Optional.empty());
  private static final ComplaintFacts COMPLAINT =
      new ComplaintFacts(
          ComplaintLevel.ANONYMOUS,
          ComplaintChannel.PORTAL,
          ComplaintTopic.values()[0],
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty());

  @Autowired ImportLogCommand imports;
  @Autowired ExportLogCommand exports;
  @Autowired Tenants tenants;
  @Autowired Journal journal;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  @TempDir Path folder;

  private JsonNode run(boolean in, String... args) {
    var out = new ByteArrayOutputStream();
    var print = new PrintStream(out, true, StandardCharsets.UTF_8);
    var output = new CommandOutput(print, System.err, new Json());
    var words = List.of(args);
    acting.runAs(
        Actor.system("test"),
        () -> assertThat(in ? imports.run(words, output) : exports.run(words, output)).isZero());
    return new Json().tree(out.toString(StandardCharsets.UTF_8));
  }

  private static LogFigures figures(Path file) {
    var counter = new LogCounter(OURS);
    new LogFile(file, LogShape.own(), OURS).read(counter);
    return counter.figures(warning -> warning.kind() + " " + warning.count());
  }

  private String imported(Path file) {
    return run(
            true,
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
            "org:group")
        .get("tenant")
        .asString();
  }

  /** A log of that name, so that it was not imported in another way by another test. */
  private Path small(String name) {
    try {
      var text = Files.readString(Path.of("src/test/resources/org/sportel/insight/log/small.xes"));
      return Files.writeString(
          folder.resolve("small.xes"), text.replace("value=\"Small\"", "value=\"" + name + "\""));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void comesBack(Path file, String... names) {
    var tenant = imported(file);
    for (var name : names) {
      var out = folder.resolve(name);
      var said = run(false, out.toString(), "--tenant", tenant, "--json");
      assertThat(said.get("cases").asLong()).isEqualTo(figures(file).cases());
      assertThat(figures(out)).as(name).isEqualTo(figures(file));
    }
  }

  @Test
  void givesBackTheSameFiguresInEveryForm() {
    comesBack(small("Small, out and in"), "a.xes", "a.xes.gz", "a.json", "a.jsonocel.gz");
  }

  @Test
  @Tag("public-data")
  void givesBackTheReceptionOfPermits() {
    comesBack(Path.of("../../shared/data/receipt.xes.gz"), "receipt.xes.gz", "receipt.json");
  }

  @Test
  void holdsTheSchemaOfTheStandardAndIsNoted() throws Exception {
    var tenant = imported(small("Small, out"));
    var out = folder.resolve("valid.xes");
    run(false, out.toString(), "--tenant", tenant, "--json");
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(Path.of("src/test/resources/org/sportel/insight/log/xes.xsd").toFile())
        .newValidator()
        .validate(new StreamSource(out.toFile()));
    TenantId id = tenants.bySlug(tenant).orElseThrow().id();
    assertThat(transactions.read(Scope.of(id), () -> journal.of(new UUID(0, id.value()))))
        .extracting(entry -> entry.type() + " " + entry.payload().path("format").asString())
        .contains("insight.log-exported XES");
  }

  @Test
  void writesTypesObjectsAndEventsThatKnowEachOther() throws Exception {
    var tenant = imported(small("Small, out"));
    var out = folder.resolve("o.json");
    run(false, out.toString(), "--tenant", tenant, "--json");
    var log = new Json().tree(Files.readString(out));
    var ids = log.path("objects").valueStream().map(o -> o.path("id").asString()).toList();
    assertThat(ids).doesNotHaveDuplicates().isNotEmpty();
    assertThat(log.path("objectTypes").toString()).contains("\"case\"", "deadline");
    for (var event : log.path("events")) {
      Instant.parse(event.path("time").asString());
      assertThat(log.path("eventTypes").toString()).contains(event.path("type").asString());
      for (var relation : event.path("relationships")) {
        assertThat(ids).contains(relation.path("objectId").asString());
      }
    }
  }

  @Test
  void tellsTheVisitsOfACaseAndComplaintsByThemselves() throws Exception {
    var tenant = imported(small("Small, visited"));
    var visit = UUID.randomUUID();
    var complaint = UUID.randomUUID();
    acting.runAs(
        Actor.system("test"),
        () ->
            transactions.run(
                Scope.of(tenants.bySlug(tenant).orElseThrow().id()),
                () -> {
                  var steps = journal.page("insight.step-imported", Optional.empty(), 1);
                  var file = steps.getFirst().subject();
                  journal.record(
                      new VisitEvent.Begun(visit, CENTRE, VisitChannel.RECEPTION, "en", false));
                  journal.record(
                      new CaseEvent.Visited(file, FACTS, visit, VisitPurpose.HANDED_OVER));
                  journal.record(
                      new ArrivalEvent.Filed(
                          complaint, COMPLAINT, "C-1/2026", AT, false, Optional.empty()));
                  journal.record(new ArrivalEvent.Acknowledged(complaint, COMPLAINT));
                  journal.record(new ArrivalEvent.Acknowledged(UUID.randomUUID(), COMPLAINT));
                }));
    var out = folder.resolve("v.json");
    run(false, out.toString(), "--tenant", tenant, "--json");
    var log = new Json().tree(Files.readString(out));
    assertThat(relations(log, "visited")).containsExactly(List.of("case", "visit:" + visit));
    assertThat(relations(log, "complaint filed"))
        .containsExactly(List.of("complaint:" + complaint));
    assertThat(relations(log, "complaint acknowledged"))
        .containsExactly(List.of("complaint:" + complaint));
    assertThat(log.path("objects").valueStream().map(one -> one.path("id").asString()))
        .contains("visit:" + visit)
        .containsOnlyOnce("complaint:" + complaint);
  }

  /** The things of each event of a type; a case by that word. */
  private static List<List<String>> relations(JsonNode log, String type) {
    return log.path("events")
        .valueStream()
        .filter(event -> event.path("type").asString().equals(type))
        .map(
            event ->
                event
                    .path("relationships")
                    .valueStream()
                    .map(
                        one ->
                            one.path("qualifier").asString().equals("case")
                                ? "case"
                                : one.path("objectId").asString())
                    .toList())
        .toList();
  }

  @Test
  void refusesWrongCalls() {
    assertThatThrownBy(() -> run(false, "x.xes")).isInstanceOf(WrongCall.class);
    assertThatThrownBy(() -> run(false, "x", "--tenant", "nobody"))
        .isInstanceOf(InsightRefusal.class);
    assertThatThrownBy(() -> run(false, "x", "--tenant", "t", "--format", "csv"))
        .isInstanceOf(WrongCall.class);
  }
}
