package org.sportel.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.file.ServiceFile;
import org.sportel.identity.Served;
import org.sportel.platform.Acting;
import org.sportel.platform.Actor;
import org.sportel.platform.Json;
import org.sportel.platform.Transactions;
import org.springframework.beans.factory.annotation.Autowired;

/** Services for programs, as CPSV-AP describes them, under the address of their pages. */
class LinkedServicesTests extends Served {
  private static final Shapes SHAPES =
      Shapes.parse(RDFDataMgr.loadGraph("src/test/resources/cpsv-ap/cpsv-ap-3.2.0-SHACL.ttl"));

  @Autowired ImportServices importServices;
  @Autowired Transactions transactions;
  @Autowired Acting acting;
  private String code = "";

  @BeforeEach
  void aServiceWithEverything() {
    code = "CP-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    var text =
        """
        {"format":"sportel-services/1","language":"en","services":[{"code":"%s",
         "title":"Dog <licence>","description":"A licence to keep a dog.","category":"utilities",
         "outcome":"permit","unit":"registry","channels":["counter","online"],
         "original":{"name":"Dog licence","documents":["Proof of vaccination"],
           "fees":["5 €"],"deadline":"30 days"}}]}"""
            .formatted(code);
    var file = ServiceFile.read("s.json", text.getBytes(StandardCharsets.UTF_8), "en", new Json());
    acting.as(
        Actor.system("test"),
        () -> transactions.write(desk.scope(), () -> importServices.importAll(file)));
  }

  private HttpResponse<String> ask(String path, String accept) throws Exception {
    try (var client = HttpClient.newHttpClient()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
              .header("Accept", accept)
              .build(),
          HttpResponse.BodyHandlers.ofString());
    }
  }

  @Test
  void programsGetTheServiceAndTheCatalogueInTheFormTheyAskFor() throws Exception {
    for (var path : new String[] {"/services", "/services/" + code}) {
      var here = "/m/" + desk.slug() + path;
      var turtle = ask(here, "text/turtle");
      assertThat(turtle.statusCode()).as(turtle.body()).isEqualTo(200);
      assertThat(turtle.headers().firstValue("Content-Type").orElse("")).startsWith("text/turtle");
      assertThat(turtle.headers().firstValue("Vary").orElse("")).contains("Accept");
      assertThat(turtle.headers().firstValue("ETag")).isPresent();
      assertThat(turtle.body())
          .contains("a cpsv:PublicService", "dct:title \"Dog <licence>\"@en")
          .contains("cv:hasCompetentAuthority", "a dct:Location", "cpsv:produces", "a cv:Channel");
      assertThat(violations(turtle.body(), Lang.TURTLE)).as(turtle.body()).isEmpty();
      var json = ask(here, "application/ld+json");
      assertThat(violations(json.body(), Lang.JSONLD)).as(json.body()).isEmpty();
      var graph = new Json().tree(json.body()).path("@graph");
      assertThat(graph.size()).isGreaterThan(4);
      for (var node : graph) {
        assertThat(node.path("@id").asString()).startsWith("http");
        assertThat(node.path("@type").size()).isPositive();
      }
    }
  }

  /** What the shapes of the vocabulary refuse. */
  private static List<String> violations(String text, Lang lang) {
    var graph = RDFParser.fromString(text, lang).toGraph();
    assertThat(graph.size()).isGreaterThan(10);
    return ShaclValidator.get().validate(SHAPES, graph).getEntries().stream()
        .map(entry -> entry.focusNode() + " " + entry.resultPath() + " " + entry.message())
        .toList();
  }

  @Test
  void peopleStillGetThePage() throws Exception {
    for (var accept : new String[] {"text/html,application/xhtml+xml,*/*;q=0.8", "*/*"}) {
      var page = ask("/m/" + desk.slug() + "/services/" + code, accept);
      assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
      var facts = page.body().split("<script type=\"application/ld\\+json\">|</script>", 3)[1];
      var read = new Json().tree(facts);
      assertThat(read.path("@type").asString()).isEqualTo("GovernmentService");
      assertThat(read.path("name").asString()).isEqualTo("Dog <licence>");
      assertThat(read.path("offers").path("price").asString()).isEqualTo("5.00");
      assertThat(facts).doesNotContain("<");
    }
    assertThat(ask("/m/" + desk.slug() + "/services/NOPE", "text/turtle").statusCode())
        .isEqualTo(404);
  }
}
