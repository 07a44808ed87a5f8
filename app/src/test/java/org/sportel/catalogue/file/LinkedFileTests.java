package org.sportel.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.platform.Json;

/** Services of other catalogues come in as CPSV-AP, whatever form they are written in. */
class LinkedFileTests {
  private static final Json JSON = new Json();
  private static final String TURTLE =
      """
      @prefix cpsv: <http://purl.org/vocab/cpsv#> .
      @prefix cv: <http://data.europa.eu/m8g/> .
      @prefix dct: <http://purl.org/dc/terms/> .
      @prefix skos: <http://www.w3.org/2004/02/skos/core#> .
      <http://x.example/s/1> a cpsv:PublicService ;
        dct:identifier "Dog licence 7" ; dct:title "Dog licence"@en, "Leje qeni"@sq ;
        dct:description "To keep a dog" ; cv:processingTime "P30D" ; cv:sector <http://x.example/c> ;
        cv:hasCompetentAuthority [ a cv:PublicOrganisation ; skos:prefLabel "Town"@en ] ;
        cpsv:hasInput [ a cv:Evidence ; dct:title "Proof"@en ] ;
        cpsv:follows [ a cpsv:Rule ; dct:title "Law on dogs"@en ; cpsv:implements <http://x.example/law> ] ;
        cpsv:produces [ a cv:Output ; dct:identifier "PERMIT" ] ;
        cv:hasCost [ a cv:Cost ; dct:description "Fee"@en ; cv:hasValue 5.0 ;
          cv:currency <http://publications.europa.eu/resource/authority/currency/EUR> ] .
      """;

  @Test
  void readsWhatTheVocabularySaysAndTellsTheRest() {
    var entry = read("s.ttl", TURTLE).entries().getFirst();
    assertThat(entry.path("code").asString()).isEqualTo("DOG-LICENCE-7");
    assertThat(entry.at("/title/sq").asString()).isEqualTo("Leje qeni");
    assertThat(entry.at("/description/en").asString()).isEqualTo("To keep a dog");
    assertThat(entry.at("/deadlines/0/amount").asInt()).isEqualTo(30);
    assertThat(entry.at("/deadlines/0/start").asString()).isEqualTo("OTHER");
    assertThat(entry.at("/documents/0/name/en").asString()).isEqualTo("Proof");
    assertThat(entry.at("/fees/0/currency").asString()).isEqualTo("EUR");
    assertThat(entry.at("/legalBasis/0/url").asString()).isEqualTo("http://x.example/law");
    assertThat(entry.path("outcome").asString()).isEqualTo("permit");
    assertThat(entry.has("cv:sector")).isTrue();
    var whole = read("s.ttl", TURTLE).completed(Map.of("unit", "registry", "outcome", "benefit"));
    assertThat(whole.entries().getFirst().path("unit").asString()).isEqualTo("registry");
    assertThat(whole.entries().getFirst().path("outcome").asString()).isEqualTo("permit");
  }

  @Test
  void readsTheOfficialExampleWithoutFetchingItsContext() throws IOException {
    var example = Files.readString(Path.of("src/test/resources/cpsv-ap/example.jsonld"));
    var entry = read("example.jsonld", example).entries().getFirst();
    assertThat(entry.path("code").asString()).isEqualTo("TAX-ON-WEB");
    assertThat(entry.at("/title/en").asString()).isEqualTo("Tax-on-web");
    assertThat(entry.at("/contact/phone").asString()).contains("257");
    var elsewhere =
        example
            .replace("https://semiceu.github.io", "http://127.0.0.1:9")
            .replace("cpsv-ap.jsonld", "other.jsonld");
    assertThatThrownBy(() -> read("example.jsonld", elsewhere))
        .isInstanceOf(CatalogueRefusal.class);
  }

  @Test
  void readsRdfXmlAndTakesNoDocumentType() {
    var xml =
        """
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
          xmlns:dct="http://purl.org/dc/terms/" xmlns:cpsv="http://purl.org/vocab/cpsv#">
          <cpsv:PublicService rdf:about="http://x.example/s/2">
            <dct:identifier>X-2</dct:identifier><dct:title xml:lang="en">Two</dct:title>
          </cpsv:PublicService></rdf:RDF>""";
    assertThat(read("s.rdf", xml).entries().getFirst().path("code").asString()).isEqualTo("X-2");
    for (var broken :
        new String[] {
          "<!DOCTYPE a>" + xml, xml.replace("</rdf:RDF>", ""), TURTLE + "<", "{\"@graph\":["
        }) {
      assertThatThrownBy(() -> read("s.ttl", broken)).isInstanceOf(CatalogueRefusal.class);
    }
  }

  private static ServiceFile read(String name, String text) {
    return ServiceFile.read(name, text.getBytes(StandardCharsets.UTF_8), "en", JSON);
  }
}
