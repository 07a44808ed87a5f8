package org.sportel.procedure;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What the readers of one file share. */
final class ReadingContext {
  private final Findings findings = new Findings();
  private final ActivityNames names;
  private final Map<String, Xml> declared = new HashMap<>();
  private final Map<String, String> lanes = new HashMap<>();

  ReadingContext(Xml root, ActivityNames names) {
    this.names = names;
    root.children().stream()
        .filter(x -> x.is("message") || x.is("error") || x.is("escalation"))
        .forEach(x -> declared.put(x.attribute("id"), x));
    root.deep()
        .filter(x -> x.is("lane"))
        .forEach(
            lane ->
                lane.all("flowNodeRef")
                    .forEach(ref -> lanes.put(ref.text(), lane.attribute("name"))));
  }

  Findings findings() {
    return findings;
  }

  ActivityNames names() {
    return names;
  }

  /** A message, error or escalation declared beside the process; null when there is none. */
  @Nullable Xml declared(String id) {
    return declared.get(id);
  }

  Element.Face face(Xml node, String scope) {
    String id = node.attribute("id");
    return new Element.Face(
        id,
        node.name(),
        node.attribute("name").strip().replaceAll("\\s+", " "),
        node.one("documentation").map(Xml::text).orElse(""),
        node.line(),
        scope,
        lanes.getOrDefault(id, ""),
        node.reference("default"));
  }

  /** A constant or expression; a refused expression becomes a finding. */
  Formula formula(Xml at, String raw) {
    try {
      return Formula.of(raw);
    } catch (FormulaRefused refused) {
      findings.error(at, Reason.EXPRESSION_REFUSED, refused.text(), refused.why());
      return Formula.EMPTY;
    }
  }

  /** An expression even without the sign that begins one. */
  Formula expression(Xml at, String raw) {
    try {
      return Formula.expression(raw);
    } catch (FormulaRefused refused) {
      findings.error(at, Reason.EXPRESSION_REFUSED, refused.text(), refused.why());
      return Formula.EMPTY;
    }
  }
}
