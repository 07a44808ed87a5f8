package org.sportel.complaints.web;

import static org.sportel.web.Texts.t;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.sportel.catalogue.ServiceCard;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.complaints.model.Complaint;
import org.sportel.complaints.model.ComplaintTopic;
import org.sportel.complaints.settings.ComplaintCategories;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.UnitId;
import org.sportel.network.Units;
import org.sportel.platform.text.TypedId;
import org.sportel.platform.text.TypedText;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** What a complaint can be about, as choices of a form and read from one; in a transaction. */
@Component
public final class ComplaintChoices {
  private final ComplaintCategories categories;
  private final Units units;
  private final Centres centres;
  private final Services services;

  ComplaintChoices(
      ComplaintCategories categories, Units units, Centres centres, Services services) {
    this.categories = categories;
    this.units = units;
    this.centres = centres;
    this.services = services;
  }

  /** The topics, each followed by the tenant's own categories below it. */
  public List<Option> topics() {
    var tree = categories.tree();
    var options = new ArrayList<Option>();
    for (var topic : ComplaintTopic.values()) {
      options.add(Option.of(topic.name(), t("complaints.topic." + topic.name())));
      tree.stream()
          .filter(one -> one.category().topic() == topic && one.category().open())
          .map(
              one ->
                  Option.of(
                      topic + "/" + one.category().id(),
                      "– ".repeat(one.depth()) + Texts.show(one.category().name()).text()))
          .forEach(options::add);
    }
    return options;
  }

  /** The units. */
  public List<Option> units() {
    return units.tree().all().stream()
        .map(unit -> Option.of(unit.id().value().toString(), Texts.show(unit.name()).text()))
        .toList();
  }

  /** The centres. */
  public List<Option> centres() {
    return centres.list().stream()
        .map(one -> Option.of(one.id().value().toString(), Texts.show(one.name()).text()))
        .toList();
  }

  /** The services on offer. */
  public List<Option> services() {
    return services.list().stream()
        .filter(ServiceCard::offered)
        .map(card -> Option.of(card.code().value(), Texts.show(card.title()).text()))
        .toList();
  }

  /** What a complaint is about in words: topic, category, service, unit and centre. */
  public List<String> words(Complaint.About about) {
    var words = new ArrayList<String>();
    words.add(t("complaints.topic." + about.topic().name()));
    about
        .category()
        .flatMap(categories::find)
        .ifPresent(one -> words.add(Texts.show(one.name()).text()));
    about
        .service()
        .flatMap(code -> services.find(new ServiceCode(code)))
        .ifPresent(card -> words.add(Texts.show(card.title()).text()));
    about
        .unit()
        .flatMap(id -> units.find(new UnitId(id)))
        .ifPresent(unit -> words.add(Texts.show(unit.name()).text()));
    about
        .centre()
        .flatMap(id -> centres.find(new CentreId(id)))
        .ifPresent(one -> words.add(Texts.show(one.name()).text()));
    return words;
  }

  /** What was chosen; a topic that is none is something else. */
  public static Complaint.About about(
      String topic, String service, String unit, String centre, String place, String reference) {
    var parts = topic.split("/", 2);
    return new Complaint.About(
        Arrays.stream(ComplaintTopic.values())
            .filter(one -> one.name().equals(parts[0]))
            .findFirst()
            .orElse(ComplaintTopic.OTHER),
        parts.length > 1 ? TypedId.find(parts[1]) : Optional.empty(),
        ServiceCode.find(service).map(ServiceCode::value),
        TypedId.find(unit),
        TypedId.find(centre),
        TypedText.line(place),
        TypedText.code(reference),
        Optional.empty());
  }

  /** The value of the choice of topic and category. */
  public static String value(Complaint.About about) {
    return about.topic() + about.category().map(id -> "/" + id).orElse("");
  }
}
