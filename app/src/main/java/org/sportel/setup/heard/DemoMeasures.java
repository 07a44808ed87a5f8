package org.sportel.setup.heard;

import java.util.Optional;
import java.util.Set;
import org.sportel.network.CurrentDay;
import org.sportel.network.Units;
import org.sportel.platform.Ids;
import org.sportel.platform.Json;
import org.sportel.platform.LocalText;
import org.sportel.rights.measures.KeepMeasure;
import org.sportel.rights.measures.RightsMeasure;
import org.sportel.rights.model.PeopleGroup;
import org.sportel.setup.DemoTexts;
import org.springframework.stereotype.Component;

/** Invented measures for groups who are easily left out. */
@Component
final class DemoMeasures {
  private final KeepMeasure keepMeasure;
  private final Units units;
  private final CurrentDay today;
  private final Ids ids;
  private final Json json;

  DemoMeasures(KeepMeasure keepMeasure, Units units, CurrentDay today, Ids ids, Json json) {
    this.keepMeasure = keepMeasure;
    this.units = units;
    this.today = today;
    this.ids = ids;
    this.json = json;
  }

  private record Told(
      Set<PeopleGroup> groups, LocalText what, String evidence, int months, boolean shown) {}

  /** Writes them down, in a transaction of who may. */
  void write() {
    var unit = units.tree().all().getFirst().id();
    for (var one : json.read(DemoTexts.read("measures.json"), Told[].class)) {
      keepMeasure.keep(
          new RightsMeasure(
              ids.next(),
              one.groups(),
              one.what(),
              unit,
              Optional.empty(),
              one.evidence(),
              today.day().plusMonths(one.months()),
              one.shown()));
    }
  }
}
