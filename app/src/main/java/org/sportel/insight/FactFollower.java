package org.sportel.insight;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.sportel.platform.Entry;
import org.sportel.platform.Follower;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Builds the facts from the journal: our own cases and those of former systems. */
@Component
final class FactFollower implements Follower {
  static final String NAME = "insight";

  private static final Set<String> TYPES =
      Set.of(
          "insight.case-imported",
          "insight.end-imported",
          "casework.opened",
          "casework.task-claimed",
          "casework.handed-over",
          "casework.task-completed",
          "casework.visited",
          "casework.correction-asked",
          "casework.correction-answered",
          "casework.opinion-asked",
          "casework.opinion-given",
          "casework.decision-drafted",
          "casework.decision-approved",
          "casework.document-issued",
          "casework.delivered",
          "casework.moved-to-version",
          "casework.deadline-extended",
          "casework.withdrawn",
          "casework.closed");

  private final Facts facts;

  FactFollower(Facts facts) {
    this.facts = facts;
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Set<String> types() {
    return TYPES;
  }

  @Override
  public boolean rebuilds() {
    return true;
  }

  @Override
  public void empty() {
    facts.empty();
  }

  /** Cases of former systems come by the thousand: those in a row are written together. */
  @Override
  public void followAll(List<Entry> entries) {
    var begun = new ArrayList<Fact>();
    var ended = new ArrayList<Facts.End>();
    for (var entry : entries) {
      switch (entry.type()) {
        case "insight.case-imported" -> begun.add(imported(entry));
        case "insight.end-imported" -> ended.add(end(entry));
        case String other -> {
          write(begun, ended);
          follow(entry);
        }
      }
    }
    write(begun, ended);
  }

  private void write(List<Fact> begun, List<Facts.End> ended) {
    facts.keepAll(begun);
    facts.endAll(ended);
    begun.clear();
    ended.clear();
  }

  @Override
  public void follow(Entry entry) {
    switch (entry.type()) {
      case "insight.case-imported" -> facts.keepAll(List.of(imported(entry)));
      case "insight.end-imported" -> facts.endAll(List.of(end(entry)));
      case String type -> {
        facts.keep(own(entry));
        change(type, entry);
      }
    }
  }

  private void change(String type, Entry entry) {
    var id = entry.subject();
    var at = entry.happenedAt();
    switch (type) {
      case "casework.visited" -> facts.visited(id);
      case "casework.correction-asked" -> facts.correctionAsked(id);
      case "casework.correction-answered" -> facts.correctionAnswered(id);
      case "casework.decision-approved" -> facts.decided(id, at, text(entry.payload(), "outcome"));
      case "casework.withdrawn" -> facts.closed(id, at, "WITHDRAWN");
      case "casework.closed" -> facts.closed(id, at, text(entry.payload(), "outcome"));
      case String other -> {}
    }
  }

  private static Fact imported(Entry entry) {
    var payload = entry.payload();
    return new Fact(
        entry.subject(),
        entry.origin(),
        text(payload, "name"),
        new Fact.Request("", Optional.empty(), ""),
        new Fact.Place(text(payload, "unit"), "", text(payload, "channel")),
        new Fact.Dates(
            instant(payload, "receivedAt").orElse(entry.happenedAt()),
            instant(payload, "dueAt"),
            instant(payload, "asOf")),
        entry.happenedAt());
  }

  private static Facts.End end(Entry entry) {
    return new Facts.End(entry.subject(), entry.happenedAt(), text(entry.payload(), "status"));
  }

  private static Fact own(Entry entry) {
    var payload = entry.payload();
    var of = payload.path("of");
    return new Fact(
        entry.subject(),
        entry.origin(),
        text(payload, "number"),
        new Fact.Request(
            text(of, "serviceCode"),
            Optional.of(text(of, "serviceVersion"))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString),
            text(of, "category")),
        new Fact.Place(text(of, "unit"), text(of, "centre"), text(of, "channel")),
        new Fact.Dates(
            instant(of, "receivedAt").orElse(entry.happenedAt()),
            instant(of, "dueAt"),
            Optional.empty()),
        entry.happenedAt());
  }

  private static String text(JsonNode node, String field) {
    var value = node.path(field);
    if (value.isObject() && value.has("value")) {
      return value.path("value").asString("");
    }
    return value.isNull() || value.isMissingNode() ? "" : value.asString("");
  }

  private static Optional<Instant> instant(JsonNode node, String field) {
    return Optional.of(text(node, field)).filter(text -> !text.isEmpty()).map(Instant::parse);
  }
}
