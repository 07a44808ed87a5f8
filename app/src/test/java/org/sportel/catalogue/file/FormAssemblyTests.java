package org.sportel.catalogue.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.sportel.catalogue.card.Document;
import org.sportel.catalogue.card.DocumentForm;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;

/** A form asks once for each document that is needed. */
class FormAssemblyTests {
  private final Json json = new Json();
  private final FormAssembly assembly =
      new FormAssembly(
          json.tree("{\"documents-way\": {\"type\": \"group\", \"components\": []}}"), json);

  private static Document document(Map<String, String> name, String oneOf) {
    return new Document(
        DocumentForm.COPY,
        new LocalText(name),
        Optional.empty(),
        Optional.empty(),
        false,
        Optional.of(oneOf).filter(mark -> !mark.isEmpty()));
  }

  private List<JsonNode> uploads(Document... documents) {
    var form =
        json.tree(
            "{\"components\": [{\"type\": \"group\", \"properties\":"
                + " {\"shared\": \"documents-way\"}}]}");
    return json.tree(assembly.assemble(form, List.of(documents), "en"))
        .path("components")
        .path(0)
        .path("components")
        .valueStream()
        .toList();
  }

  @Test
  void alternativesShareAnUpload() {
    var uploads =
        uploads(
            document(Map.of("en", "Deed", "sq", "Akt"), ""),
            document(Map.of("en", "Lease", "sq", "Qira"), "a"),
            document(Map.of("en", "Photograph"), ""),
            document(Map.of("en", "Title sheet", "sq", "Fletë"), "a"),
            document(Map.of("sq", "Vetëm shqip"), "b"),
            document(Map.of("en", "English alone"), "b"));
    assertThat(uploads)
        .extracting(upload -> upload.path("label").asString())
        .containsExactly(
            "Deed", "Lease / Title sheet", "Photograph", "Vetëm shqip / English alone");
    assertThat(uploads)
        .extracting(upload -> upload.path("key").asString())
        .containsExactly("document1", "document2", "document3", "document4");
    assertThat(uploads.get(1).path("properties").path("label.sq").asString())
        .isEqualTo("Qira / Fletë");
  }
}
