package org.sportel.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.intake.Person;

/** The fields of a request. */
final class Posted {
  private Posted() {}

  static Map<String, List<String>> fields(HttpServletRequest request) {
    Map<String, List<String>> fields = new LinkedHashMap<>();
    request.getParameterMap().forEach((name, values) -> fields.put(name, List.of(values)));
    return fields;
  }

  static Person person(HttpServletRequest request) {
    return new Person(
        one(request, "kind"),
        one(request, "through"),
        one(request, "name"),
        one(request, "identifier"),
        one(request, "address"),
        one(request, "email"),
        one(request, "phone"),
        one(request, "representedBy"));
  }

  static String one(HttpServletRequest request, String name) {
    String value = request.getParameter(name);
    return value == null ? "" : value;
  }
}
