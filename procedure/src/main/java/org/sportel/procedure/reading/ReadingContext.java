package org.sportel.procedure.reading;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sportel.procedure.ActivityNames;
import org.sportel.procedure.Dialect;
import org.sportel.procedure.Element;
import org.sportel.procedure.Formula;
import org.sportel.procedure.FormulaRefused;
import org.sportel.procedure.Reason;
import org.sportel.procedure.Trigger;

/** What the readers of one file share. */
final class ReadingContext {
  private static final Set<String> NO = Set.of("", "false", "0");

  /** Settings that would change what an element does, with the values that do not. */
  private static final Map<String, Set<String>> SETTINGS =
      new TreeMap<>(
          Map.of(
              "behavior", Set.of("", "All"),
              "completionQuantity", Set.of("", "1"),
              "eventGatewayType", Set.of("", "Exclusive"),
              "instantiate", NO,
              "isForCompensation", NO,
              "startQuantity", Set.of("", "1")));

  private final Findings findings = new Findings();
  private final ActivityNames names;
  private final Dialect dialect;
  private final Map<String, Xml> declared = new HashMap<>();
  private final Map<String, String> lanes = new HashMap<>();

  ReadingContext(Xml root, ActivityNames names) {
    this.names = names;
    this.dialect = Extensions.dialect(root);
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

  /** Whose extensions the file carries. */
  Dialect dialect() {
    return dialect;
  }

  /** A message, error or escalation declared beside the process; null when there is none. */
  @Nullable Xml declared(String id) {
    return declared.get(id);
  }

  /** The message a receive task or an event names. */
  Trigger.Message message(Xml node, Xml naming) {
    Xml message = declared(naming.reference("messageRef"));
    if (message == null || message.attribute("name").isEmpty()) {
      findings.error(node, Reason.NO_MESSAGE);
      return new Trigger.Message(Formula.EMPTY, Formula.EMPTY);
    }
    String key =
        Extensions.zeebe(message, "subscription")
            .map(x -> x.attribute("correlationKey"))
            .orElse("");
    return new Trigger.Message(formula(node, message.attribute("name")), formula(node, key));
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

  /** Refuses settings that are not supported, found on an element or a part of it. */
  void refuseSettings(Xml node, Xml part) {
    SETTINGS.forEach(
        (name, plain) -> {
          if (!plain.contains(part.attribute(name))) {
            findings.error(node, Reason.UNSUPPORTED_PART, name);
          }
        });
  }

  /** The expression in a part of its own, such as the condition of a flow. */
  Formula expression(Xml at, Optional<Xml> part) {
    String language = part.map(x -> x.attribute("language")).orElse("").toLowerCase(Locale.ROOT);
    if (!language.isEmpty() && !language.contains("feel") && !language.contains("juel")) {
      findings.error(at, Reason.UNSUPPORTED_PART, "language " + language);
      return Formula.EMPTY;
    }
    if (part.filter(x -> !Extensions.attribute(x, "resource").isEmpty()).isPresent()) {
      findings.error(at, Reason.UNSUPPORTED_PART, "resource");
    }
    return expression(at, part.map(Xml::text).orElse(""));
  }

  /** A constant or, after {@code =} or in {@code ${}}, an expression; refusals become findings. */
  Formula formula(Xml at, String raw) {
    String text = raw.strip();
    return text.startsWith("=") || Juel.inside(text)
        ? expression(at, text)
        : Formula.constant(text);
  }

  /** An expression even without the sign that begins one. */
  Formula expression(Xml at, String raw) {
    String text = raw.strip();
    if (text.isEmpty()) {
      return Formula.EMPTY;
    }
    try {
      Formula formula = Formula.feel(Juel.inside(text) ? Juel.toFeel(text) : text);
      formula.hyphenated().forEach(name -> findings.warning(at, Reason.HYPHEN_IN_NAME, name));
      return formula;
    } catch (FormulaRefused refused) {
      findings.error(at, Reason.EXPRESSION_REFUSED, refused.text(), refused.why());
      return Formula.EMPTY;
    }
  }
}
