package org.sportel.catalogue.bundle;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.sportel.catalogue.card.Card;
import org.sportel.forms.Form;
import org.sportel.forms.FormProblem;
import org.sportel.forms.FormRefused;
import org.sportel.platform.Json;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Flow;
import org.sportel.procedure.Model;
import org.sportel.procedure.ModelRefused;
import org.sportel.procedure.Problem;
import org.sportel.procedure.ProcedureSet;
import tools.jackson.core.JacksonException;

/** Reads the parts of a bundle and links them, noting everything that is wrong. */
public final class BundleReader {
  /** Most parts of a bundle. */
  public static final int MOST_PARTS = 200;

  /** Most characters of a part. */
  public static final int MOST_CHARACTERS = 2_000_000;

  private static final String ANSWERS = "answers";

  private final Json json;
  private final List<BundleFinding> findings = new ArrayList<>();
  private final Map<String, Form> forms = new LinkedHashMap<>();
  private final Map<String, Model> procedures = new LinkedHashMap<>();
  private final Map<String, DecisionTemplate> templates = new LinkedHashMap<>();
  private final Map<String, LetterTemplate> letters = new LinkedHashMap<>();
  private final List<byte[]> decisions = new ArrayList<>();

  private BundleReader(Json json) {
    this.json = json;
  }

  /**
   * A bundle as far as it could be read.
   *
   * @param bundle empty when a part could not be read or linked
   */
  public record Reading(Optional<ServiceBundle> bundle, List<BundleFinding> findings) {
    /** Copies the findings. */
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /** Reads every part; nothing is thrown for what stands in them. */
  public static Reading read(Card card, List<Part> parts, Json json) {
    var reader = new BundleReader(json);
    reader.sizes(parts);
    if (reader.findings.isEmpty()) {
      parts.forEach(reader::part);
      reader.needed(card);
      reader.link();
    }
    var broken = reader.findings.stream().anyMatch(BundleFinding::refuses);
    return new Reading(
        broken ? Optional.empty() : Optional.of(reader.bundle(card, parts)), reader.findings);
  }

  private void sizes(List<Part> parts) {
    if (parts.size() > MOST_PARTS) {
      say("bundle", "catalogue.bundle.tooManyParts", MOST_PARTS);
    }
    var seen = new HashSet<String>();
    for (var part : parts) {
      if (!Part.named(part.name())) {
        say(part.path(), "catalogue.bundle.partName", part.name());
      }
      if (!seen.add(part.path())) {
        say(part.path(), "catalogue.bundle.partTwice", part.path());
      }
      if (part.body().length() > MOST_CHARACTERS) {
        say(part.path(), "catalogue.bundle.partTooLarge", MOST_CHARACTERS);
      }
    }
  }

  private void part(Part part) {
    switch (part.kind()) {
      case FORM -> form(part.path(), part.name(), part.body());
      case PROCEDURE -> procedure(part);
      case DECISION -> decision(part);
      case TEMPLATE -> template(part);
      case LETTER -> letter(part);
      case TEST -> {
        // read by the check that runs it
      }
    }
  }

  private void form(String path, String name, String body) {
    try {
      forms.put(name, Form.read(body));
    } catch (FormRefused refused) {
      refused.problems().forEach(problem -> findings.add(finding(path, body, problem)));
    }
  }

  private static BundleFinding finding(String path, String body, FormProblem problem) {
    var reason = "forms.problem." + problem.reason().name();
    var line = LineOf.component(body, problem.component());
    return BundleFinding.error(
            path,
            problem.component(),
            line,
            reason,
            problem.component(),
            problem.type(),
            problem.detail())
        .mendedBy("catalogue.bundle.form.fix");
  }

  private void procedure(Part part) {
    try {
      var model = Model.read(part.bytes());
      if (procedures.values().stream().anyMatch(other -> other.id().equals(model.id()))) {
        say(part.path(), "catalogue.bundle.processTwice", model.id());
      }
      procedures.put(part.name(), model);
      model.notes().forEach(note -> findings.add(ProcedureFindings.of(part.path(), note)));
      model.forms().forEach((id, schema) -> form(part.path(), id, schema));
    } catch (ModelRefused refused) {
      problems(part.path(), refused.problems());
    }
  }

  private void decision(Part part) {
    try {
      Decisions.read(List.of(part.bytes()));
      decisions.add(part.bytes());
    } catch (ModelRefused refused) {
      problems(part.path(), refused.problems());
    }
  }

  private void template(Part part) {
    try {
      templates.put(part.name(), json.read(part.body(), DecisionTemplate.class).whole());
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      var at = e instanceof JacksonException read ? read.getLocation() : null;
      var line = at == null ? 0 : Math.max(0, at.getLineNr());
      findings.add(
          BundleFinding.error(part.path(), "", line, "catalogue.bundle.template", "line " + line));
    }
  }

  private void letter(Part part) {
    try {
      letters.put(part.name(), json.read(part.body(), LetterTemplate.class));
    } catch (JacksonException | IllegalArgumentException | NullPointerException e) {
      var at = e instanceof JacksonException read ? read.getLocation() : null;
      var line = at == null ? 0 : Math.max(0, at.getLineNr());
      findings.add(
          BundleFinding.error(part.path(), "", line, "catalogue.bundle.letter", "line " + line));
    }
  }

  /** The parts that the card names are there. */
  private void needed(Card card) {
    var product = card.product();
    there(PartKind.FORM, product.form(), forms, "form");
    there(PartKind.PROCEDURE, product.procedure(), procedures, "procedure");
    there(PartKind.TEMPLATE, product.template(), templates, "template");
  }

  private void there(PartKind kind, String name, Map<String, ?> read, String field) {
    var path = kind.path(name);
    if (!read.containsKey(name) && findings.stream().noneMatch(f -> f.part().equals(path))) {
      findings.add(BundleFinding.error("card", field, 0, "catalogue.bundle.partMissing", path));
    }
  }

  private void link() {
    var known = decisions();
    var all = List.copyOf(procedures.values());
    var set = ProcedureSet.asFarAsPossible(all, known);
    procedures.forEach(
        (name, model) -> problems(PartKind.PROCEDURE.path(name), set.problems(model.id())));
    if (findings.stream().noneMatch(BundleFinding::refuses)) {
      procedures.replaceAll((name, model) -> set.get(model.id()));
    }
  }

  private Decisions decisions() {
    try {
      return Decisions.read(decisions);
    } catch (ModelRefused refused) {
      problems("decisions", refused.problems());
      return Decisions.read(List.of());
    }
  }

  private void problems(String path, List<Problem> problems) {
    problems.forEach(problem -> findings.add(ProcedureFindings.of(path, problem)));
  }

  private void say(String part, String reason, Object... args) {
    findings.add(BundleFinding.error(part, "", 0, reason, args));
  }

  private ServiceBundle bundle(Card card, List<Part> parts) {
    var asks = procedures.values().stream().anyMatch(BundleReader::asks) || tables(parts);
    return new ServiceBundle(card, parts, forms, procedures, decisions(), templates, letters, asks);
  }

  /** Whether an expression of a procedure looks at the applicant's answers. */
  private static boolean asks(Model model) {
    return Stream.concat(
            model.flows().stream().map(Flow::condition),
            model.elements().stream().flatMap(AskedFormulas::of))
        .anyMatch(formula -> formula.names().contains(ANSWERS));
  }

  /** Whether a table may look at them; the word alone is enough, they are then only loaded. */
  private static boolean tables(List<Part> parts) {
    return parts.stream()
        .anyMatch(part -> part.kind() == PartKind.DECISION && part.body().contains(ANSWERS));
  }
}
