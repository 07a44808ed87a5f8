package org.sportel.casework.decision;

import static org.sportel.web.Texts.t;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.sportel.casework.store.Case;
import org.sportel.catalogue.ServiceBundles;
import org.sportel.catalogue.bundle.MergeNames;
import org.sportel.platform.Json;
import org.sportel.platform.text.TypedDay;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** What the decisions of a service found in a case, as merge fields say it. */
@Component
final class DecidedValues {
  private final ServiceBundles bundles;
  private final Json json;

  DecidedValues(ServiceBundles bundles, Json json) {
    this.bundles = bundles;
    this.json = json;
  }

  /** The values by the names of their fields; of several answers each is told. */
  Map<String, String> of(Case file) {
    var data = json.tree(file.run().data());
    var values = new HashMap<String, String>();
    bundles.of(file.version()).procedures().values().stream()
        .flatMap(model -> MergeNames.decided(model).stream())
        .distinct()
        .forEach(name -> put(values, MergeNames.DECISIONS + name, data.path(name)));
    return values;
  }

  private static void put(Map<String, String> values, String field, JsonNode value) {
    if (value.isObject()) {
      value.properties().forEach(one -> put(values, field + "." + one.getKey(), one.getValue()));
    } else if (value.isArray() && value.valueStream().anyMatch(JsonNode::isObject)) {
      value
          .valueStream()
          .flatMap(one -> one.properties().stream())
          .collect(
              Collectors.groupingBy(
                  one -> field + "." + one.getKey(),
                  Collectors.mapping(one -> text(one.getValue()), Collectors.joining(", "))))
          .forEach(values::put);
    } else {
      values.put(field, text(value));
    }
  }

  private static String text(JsonNode value) {
    if (value.isArray()) {
      return value.valueStream().map(DecidedValues::text).collect(Collectors.joining(", "));
    }
    if (value.isNumber()) {
      return Texts.number(value.decimalValue());
    }
    if (value.isBoolean()) {
      return t(value.booleanValue() ? "forms.yes" : "forms.no");
    }
    var words = value.asString("");
    return TypedDay.iso(words).map(Texts::shortDate).orElse(words);
  }
}
