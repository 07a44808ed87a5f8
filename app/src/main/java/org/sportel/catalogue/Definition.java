package org.sportel.catalogue;

import java.nio.charset.StandardCharsets;
import org.sportel.catalogue.bundle.DecisionTemplate;

/**
 * How a service version is served.
 *
 * @param form the form-js schema, as JSON
 * @param model the BPMN model, as XML
 * @param template the texts of its decisions
 */
public record Definition(String form, String model, DecisionTemplate template) {
  /** The BPMN model as bytes in UTF-8. */
  public byte[] procedure() {
    return model.getBytes(StandardCharsets.UTF_8);
  }
}
