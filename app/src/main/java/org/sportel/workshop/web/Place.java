package org.sportel.workshop.web;

import java.util.Map;
import java.util.regex.Pattern;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.pages.CodeInAddress;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** A part of a service as an address names it. */
record Place(ServiceCode code, PartKind kind, String name) {
  static final Map<String, PartKind> KINDS =
      Map.of(
          "forms", PartKind.FORM,
          "procedures", PartKind.PROCEDURE,
          "decisions", PartKind.DECISION,
          "templates", PartKind.TEMPLATE,
          "letters", PartKind.LETTER,
          "tests", PartKind.TEST);

  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.-]+");

  /** The part, or an answer that there is no such page. */
  static Place of(String code, String kind, String name) {
    var known = KINDS.get(kind);
    if (known == null) {
      throw none();
    }
    return new Place(CodeInAddress.read(code), known, name);
  }

  static ResponseStatusException none() {
    return new ResponseStatusException(HttpStatus.NOT_FOUND);
  }

  /** The start of service design. */
  static String design(ServiceCode code) {
    return "/desk/services/" + code.value() + "/design";
  }

  String href() {
    return design(code) + "/" + folder(kind) + "/" + name;
  }

  /** Where a part that lies at a path is changed, or the card; empty for anything else. */
  static String href(ServiceCode code, String path, String element) {
    if (path.equals("card")) {
      return "/desk/services/" + code.value() + "/card#findings";
    }
    var at = PLAIN.matcher(element).matches() ? "?open=" + element + "#" + element : "";
    return PartKind.at(path)
        .map(kind -> new Place(code, kind, kind.name(path)).href() + at)
        .orElse("");
  }

  static String folder(PartKind kind) {
    return KINDS.entrySet().stream()
        .filter(entry -> entry.getValue() == kind)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  String path() {
    return kind.path(name);
  }
}
