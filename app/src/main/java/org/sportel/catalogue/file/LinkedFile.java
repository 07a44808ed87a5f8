package org.sportel.catalogue.file;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.sportel.catalogue.reading.Renderings;
import org.sportel.platform.Json;

/**
 * Reads services that another catalogue describes in CPSV-AP (2.x and 3.x), as Turtle, JSON-LD or
 * RDF/XML. Nothing is fetched: the vocabulary's own context comes with the program, any other that
 * a file refers to is refused.
 */
final class LinkedFile {
  private static final String CONTEXT = "cpsv-ap.jsonld";
  private static final int MOST_STATEMENTS = 200_000;

  private LinkedFile() {}

  /** In which form a file says it, by its first signs; empty for a file of another kind. */
  static Optional<Lang> form(String name, String text) {
    var start = text.substring(0, Math.min(2_000, text.length())).stripLeading();
    if (start.startsWith("<")) {
      return start.contains("rdf-syntax-ns#") ? Optional.of(Lang.RDFXML) : Optional.empty();
    }
    if (start.startsWith("{") || start.startsWith("[")) {
      return start.contains("\"@context\"")
              || start.contains("\"@graph\"")
              || start.contains("\"@id\"")
          ? Optional.of(Lang.JSONLD)
          : Optional.empty();
    }
    return start.startsWith("@prefix")
            || start.startsWith("PREFIX")
            || name.toLowerCase(Locale.ROOT).endsWith(".ttl")
        ? Optional.of(Lang.TURTLE)
        : Optional.empty();
  }

  /**
   * The services of a file.
   *
   * @param lang of texts that name no language
   * @throws org.sportel.catalogue.bundle.CatalogueRefusal FILE_UNREADABLE for what is none, for a
   *     document type, for a context that does not come with the program
   */
  static ServiceFile read(String name, String text, Lang form, String lang, Json json) {
    if (form == Lang.RDFXML && text.contains("<!DOCTYPE")) {
      throw ServiceFile.unreadable(name, "DOCTYPE");
    }
    var graph = graph(name, text, form);
    if (graph.size() > MOST_STATEMENTS) {
      throw ServiceFile.unreadable(name, "> " + MOST_STATEMENTS);
    }
    var services = new PublicServices(graph, lang);
    return new ServiceFile(
        name, lang, "", false, json.tree("{}"), Renderings.none(), List.copyOf(services.entries()));
  }

  private static Graph graph(String name, String text, Lang form) {
    try {
      return RDFParser.fromString(text, form)
          .base("urn:file:")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .set(LangJSONLD11.JSONLD_OPTIONS, options())
          .toGraph();
    } catch (RuntimeException broken) {
      // The parsers of the library throw several kinds, none of which says more than its message.
      var why = String.valueOf(broken.getMessage());
      throw ServiceFile.unreadable(name, why.substring(0, Math.min(200, why.length())));
    }
  }

  private static JsonLdOptions options() {
    return new JsonLdOptions((address, _) -> context(address));
  }

  private static Document context(URI address) throws JsonLdError {
    if (!address.getPath().endsWith("/" + CONTEXT)) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, address.toString());
    }
    try (InputStream in = LinkedFile.class.getResourceAsStream("/linked/" + CONTEXT)) {
      if (in == null) {
        throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, CONTEXT);
      }
      return JsonDocument.of(in);
    } catch (IOException e) {
      throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, e);
    }
  }
}
