package org.sportel.visits.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.sportel.catalogue.card.ServiceCode;
import org.sportel.network.CentreId;
import org.sportel.platform.Lang;
import org.sportel.platform.LocalText;
import org.sportel.visits.model.Queue;
import org.sportel.visits.model.QueueColour;
import org.sportel.visits.model.QueueId;
import org.sportel.web.FieldErrors;
import org.springframework.util.MultiValueMap;

/** Reads the form of a queue and fills it. */
final class QueueForms {
  private static final int LONGEST_NAME = 80;
  private static final int USUAL_TARGET = 15;

  private QueueForms() {}

  static QueuePage.Form empty() {
    return new QueuePage.Form(
        "", QueueColour.PINE.name(), Map.of(), List.of(), "1", String.valueOf(USUAL_TARGET), true);
  }

  static QueuePage.Form of(Queue queue) {
    var names = new EnumMap<Lang, String>(Lang.class);
    for (var lang : Lang.values()) {
      Optional.ofNullable(queue.name().texts().get(lang.tag()))
          .ifPresent(name -> names.put(lang, name));
    }
    return new QueuePage.Form(
        queue.letter(),
        queue.colour().name(),
        names,
        queue.services().stream().map(ServiceCode::value).toList(),
        String.valueOf(queue.weight()),
        String.valueOf(queue.targetMinutes()),
        queue.open());
  }

  static QueuePage.Form of(MultiValueMap<String, String> sent) {
    var names = new EnumMap<Lang, String>(Lang.class);
    for (var lang : Lang.values()) {
      names.put(lang, first(sent, "name-" + lang.tag()).strip());
    }
    return new QueuePage.Form(
        first(sent, "letter").strip().toUpperCase(Locale.ROOT),
        first(sent, "colour"),
        names,
        sent.getOrDefault("services", List.of()),
        first(sent, "weight"),
        first(sent, "target"),
        sent.containsKey("open"));
  }

  static FieldErrors errors(QueuePage.Form form, Lang own) {
    var errors = FieldErrors.none();
    if (!form.letter().matches("[A-Z]")) {
      errors = errors.with("letter", "visits.queue.letter.wrong");
    }
    if (form.name(own).isBlank()) {
      errors = errors.with("name-" + own.tag(), "visits.queue.name.missing");
    }
    for (var name : form.names().entrySet()) {
      if (name.getValue().length() > LONGEST_NAME) {
        errors = errors.with("name-" + name.getKey().tag(), "visits.queue.name.long", LONGEST_NAME);
      }
    }
    if (Choices.number(form.weight()).filter(n -> n >= 1 && n <= 9).isEmpty()) {
      errors = errors.with("weight", "visits.number.wrong", 1, 9);
    }
    if (Choices.number(form.target()).filter(n -> n >= 1 && n <= 240).isEmpty()) {
      errors = errors.with("target", "visits.number.wrong", 1, 240);
    }
    return errors;
  }

  /** The queue; the form must be right. */
  static Queue queue(QueueId id, CentreId centre, QueuePage.Form form) {
    var texts = new LinkedHashMap<String, String>();
    form.names()
        .forEach(
            (lang, name) -> {
              if (!name.isBlank()) {
                texts.put(lang.tag(), name);
              }
            });
    return new Queue(
        id,
        centre,
        form.letter(),
        Choices.find(QueueColour.values(), form.colour()).orElse(QueueColour.PINE),
        new LocalText(texts),
        form.services().stream().flatMap(code -> ServiceCode.find(code).stream()).toList(),
        Choices.number(form.weight()).orElseThrow(),
        Choices.number(form.target()).orElseThrow(),
        form.open());
  }

  private static String first(MultiValueMap<String, String> sent, String field) {
    var value = sent.getFirst(field);
    return value == null ? "" : value;
  }
}
