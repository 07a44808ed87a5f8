package org.sportel.insight.words;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.ServiceVersion;
import org.sportel.catalogue.Services;
import org.sportel.catalogue.VersionHistory;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.insight.Dimension;
import org.sportel.insight.FigureFilter;
import org.sportel.network.Centres;
import org.sportel.network.Units;
import org.sportel.platform.LocalText;
import org.sportel.visits.figures.QueueNames;
import org.sportel.web.Texts;
import org.springframework.stereotype.Component;

/** What the keys of facts are called in the running transaction's tenant. */
@Component
public final class KeyNames {
  private final Services services;
  private final VersionHistory history;
  private final Units units;
  private final Centres centres;
  private final QueueNames queues;

  KeyNames(
      Services services, VersionHistory history, Units units, Centres centres, QueueNames queues) {
    this.queues = queues;
    this.services = services;
    this.history = history;
    this.units = units;
    this.centres = centres;
  }

  /** Reads the names once for a page, those of the versions of the chosen service included. */
  public Names of(FigureFilter filter) {
    var names = now();
    Optional.ofNullable(filter.values().get(Dimension.SERVICE))
        .flatMap(ServiceCode::find)
        .filter(code -> services.find(code).isPresent())
        .ifPresent(code -> names.texts().put(Dimension.VERSION, versions(code)));
    return names;
  }

  private Map<String, LocalText> versions(ServiceCode code) {
    var names = new HashMap<String, LocalText>();
    history
        .of(code)
        .forEach(
            version ->
                names.put(
                    version.card().version().value().toString(),
                    LocalText.of(Texts.lang().tag(), name(version))));
    return names;
  }

  private static String name(ServiceVersion version) {
    var number = Texts.t("insight.version", version.number());
    return version
        .state()
        .served()
        .map(
            since ->
                Texts.t(
                    "insight.version.since",
                    version.number(),
                    Texts.shortDate(LocalDate.ofInstant(since, Texts.zone()))))
        .orElse(number);
  }

  /** Reads the names once for a page. */
  public Names now() {
    var texts = new EnumMap<Dimension, Map<String, LocalText>>(Dimension.class);
    var titles = new HashMap<String, LocalText>();
    services.list().forEach(card -> titles.put(card.code().value(), card.title()));
    var unitNames = new HashMap<String, LocalText>();
    units.tree().all().forEach(unit -> unitNames.put(unit.id().value().toString(), unit.name()));
    var places = new HashMap<String, LocalText>();
    centres.list().forEach(centre -> places.put(centre.id().value().toString(), centre.name()));
    texts.put(Dimension.SERVICE, titles);
    texts.put(Dimension.UNIT, unitNames);
    texts.put(Dimension.CENTRE, places);
    var waiting = new HashMap<String, LocalText>();
    queues.all().forEach((id, name) -> waiting.put(id.toString(), name));
    texts.put(Dimension.QUEUE, waiting);
    return new Names(texts);
  }

  /** Names by dimension and key. */
  public record Names(Map<Dimension, Map<String, LocalText>> texts) {
    /** The name of a key; a code of a former system is its own name. */
    public String of(Dimension dimension, String key) {
      if (key.isEmpty()) {
        return Texts.t("insight.key.none");
      }
      if (dimension == Dimension.MONTH) {
        return Texts.month(YearMonth.parse(key));
      }
      for (var message : messages(dimension, key)) {
        if (Texts.knows(message)) {
          return Texts.t(message);
        }
      }
      return Optional.ofNullable(texts.getOrDefault(dimension, Map.of()).get(key))
          .map(text -> Texts.show(text).text())
          .orElse(key);
    }

    /** What may name a key; complaints and ratings come by ways of their own. */
    private static List<String> messages(Dimension dimension, String key) {
      return switch (dimension) {
        case CHANNEL ->
            List.of(
                "insight.channel." + key, "complaints.channel." + key, "feedback.source." + key);
        case CATEGORY -> List.of("complaints.topic." + key);
        case SERVICE, UNIT, CENTRE, QUEUE, VERSION, MONTH -> List.of();
      };
    }
  }
}
