package org.sportel.workshop;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sportel.casework.procedure.ActivityContract;
import org.sportel.web.components.Option;

/**
 * Our kinds of tasks and activities as element templates, the format in which bpmn-js offers ready
 * elements: choices where a model may say only certain things, fields for declared inputs.
 */
public final class ElementTemplates {
  private static final String SCHEMA =
      "https://unpkg.com/@camunda/zeebe-element-templates-json-schema/resources/schema.json";

  private ElementTemplates() {}

  /** The templates in the reader's language. */
  public static List<Map<String, Object>> of(Vocabulary words) {
    var templates = new ArrayList<Map<String, Object>>();
    words.kinds().forEach(kind -> templates.add(task(kind, words)));
    words.activities().forEach(activity -> templates.add(activity(activity)));
    return templates;
  }

  private static Map<String, Object> task(Option kind, Vocabulary words) {
    var properties = new ArrayList<Map<String, Object>>();
    properties.add(hidden(Map.of("type", "zeebe:userTask")));
    properties.add(hidden(header("kind"), kind.value()));
    properties.add(
        choice(
            t("workshop.field.who"),
            Map.of("type", "zeebe:assignmentDefinition", "property", "candidateGroups"),
            words.groups()));
    if (!words.skills().isEmpty()) {
      properties.add(skill(words.skills()));
    }
    if (!words.forms().isEmpty()) {
      properties.add(
          choice(
              t("workshop.field.form"),
              Map.of("type", "zeebe:formDefinition", "property", "formId"),
              words.forms()));
    }
    properties.add(optional(t("workshop.field.nameIn", "sq"), header("name.sq")));
    properties.add(optional(t("workshop.field.nameIn", "sr-Latn"), header("name.sr-Latn")));
    if (kind.value().equals("work")) {
      properties.add(optional(t("workshop.field.outcomes"), header("outcomes")));
    }
    properties.add(
        text(t("workshop.field.due"), Map.of("type", "zeebe:taskSchedule", "property", "dueDate")));
    return template("task-" + kind.value(), kind.label(), "bpmn:UserTask", properties);
  }

  private static Map<String, Object> activity(ActivityContract contract) {
    var properties = new ArrayList<Map<String, Object>>();
    properties.add(
        hidden(Map.of("type", "zeebe:taskDefinition", "property", "type"), contract.type()));
    for (var input : contract.inputs()) {
      var label =
          t(
              input.required() ? "workshop.field.input" : "workshop.field.inputOptional",
              input.name());
      var binding = Map.<String, Object>of("type", "zeebe:input", "name", input.name());
      var field =
          new LinkedHashMap<>(input.required() ? text(label, binding) : optional(label, binding));
      field.put("feel", "optional");
      if (input.required()) {
        field.put("constraints", Map.of("notEmpty", true));
      }
      properties.add(field);
    }
    return template("activity-" + contract.type(), contract.type(), "bpmn:ServiceTask", properties);
  }

  private static Map<String, Object> template(
      String id, String name, String type, List<Map<String, Object>> properties) {
    var template = new LinkedHashMap<String, Object>();
    template.put("$schema", SCHEMA);
    template.put("id", "org.sportel." + id);
    template.put("name", name);
    template.put("appliesTo", List.of("bpmn:Task"));
    template.put("elementType", Map.of("value", type));
    template.put("properties", properties);
    return template;
  }

  private static Map<String, Object> header(String key) {
    return Map.of("type", "zeebe:taskHeader", "key", key);
  }

  private static Map<String, Object> hidden(Map<String, Object> binding) {
    return Map.of("type", "Hidden", "binding", binding);
  }

  private static Map<String, Object> hidden(Map<String, Object> binding, String value) {
    return Map.of("type", "Hidden", "binding", binding, "value", value);
  }

  /** Left out of the model while it is empty; only headers and inputs can be. */
  private static Map<String, Object> optional(String label, Map<String, Object> binding) {
    var field = new LinkedHashMap<>(text(label, binding));
    field.put("optional", true);
    return field;
  }

  /** The first choice asks for none and leaves the header out. */
  private static Map<String, Object> skill(List<Option> skills) {
    var options = new ArrayList<Option>();
    options.add(Option.of("", t("workshop.field.noSkill")));
    options.addAll(skills);
    var field = new LinkedHashMap<>(choice(t("workshop.field.skill"), header("skill"), options));
    field.put("optional", true);
    return field;
  }

  private static Map<String, Object> text(String label, Map<String, Object> binding) {
    return Map.of("type", "String", "label", label, "binding", binding);
  }

  private static Map<String, Object> choice(
      String label, Map<String, Object> binding, List<Option> options) {
    var choices =
        options.stream()
            .map(option -> Map.of("name", option.label(), "value", option.value()))
            .toList();
    return Map.of("type", "Dropdown", "label", label, "binding", binding, "choices", choices);
  }
}
