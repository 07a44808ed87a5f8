package org.sportel.catalogue.design;

import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.DefinitionParts;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.node.ObjectNode;

/** Copies the forms, procedures, decisions, texts and tests of a service as those of another. */
@Component
final class CopiedParts {
  private final PartDrafts drafts;
  private final DefinitionParts shipped;
  private final Json json;

  CopiedParts(PartDrafts drafts, DefinitionParts shipped, Json json) {
    this.drafts = drafts;
    this.shipped = shipped;
    this.json = json;
  }

  /** What comes with the program is no draft: it is taken anew while nobody changes it. */
  void copy(ServiceCode code, UnifiedStarts.Start start) {
    var own = shipped.own(start.card(), start.parts());
    own.parts().forEach(part -> drafts.save(code, renamed(part, code), 0, false));
    own.left().forEach(part -> drafts.save(code, part, 0, true));
  }

  /** A test names the service that it is for; one of a procedure is for every service. */
  private Part renamed(Part part, ServiceCode code) {
    if (part.kind() != PartKind.TEST) {
      return part;
    }
    try {
      var test = (ObjectNode) json.tree(part.body());
      if (!test.path("service").asString("").isEmpty()) {
        test.put("service", code.value());
      }
      return new Part(part.kind(), part.name(), json.write(test));
    } catch (JacksonException | ClassCastException e) {
      // the checks before publishing say what is wrong with it
      return part;
    }
  }
}
