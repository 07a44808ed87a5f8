package org.sportel.catalogue;

import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.catalogue.file.DefinitionParts;
import org.sportel.platform.Json;
import org.springframework.stereotype.Component;

/** Services with complete answers, from which a demonstration makes its applications. */
@Component
public final class DemoServices {
  private final DefinitionParts parts;
  private final Json json;

  DemoServices(DefinitionParts parts, Json json) {
    this.parts = parts;
    this.json = json;
  }

  /**
   * A service to choose.
   *
   * @param form name of its form
   * @param weight how often it is asked for, beside the others
   * @param answers complete answers as JSON objects; documents are brought to the counter
   */
  public record Choice(ServiceCode code, String form, int weight, List<String> answers) {
    /** Copies the answers. */
    public Choice {
      answers = List.copyOf(answers);
    }
  }

  /** Complete answers to the form of an official's task, as a JSON object. */
  public Optional<String> task(String form) {
    return parts.demo().path("tasks").optional(form).map(json::write);
  }

  /** The services of a pack, {@code me-budva} or {@code al}. */
  public List<Choice> of(String pack) {
    var demo = parts.demo().path("packs").path(pack);
    var forms = parts.formsOf(pack);
    return demo.path("services")
        .valueStream()
        .map(
            service -> {
              var code = service.path("code").asString("");
              var form = forms.getOrDefault(code, "");
              return new Choice(
                  new ServiceCode(code),
                  form,
                  service.path("weight").asInt(),
                  demo.path("answers").path(form).valueStream().map(json::write).toList());
            })
        .toList();
  }
}
