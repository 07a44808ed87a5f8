package org.sportel.insight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.identity.Desks;
import org.sportel.identity.Served;
import org.sportel.platform.Event;
import org.sportel.platform.Following;
import org.sportel.platform.Journal;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** Open data as a program takes it: page by page, only what is new, and well described. */
class OpenDataTests extends Served {
  private static final Shapes SHAPES =
      Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/dcat-ap/obligations.ttl"));
  private static final int SERVICES = 620;
  private static final String DCAT = "http://www.w3.org/ns/dcat#";
  private static final String DCT = "http://purl.org/dc/terms/";

  @Autowired Journal journal;
  @Autowired Following following;
  @Autowired Transactions transactions;
  @Autowired Clock clock;

  private record Of(
      String serviceCode, UUID unit, String channel, Instant receivedAt, Optional<Instant> dueAt) {}

  private record Opened(UUID subject, String type, Of of, String number, Instant at)
      implements Event {
    @Override
    public Optional<Instant> happenedAt() {
      return Optional.of(at);
    }
  }

  @Override
  protected String townOfTest() {
    return "opendata";
  }

  /** Many services in a year that is over, so that there are several pages. */
  @BeforeEach
  void manyServicesLastYear() {
    if (!transactions
        .read(desk.scope(), () -> journal.page("casework.", Optional.empty(), 1))
        .isEmpty()) {
      return;
    }
    var at =
        LocalDate.now(clock.withZone(Desks.ZONE))
            .minusYears(1)
            .withDayOfYear(100)
            .atTime(9, 0)
            .toInstant(ZoneOffset.UTC);
    var events = new ArrayList<Event>();
    for (int number = 0; number < SERVICES; number++) {
      var of = new Of("S" + number, new UUID(7, 1), "COUNTER", at, Optional.empty());
      events.add(new Opened(new UUID(77, number), "casework.opened", of, "", at));
    }
    transactions.run(desk.scope(), () -> journal.recordAll(events));
    following.catchUp(desk.tenant());
  }

  private String path() {
    return "/m/" + desk.slug() + "/open-data";
  }

  private HttpResponse<String> ask(String path, String... headers) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path));
      if (headers.length > 0) {
        request.headers(headers);
      }
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
  }

  private static JsonNode read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return new Json().tree(answer.body());
  }

  private static String tag(HttpResponse<String> answer) {
    return answer.headers().firstValue("ETag").orElseThrow();
  }

  @Test
  void pageAfterPageGivesEveryRowOnce() throws Exception {
    var rows = new HashSet<String>();
    var tags = new HashSet<String>();
    var total = 0;
    var pages = 0;
    var next = path() + "/indicators.json";
    while (!next.isEmpty()) {
      var answer = ask(next);
      var page = read(answer);
      pages++;
      assertThat(page.path("page").asInt()).isEqualTo(pages);
      total = page.path("total").asInt();
      for (var row : page.path("rows")) {
        assertThat(rows.add(row.toString())).as("twice: " + row).isTrue();
      }
      tags.add(tag(answer));
      var address = page.path("next").asString();
      next = address.isEmpty() ? "" : path() + "/indicators.json?" + URI.create(address).getQuery();
      assertThat(address.isEmpty() || address.startsWith("http")).isTrue();
      assertThat(page.path("pages").asInt() > pages).isEqualTo(!next.isEmpty());
    }
    assertThat(rows).hasSize(total).hasSizeGreaterThan(SERVICES);
    assertThat(pages).isGreaterThan(1);
    assertThat(tags).as("each page has a tag of its own").hasSize(pages);
    var csv = ask(path() + "/indicators.csv").body().lines().count();
    assertThat(csv).as("the file has the same rows below its head").isEqualTo(total + 1L);
  }

  @Test
  void aPageThatIsNoneIsTheNearestThatIsThere() throws Exception {
    var first = read(ask(path() + "/indicators.json"));
    var last = first.path("pages").asInt();
    assertThat(read(ask(path() + "/indicators.json?page=999999")).path("page").asInt())
        .isEqualTo(last);
    for (var typed : List.of("0", "-1", "two", "99999999999999", "%00", "1e3", "")) {
      var answer = ask(path() + "/indicators.json?page=" + typed);
      assertThat(answer.statusCode()).as(typed).isEqualTo(200);
      assertThat(read(answer).path("page").asInt()).as(typed).isEqualTo(1);
    }
  }

  @Test
  void whoHasTheSameBytesIsToldSo() throws Exception {
    for (var file :
        List.of(
            "/indicators.json",
            "/indicators.json?page=2",
            "/indicators.csv",
            "/catalog.ttl",
            "/catalog.jsonld")) {
      var full = ask(path() + file);
      var tag = tag(full);
      assertThat(full.body()).isNotEmpty();
      var again = ask(path() + file, "If-None-Match", tag);
      assertThat(again.statusCode()).as(file).isEqualTo(304);
      assertThat(again.body()).isEmpty();
      assertThat(tag(again)).isEqualTo(tag);
      assertThat(ask(path() + file, "If-None-Match", "\"old\", W/" + tag).statusCode())
          .as("one of several, compared weakly")
          .isEqualTo(304);
      assertThat(ask(path() + file, "If-None-Match", "\"old\"").statusCode()).isEqualTo(200);
      assertThat(tag(ask(path() + file))).as("the same bytes keep their tag").isEqualTo(tag);
    }
  }

  @Test
  void theDescriptionMeetsTheObligationsOfDcatAp() throws Exception {
    for (var lang : List.of("en", "sq", "sr")) {
      var turtle = ask(path() + "/catalog.ttl?lang=" + lang).body();
      assertThat(refused(graph(turtle, Lang.TURTLE))).as(turtle).isEmpty();
      var json = ask(path() + "/catalog.jsonld?lang=" + lang).body();
      assertThat(refused(graph(json, Lang.JSONLD))).as(json).isEmpty();
    }
    var graph = graph(ask(path() + "/catalog.ttl").body(), Lang.TURTLE);
    assertThat(values(graph, DCAT + "accessURL"))
        .hasSize(2)
        .allMatch(
            address -> address.endsWith("/indicators.csv") || address.endsWith("/indicators.json"));
    for (var address : values(graph, DCAT + "accessURL")) {
      assertThat(ask(URI.create(address).getPath()).statusCode()).as(address).isEqualTo(200);
    }
  }

  /** A test that cannot fail proves nothing. */
  @Test
  void withoutAnyOneObligationTheShapesRefuse() throws Exception {
    var turtle = ask(path() + "/catalog.ttl").body();
    for (var property :
        List.of(
            DCT + "title",
            DCT + "description",
            DCAT + "accessURL",
            DCT + "publisher",
            DCAT + "dataset",
            "http://xmlns.com/foaf/0.1/name")) {
      var graph = graph(turtle, Lang.TURTLE);
      assertThat(values(graph, property)).as(property).isNotEmpty();
      graph.remove(Node.ANY, NodeFactory.createURI(property), Node.ANY);
      assertThat(refused(graph)).as("without " + property).isNotEmpty();
    }
  }

  private static Graph graph(String text, Lang lang) {
    var graph = RDFParser.fromString(text, lang).toGraph();
    assertThat(graph.size()).isGreaterThan(20);
    return graph;
  }

  private static List<String> values(Graph graph, String property) {
    return graph
        .find(Node.ANY, NodeFactory.createURI(property), Node.ANY)
        .mapWith(
            triple ->
                triple.getObject().isURI()
                    ? triple.getObject().getURI()
                    : triple.getObject().getLiteralLexicalForm())
        .toList();
  }

  private static List<String> refused(Graph graph) {
    return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
        .toList();
  }
}
