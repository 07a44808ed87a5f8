package org.sportel.casework.web.assign;

import static java.util.stream.Collectors.joining;
import static org.sportel.web.Texts.t;

import org.sportel.casework.assign.AssignTasks;
import tools.jackson.databind.JsonNode;

/** Says why the program gave a task to somebody. */
public final class AssignedWords {
  private AssignedWords() {}

  /** The words for an event of the journal; empty for one that assigned nothing. */
  public static String of(String type, JsonNode payload) {
    if (!type.equals(AssignTasks.EVENT)) {
      return "";
    }
    var others =
        payload.path("others").valueStream().map(JsonNode::asString).collect(joining(", "));
    return t(
        "casework.assigned." + payload.path("by").asString(),
        payload.path("office").asString(""),
        payload.path("had").asInt(),
        others.isEmpty() ? t("casework.assigned.alone") : t("casework.assigned.others", others));
  }
}
