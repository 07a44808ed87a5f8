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
    return person(request, new Person("", "", "", "", "", "", "", ""));
  }

  /** A person of whom only a part was asked now; the rest stays as it was. */
  static Person person(HttpServletRequest request, Person before) {
    return new Person(
        one(request, "kind", before.kind()),
        one(request, "through", before.through()),
        one(request, "name", before.name()),
        one(request, "identifier", before.identifier()),
        one(request, "address", before.address()),
        one(request, "email", before.email()),
        one(request, "phone", before.phone()),
        one(request, "representedBy", before.representedBy()));
  }

  static String one(HttpServletRequest request, String name) {
    return one(request, name, "");
  }

  private static String one(HttpServletRequest request, String name, String otherwise) {
    String value = request.getParameter(name);
    return value == null ? otherwise : value;
  }
}
