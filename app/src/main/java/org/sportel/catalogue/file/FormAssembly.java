package org.sportel.catalogue.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.sportel.catalogue.bundle.CatalogueRefusal;
import org.sportel.catalogue.card.Document;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Puts a service's form together: groups that several forms share are filled in, and each document
 * that the applicant must bring gets its own upload, asked only of those who upload. Alternatives,
 * of which one is enough, share an upload.
 */
final class FormAssembly {
  private static final String UPLOADS = "documents-way";
  private static final int LABEL = 160;
  private static final Pattern CUT = Pattern.compile("\\s+[–-]\\s+|\\s*\\((?=.{25})");

  private final JsonNode shared;
  private final Json json;

  FormAssembly(JsonNode shared, Json json) {
    this.shared = shared;
    this.json = json;
  }

  /**
   * The form as JSON.
   *
   * @param lang of the documents' texts
   */
  String assemble(JsonNode form, List<Document> asked, String lang) {
    var whole = (ObjectNode) form.deepCopy();
    var filled = whole.putArray("components");
    for (var component : form.path("components")) {
      var name = component.path("properties").path("shared").asString("");
      if (name.isEmpty()) {
        filled.add(component.deepCopy());
      } else if (!name.equals(UPLOADS)) {
        filled.add(group(name));
      } else if (!asked.isEmpty()) {
        filled.add(uploads(asked, lang));
      }
    }
    return json.write(whole);
  }

  private ObjectNode group(String name) {
    var group = shared.path(name);
    if (!group.isObject()) {
      throw new CatalogueRefusal(CatalogueRefusal.Reason.PART_UNKNOWN, name);
    }
    return (ObjectNode) group.deepCopy();
  }

  private ObjectNode uploads(List<Document> asked, String lang) {
    var group = group(UPLOADS);
    var components = (ArrayNode) group.path("components");
    var each = asked(asked);
    for (int i = 0; i < each.size(); i++) {
      components.add(upload(components.objectNode(), i + 1, each.get(i), lang));
    }
    return group;
  }

  /** Alternatives stand together where the first of them stands. */
  private static List<Document> asked(List<Document> documents) {
    var asked = new LinkedHashMap<String, Document>();
    for (var document : documents) {
      var mark = document.oneOf().map(one -> "one of " + one).orElse("single " + asked.size());
      asked.merge(mark, document, FormAssembly::either);
    }
    return List.copyOf(asked.values());
  }

  private static Document either(Document some, Document other) {
    var both = new TreeMap<>(some.name().texts());
    both.keySet().retainAll(other.name().texts().keySet());
    if (both.isEmpty()) {
      both.putAll(some.name().texts());
    }
    var otherwise = other.name().texts().values().iterator().next();
    both.replaceAll(
        (lang, name) -> name + " / " + other.name().texts().getOrDefault(lang, otherwise));
    return new Document(
        some.form(),
        new LocalText(both),
        some.issuer(),
        some.validity(),
        some.ownRegister(),
        some.oneOf());
  }

  private static ObjectNode upload(ObjectNode field, int number, Document document, String lang) {
    var texts = document.name().texts();
    var own = texts.containsKey(lang) ? lang : texts.keySet().iterator().next();
    var text = String.valueOf(texts.get(own)).strip();
    var label = label(text);
    field.put("type", "filepicker");
    field.put("id", "Field_document" + number);
    field.put("key", "document" + number);
    field.put("label", label);
    field.put("accept", ".pdf,.jpg,.jpeg,.png,.heic,.tif,.tiff,.docx,.odt,.txt");
    field.put("multiple", true);
    if (!label.equals(text)) {
      field.put("description", text);
    }
    field.putObject("conditional").put("hide", "=documentsWay != \"upload\"");
    var properties = field.putObject("properties");
    properties.put("language", own).put("document", document.form().name());
    texts.forEach((tag, other) -> properties.put("label." + tag, label(other)));
    return field;
  }

  private static String label(String text) {
    var cut = CUT.matcher(text);
    var head = cut.find() && cut.start() >= 12 ? text.substring(0, cut.start()) : text;
    return head.length() <= LABEL ? head : head.substring(0, LABEL - 1) + "…";
  }
}
