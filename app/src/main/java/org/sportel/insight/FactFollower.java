package org.sportel.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
          "casework.deadline-started",
          "casework.deadline-extended",
          "casework.clock-stopped",
          "casework.clock-resumed",
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

  /** Since the second, time in which a case stood still is kept also of cases that still stand. */
  @Override
  public int edition() {
    return 2;
  }

  @Override
  public void empty() {
    facts.empty();
  }

  @Override
  public void follow(Entry entry) {
    followAll(List.of(entry));
  }

  @Override
  public void followAll(List<Entry> entries) {
    var cases = entries.stream().map(Entry::subject).collect(Collectors.toSet());
    facts.change(cases, known -> entries.forEach(entry -> take(entry, known)));
  }

  private static void take(Entry entry, Facts.Changing known) {
    var at = entry.happenedAt();
    switch (entry.type()) {
      case "insight.case-imported" -> known.imported(imported(entry));
      case "insight.end-imported" ->
          known.decided(entry.subject(), at, text(entry.payload(), "status"));
      case String type -> {
        known.keep(own(entry));
        change(type, entry, known);
      }
    }
  }

  private static void change(String type, Entry entry, Facts.Changing known) {
    var id = entry.subject();
    var at = entry.happenedAt();
    switch (type) {
      case "casework.visited" -> known.visited(id);
      case "casework.correction-asked" -> known.correctionAsked(id);
      case "casework.correction-answered" -> known.correctionAnswered(id);
      case "casework.decision-approved" -> known.decided(id, at, text(entry.payload(), "outcome"));
      case "casework.clock-stopped" -> known.standing(id, true);
      case "casework.clock-resumed" -> {
        known.standing(id, entry.payload().path("standing").asBoolean(false));
        if (text(entry.payload(), "reason").equals("correction")) {
          known.correctionAnswered(id);
        }
      }
      case "casework.withdrawn" -> known.closed(id, at, "WITHDRAWN");
      case "casework.closed" -> known.closed(id, at, text(entry.payload(), "outcome"));
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
