package org.sportel.network;

import java.time.DayOfWeek;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Fills a new tenant with what a pack says of its units, centres and counters. */
@Component
final class SetUpTenant {
  private final AddUnit addUnit;
  private final AddCentre addCentre;
  private final AddCounter addCounter;
  private final ChangeHours changeHours;
  private final Units units;
  private final CurrentDay today;

  SetUpTenant(
      AddUnit addUnit,
      AddCentre addCentre,
      AddCounter addCounter,
      ChangeHours changeHours,
      Units units,
      CurrentDay today) {
    this.addUnit = addUnit;
    this.addCentre = addCentre;
    this.addCounter = addCounter;
    this.changeHours = changeHours;
    this.units = units;
    this.today = today;
  }

  void from(NewTenant tenant, List<Pack.UnitPart> departments, Pack.Parts parts) {
    departments.forEach(this::department);
    parts.centres().orElse(List.of()).forEach(this::centre);
    parts.offices().orElse(List.of()).forEach(this::office);
  }

  private void department(Pack.UnitPart part) {
    addUnit.add(
        new NewUnit(
            part.code(),
            Unit.Kind.DEPARTMENT,
            part.parent().flatMap(this::unit),
            part.name(),
            part.contact().contact()));
  }

  private void centre(Pack.CentrePart part) {
    var contact = new Contact(Optional.empty(), Optional.empty(), part.phone(), part.web());
    var id =
        addCentre.add(
            new NewCentre(
                part.code(),
                Centre.Level.valueOf(part.level().toUpperCase(Locale.ROOT)),
                part.name(),
                Optional.empty(),
                part.address(),
                part.lat().flatMap(lat -> part.lon().map(lon -> new Point(lat, lon))),
                contact));
    hours(id, part.hours());
    for (var counter : part.counters().orElse(List.of())) {
      var unit = counter.unit().flatMap(this::unit);
      addCounter.add(id, new NewCounter(counter.number(), counter.name(), unit));
    }
  }

  /** An administrative unit is part of the administration and a place where people are served. */
  private void office(Pack.OfficePart part) {
    var contact = new Contact(Optional.empty(), Optional.empty(), part.phone(), Optional.empty());
    var kind = Unit.Kind.ADMINISTRATIVE_UNIT;
    var unit = addUnit.add(new NewUnit(part.code(), kind, Optional.empty(), part.name(), contact));
    var id =
        addCentre.add(
            new NewCentre(
                part.code(),
                Centre.Level.LOCAL,
                part.name(),
                Optional.of(unit),
                part.address(),
                Optional.of(new Point(part.lat(), part.lon())),
                contact));
    hours(id, part.hours());
  }

  private Optional<UnitId> unit(String code) {
    return units.byCode(code).map(Unit::id);
  }

  private void hours(CentreId centre, Optional<Map<String, List<String>>> given) {
    given.ifPresent(week -> changeHours.change(centre, today.day(), hours(week)));
  }

  /** {@code {"MONDAY": ["08:00-15:00"], …}}. */
  private static Hours hours(Map<String, List<String>> given) {
    var week = new EnumMap<DayOfWeek, List<Span>>(DayOfWeek.class);
    given.forEach(
        (day, times) ->
            week.put(
                DayOfWeek.valueOf(day.toUpperCase(Locale.ROOT)),
                times.stream().map(SetUpTenant::span).toList()));
    return new Hours(week);
  }

  private static Span span(String times) {
    return Span.read(times)
        .orElseThrow(() -> new IllegalArgumentException("No opening time: " + times));
  }
}
