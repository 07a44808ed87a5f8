package org.sportel.intake.web;

import static org.sportel.web.Texts.t;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.sportel.casework.NewCase;
import org.sportel.casework.model.Channel;
import org.sportel.network.Centre;
import org.sportel.network.CentreId;
import org.sportel.network.Centres;
import org.sportel.network.Counter;
import org.sportel.platform.Lang;
import org.sportel.visits.Seats;
import org.sportel.visits.Visits;
import org.sportel.visits.model.Visit;
import org.sportel.visits.model.VisitId;
import org.sportel.web.Texts;
import org.sportel.web.components.Option;
import org.springframework.stereotype.Component;

/** Where a clerk sits and how an application reached them. */
@Component
final class CounterChoice {
  private static final List<Channel> CHANNELS =
      List.of(Channel.COUNTER, Channel.POST, Channel.EMAIL, Channel.MOBILE);

  private final Centres centres;
  private final Seats seats;
  private final Visits visits;

  CounterChoice(Centres centres, Seats seats, Visits visits) {
    this.centres = centres;
    this.seats = seats;
    this.visits = visits;
  }

  /** The choices as they stand in a request, in a transaction. */
  CounterPage.Desk of(HttpServletRequest request, Lang preset) {
    List<Option> counters = new ArrayList<>();
    String mine = mine(request);
    for (Centre centre : centres.list()) {
      for (Counter counter : centre.counters()) {
        String id = counter.id().value().toString();
        counters.add(Option.of(id, name(centre, counter)));
      }
    }
    String channel = Posted.one(request, "channel");
    String language = Posted.one(request, "language");
    var visit = visit(request);
    return new CounterPage.Desk(
        counters,
        mine.isEmpty() && counters.size() == 1 ? counters.getFirst().value() : mine,
        CHANNELS.stream()
            .map(one -> Option.of(one.name(), t("intake.channel." + one.name())))
            .toList(),
        channel.isEmpty() ? Channel.COUNTER.name() : channel,
        Arrays.stream(Lang.values()).map(one -> Option.of(one.tag(), one.label())).toList(),
        language.isEmpty() ? visit.map(Visit::lang).orElse(preset).tag() : language,
        visit.map(one -> one.id().value().toString()).orElse(""),
        Optional.empty());
  }

  /** The counters of some centres alone, for a service of an institution. */
  CounterPage.Desk of(HttpServletRequest request, Lang preset, Predicate<CentreId> where) {
    var desk = of(request, preset);
    var allowed =
        centres.list().stream()
            .filter(centre -> where.test(centre.id()))
            .flatMap(centre -> centre.counters().stream())
            .map(counter -> counter.id().value().toString())
            .collect(Collectors.toSet());
    var options =
        desk.counters().stream().filter(option -> allowed.contains(option.value())).toList();
    return new CounterPage.Desk(
        options,
        options.size() == 1
            ? options.getFirst().value()
            : Optional.of(desk.counter()).filter(allowed::contains).orElse(""),
        List.of(),
        Channel.COUNTER.name(),
        desk.languages(),
        desk.language(),
        "",
        Optional.empty());
  }

  /** The counter chosen, else where the clerk sits today. */
  private String mine(HttpServletRequest request) {
    var chosen = Posted.one(request, "counter");
    return chosen.isEmpty()
        ? seats.find().map(seat -> seat.counter().value().toString()).orElse("")
        : chosen;
  }

  /** The visit that led here, where there is one; in a transaction. */
  private Optional<Visit> visit(HttpServletRequest request) {
    return visits.find(new VisitId(uuid(Posted.one(request, "visit"))));
  }

  private static String name(Centre centre, Counter counter) {
    return Texts.show(centre.name()).text() + " – " + Texts.show(counter.name()).text();
  }

  /** How the application is taken; empty while no counter was chosen. */
  Optional<NewCase.Submission> submission(CounterPage.Desk desk) {
    Channel channel =
        CHANNELS.stream()
            .filter(one -> one.name().equals(desk.channel()))
            .findFirst()
            .orElse(Channel.COUNTER);
    var visit = visits.find(new VisitId(uuid(desk.visit()))).map(Visit::id);
    for (Centre centre : centres.list()) {
      for (Counter counter : centre.counters()) {
        if (counter.id().value().equals(uuid(desk.counter()))) {
          return Optional.of(
              new NewCase.Submission(
                  channel,
                  Optional.of(counter.id()),
                  Optional.of(centre.id()),
                  true,
                  Optional.empty(),
                  visit));
        }
      }
    }
    return desk.counters().isEmpty()
        ? Optional.of(
            new NewCase.Submission(
                channel, Optional.empty(), Optional.empty(), true, Optional.empty(), visit))
        : Optional.empty();
  }

  private static UUID uuid(String text) {
    return text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
        ? UUID.fromString(text)
        : new UUID(0, 0);
  }
}
