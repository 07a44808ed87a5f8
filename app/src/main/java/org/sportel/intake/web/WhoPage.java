package org.sportel.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.intake.Person;
import org.sportel.web.FieldErrors;

/** A page that asks who applies. */
record WhoPage(Head head, Part part, Person person, FieldErrors errors) {
  String address() {
    return part.address(head.links());
  }

  /** Whether somebody else is asked about than the one who types. */
  boolean other() {
    return person.through().equals("other");
  }

  /** The questions about the applicant, one page each. */
  enum Part {
    /** Whether somebody acts for the applicant. */
    THROUGH("", List.of("through", "representedBy")),
    /** Who the applicant is and where they live. */
    NAME("name", List.of("kind", "name", "identifier", "address")),
    /** How the office reaches them. */
    CONTACT("contact", List.of("email", "phone"));

    private final String code;
    private final List<String> fields;

    Part(String code, List<String> fields) {
      this.code = code;
      this.fields = fields;
    }

    /** The part that has this name in addresses. */
    static Optional<Part> find(String code) {
      return Arrays.stream(values()).filter(part -> part.code.equals(code)).findFirst();
    }

    /** The part that asks for a particular of the applicant. */
    static Part asking(String field) {
      return Arrays.stream(values())
          .filter(part -> part.fields.contains(field))
          .findFirst()
          .orElseThrow();
    }

    String address(ApplyLinks links) {
      return code.isEmpty() ? links.who() : links.who() + "/" + code;
    }

    /** What is wrong with the answers to this part. */
    FieldErrors errors(Person person) {
      return person.check().only(fields);
    }
  }
}
