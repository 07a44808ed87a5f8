package org.sportel.casework.procedure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sportel.casework.asking.AsksOtherBodies;
import org.sportel.casework.skill.TaskSkill;
import org.sportel.casework.skill.TaskSkills;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.bundle.BundleFinding;
import org.sportel.catalogue.bundle.PublishingCheck;
import org.sportel.catalogue.bundle.ServiceBundle;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.UnitTree;
import org.sportel.procedure.Activity;
import org.sportel.procedure.Element;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Keeps a bundle from being published whose procedures ask for what nobody here can do. */
@Component
final class ProcedureCheck implements PublishingCheck {
  private final Activities activities;
  private final Services services;
  private final TaskSkills skills;
  private final ObjectProvider<AsksOtherBodies> bodies;

  ProcedureCheck(
      Activities activities,
      Services services,
      TaskSkills skills,
      ObjectProvider<AsksOtherBodies> bodies) {
    this.activities = activities;
    this.services = services;
    this.skills = skills;
    this.bodies = bodies;
  }

  @Override
  public List<BundleFinding> check(ServiceBundle bundle, Optional<UnitTree> units) {
    var found = new ArrayList<BundleFinding>();
    var here = units.map(tree -> new CallCheck.Here(tree, this::served, this::asked));
    var offered = units.map(tree -> codes());
    var calls = new CallCheck(bundle, activities, here, found);
    for (var model : bundle.procedures().values()) {
      var tasks = new TaskCheck(bundle, model, units, offered, found);
      for (var element : model.elements()) {
        if (element instanceof Activity.UserTask task) {
          tasks.check(task);
        }
        calls.check(model, element);
      }
    }
    return found;
  }

  private Set<String> codes() {
    return skills.offered().stream().map(TaskSkill::code).collect(Collectors.toSet());
  }

  private boolean served(String code) {
    return ServiceCode.find(code).flatMap(services::find).isPresent();
  }

  private boolean asked(String body) {
    return bodies.stream().anyMatch(known -> known.knows(body));
  }

  @Override
  public Set<String> given() {
    return Set.of(CaseProcedure.ANSWERS, CaseProcedure.EXPRESS);
  }

  /** What comes with the program's own messages. */
  @Override
  public Set<String> arriving() {
    return Set.of(
        "dueState",
        "dueSettled",
        "closedOutcome",
        "fromCase",
        "atExpiry",
        "opinionLapsed",
        AsksOtherBodies.STAGE,
        AsksOtherBodies.WORDS);
  }

  @Override
  public Set<String> results(Element element) {
    return element instanceof Activity.UserTask task
        ? TaskQuestion.of(task).stream().map(TaskQuestion::name).collect(Collectors.toSet())
        : CallCheck.of(element).flatMap(call -> activities.find(call.type().text())).stream()
            .flatMap(known -> known.contract().outputs().stream())
            .map(ActivityContract.Output::name)
            .collect(Collectors.toSet());
  }

  @Override
  public Set<String> needs(Element element) {
    return CallCheck.taken(element, activities);
  }
}
