package org.sportel.procedure.reading;

import java.util.ArrayList;
import java.util.Map;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Formula;
import org.sportel.procedure.Reason;

/** Reads which values an activity or event copies in and out. */
final class ReadMappings {
  private final ReadingContext context;

  ReadMappings(ReadingContext context) {
    this.context = context;
  }

  Activity.Mappings read(Xml node) {
    var in = new ArrayList<Activity.Mapping>();
    var out = new ArrayList<Activity.Mapping>();
    Extensions.zeebe(node, "ioMapping")
        .ifPresent(
            list ->
                list.children()
                    .forEach(
                        m ->
                            (m.name().equals("input") ? in : out)
                                .add(
                                    new Activity.Mapping(
                                        context.formula(node, m.attribute("source")),
                                        m.attribute("target"),
                                        false))));
    Extensions.imported(node, "inputOutput")
        .flatMap(list -> list.children().stream())
        .forEach(p -> (p.name().equals("inputParameter") ? in : out).add(parameter(node, p)));
    Map.of("in", in, "out", out)
        .forEach(
            (direction, list) ->
                Extensions.imported(node, direction)
                    .filter(x -> !x.attribute("target").isEmpty())
                    .forEach(x -> list.add(variable(node, x))));
    return in.isEmpty() && out.isEmpty() ? Activity.Mappings.NONE : new Activity.Mappings(in, out);
  }

  private Activity.Mapping parameter(Xml node, Xml parameter) {
    if (!parameter.children().isEmpty()) {
      context
          .findings()
          .error(node, Reason.UNSUPPORTED_PART, parameter.children().getFirst().name());
    }
    return new Activity.Mapping(
        context.formula(node, parameter.text()),
        parameter.attribute("name"),
        parameter.name().equals("inputParameter"));
  }

  private Activity.Mapping variable(Xml node, Xml copy) {
    Formula source =
        copy.attribute("source").isEmpty()
            ? context.formula(node, copy.attribute("sourceExpression"))
            : context.expression(node, copy.attribute("source"));
    return new Activity.Mapping(source, copy.attribute("target"), true);
  }
}
