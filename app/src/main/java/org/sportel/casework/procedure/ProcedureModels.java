package org.sportel.casework.procedure;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.sportel.catalogue.Definitions;
import org.sportel.catalogue.VersionId;
import org.sportel.procedure.Model;
import org.springframework.stereotype.Component;

/** The procedures of service versions, read once and kept: a version never changes. */
@Component
public final class ProcedureModels {
  private static final int KEPT = 500;

  /**
   * A procedure and whether its expressions look at the applicant's answers.
   *
   * @param asksAnswers loads the answers for each step; most procedures need none
   */
  public record Known(Model model, boolean asksAnswers) {}

  private final Definitions definitions;
  private final Map<VersionId, Known> kept =
      Collections.synchronizedMap(
          new LinkedHashMap<>(64, 0.75f, true) {
            private static final long serialVersionUID = 1;

            @Override
            protected boolean removeEldestEntry(Map.Entry<VersionId, Known> eldest) {
              return size() > KEPT;
            }
          });

  ProcedureModels(Definitions definitions) {
    this.definitions = definitions;
  }

  /** The procedure of a service version. */
  public Known of(VersionId version) {
    var known = kept.get(version);
    if (known == null) {
      var bytes = definitions.of(version).procedure();
      known =
          new Known(
              Model.read(bytes), new String(bytes, StandardCharsets.UTF_8).contains("answers."));
      kept.put(version, known);
    }
    return known;
  }
}
