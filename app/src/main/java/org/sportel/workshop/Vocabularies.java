package org.sportel.workshop;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.sportel.casework.model.TaskGroup;
import org.sportel.casework.model.TaskKind;
import org.sportel.casework.procedure.Activities;
import org.sportel.casework.skill.TaskSkills;
import org.sportel.catalogue.bundle.MergeNames;
import org.sportel.catalogue.bundle.Part;
import org.sportel.catalogue.bundle.PartKind;
import org.sportel.forms.Form;
import org.sportel.forms.FormRefused;
import org.sportel.network.Units;
import org.sportel.procedure.Decisions;
import org.sportel.procedure.Model;
import org.sportel.procedure.ModelRefused;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Gathers what a designer may choose from: units, kinds, forms, decisions, activities. */
@Component
public final class Vocabularies {
  private final Units units;
  private final TaskSkills skills;
  private final Activities activities;

  Vocabularies(Units units, TaskSkills skills, Activities activities) {
    this.units = units;
    this.skills = skills;
    this.activities = activities;
  }

  /** The choices of a service with these parts, in the reader's language. */
  public Vocabulary of(List<Part> parts) {
    return of(parts, "");
  }

  /**
   * The same, with the merge fields that texts may use.
   *
   * @param application name of the form that applicants fill in
   */
  public Vocabulary of(List<Part> parts, String application) {
    return new Vocabulary(
        groups(),
        kinds(),
        skills(),
        forms(parts),
        decisions(parts),
        activities.contracts(),
        List.copyOf(MergeNames.of(read(parts), application, procedures(parts), readable(parts))));
  }

  /** The forms that can be read as they stand. */
  private static Map<String, Form> read(List<Part> parts) {
    var forms = new LinkedHashMap<String, Form>();
    for (var part : parts) {
      if (part.kind() == PartKind.FORM) {
        try {
          forms.put(part.name(), Form.read(part.body()));
        } catch (FormRefused _) {
          // its own editor says what is wrong with it
        }
      }
    }
    return forms;
  }

  /** The procedures that can be read as they stand. */
  private static List<Model> procedures(List<Part> parts) {
    var models = new ArrayList<Model>();
    for (var part : parts) {
      if (part.kind() == PartKind.PROCEDURE) {
        try {
          models.add(Model.read(part.bytes()));
        } catch (ModelRefused _) {
          // its own editor says what is wrong with it
        }
      }
    }
    return models;
  }

  /** The decisions that can be read as they stand. */
  private static Decisions readable(List<Part> parts) {
    return Decisions.read(
        parts.stream()
            .filter(part -> part.kind() == PartKind.DECISION)
            .filter(part -> ids(part).findAny().isPresent())
            .map(Part::bytes)
            .toList());
  }

  private List<Option> groups() {
    var groups = new ArrayList<Option>();
    for (var group : TaskGroup.values()) {
      var name = group.name().toLowerCase(Locale.ROOT);
      groups.add(Option.of(name, t("workshop.group." + name)));
    }
    groups.add(Option.of("address", t("workshop.group.address")));
    groups.add(Option.of("address/head", t("workshop.group.addressHead")));
    groups.add(Option.of("parent", t("workshop.group.parent")));
    groups.add(Option.of("parent/head", t("workshop.group.parentHead")));
    for (var unit : units.tree().all()) {
      var name = Texts.show(unit.name()).text();
      groups.add(Option.of("unit:" + unit.code(), t("workshop.group.unit", name)));
      groups.add(Option.of("unit:" + unit.code() + "/head", t("workshop.group.unitHead", name)));
    }
    return groups;
  }

  private static List<Option> kinds() {
    return Stream.of(TaskKind.values())
        .map(kind -> kind.name().toLowerCase(Locale.ROOT))
        .map(kind -> Option.of(kind, t("workshop.kind." + kind)))
        .toList();
  }

  private List<Option> skills() {
    return skills.offered().stream()
        .map(skill -> Option.of(skill.code(), Texts.show(skill.name()).text()))
        .toList();
  }

  private static List<Option> forms(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind() == PartKind.FORM)
        .map(part -> Option.of(part.name(), part.name()))
        .toList();
  }

  private static List<Option> decisions(List<Part> parts) {
    return parts.stream()
        .filter(part -> part.kind() == PartKind.DECISION)
        .flatMap(part -> ids(part))
        .map(id -> Option.of(id, id))
        .toList();
  }

  private static Stream<String> ids(Part part) {
    try {
      return Decisions.read(List.of(part.bytes())).ids().stream().sorted();
    } catch (ModelRefused _) {
      return Stream.empty();
    }
  }
}
